#pragma once

#include "ui/style/theme.h"

#include <QLabel>
#include <QVarLengthArray>

namespace kiosk::ui {

enum class Ink { Primary, Secondary, Accent, Ok, Bad, Warn, Calm, OnFill };

/// A label of one of the theme's types and inks. Never markup; wrapped text breaks inside a word that is wider than the
/// label instead of being cut off.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr);
    TextLabel(TextRole role, const QString &text, QWidget *parent = nullptr);

    /// Words of our own, shown as they are.
    void setWords(const QString &text);
    /// Words from outside: neutralised, at most `limit` UTF-16 units.
    void setForeignText(const QString &text, int limit = 2000);
    void setInk(Ink ink);
    void setRole(TextRole role);
    void setWrapping(bool wrap);

    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void repolish();
    QSizeF measured(int width) const;

    struct Measure {
        int width;
        QSizeF size;
    };
    /// What wrapping came to, for the text and font at that time: layouts ask for the same widths many times over, and
    /// shaping text is most of what a new page costs. The text itself is not kept, as it may be about a person.
    mutable QVarLengthArray<Measure, 4> m_measures;
    mutable size_t m_measuredText = 0;
    mutable QFont m_measuredFont;
};

} // namespace kiosk::ui
