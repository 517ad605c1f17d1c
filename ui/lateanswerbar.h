#pragma once

#include <QWidget>

namespace kiosk {
class Kiosk;
}

namespace kiosk::ui {

class Banner;

/// A strip above the page, on whichever page that is: the answer to an earlier code has arrived, and somebody may use
/// it or throw it away. It is there only while there is such an answer and whoever is at the desk may make checks.
class LateAnswerBar : public QWidget {
    Q_OBJECT

public:
    explicit LateAnswerBar(QWidget *parent = nullptr);

    /// Follows this kiosk's session; it must outlive the bar.
    void serve(Kiosk &kiosk);

Q_SIGNALS:
    /// Somebody wants it.
    void wanted();
    /// For the ear.
    void said(const QString &words);

private:
    void adopt();
    void retranslate();

    Kiosk *m_kiosk = nullptr;
    Banner *m_banner;
};

} // namespace kiosk::ui
