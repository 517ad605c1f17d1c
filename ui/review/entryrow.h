#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/pressable.h"

namespace kiosk::ui {

/// One line of a list in the review: what it is about, something smaller below, and how it stands at the end, which has
/// a tone and always a word.
class EntryRow : public Pressable {
    Q_OBJECT

public:
    explicit EntryRow(QWidget *parent = nullptr);

    /// Both may come from outside.
    void setWords(const QString &title, const QString &subLine);
    void setState(const QString &word, Tone tone);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shape;
    Shape measure(int width) const;
    void describe();

    QString m_title;
    QString m_subLine;
    QString m_state;
    Tone m_tone = Tone::Calm;
};

} // namespace kiosk::ui
