#pragma once

#include "ui/style/tokens.h"

#include <QStringList>
#include <QWidget>

namespace kiosk::ui {

class Sign;
class TextLabel;

/// The verdict as nobody can misread it: one strong colour, one shape, one word, in every theme.
class VerdictBand : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBand(QWidget *parent = nullptr);

    /// The sub line and the side lines may hold text from outside.
    void setVerdict(Tone tone, const QString &iconName, const QString &word, const QString &subLine,
                    const QStringList &sideLines = {});
    void clear();

    Tone tone() const { return m_tone; }
    QString word() const;
    QString iconName() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptMetrics();

    Tone m_tone = Tone::Calm;
    Sign *m_sign;
    TextLabel *m_word;
    TextLabel *m_subLine;
    TextLabel *m_side;
};

} // namespace kiosk::ui
