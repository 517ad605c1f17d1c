#pragma once

#include <QTimer>
#include <QWidget>

namespace kiosk::ui {

class ActionButton;
class LinkText;

/// The link inside of a QR code for those who cannot scan it: shortened for the eye until it is pressed, whole for the
/// clipboard and for screen readers.
class LinkRow : public QWidget {
    Q_OBJECT

public:
    explicit LinkRow(QWidget *parent = nullptr);

    void setLink(const QString &link);
    /// Forgets the link, and takes it off the clipboard when it is still there.
    void clear();
    QString link() const { return m_link; }
    ActionButton *copyButton() const { return m_copy; }
    /// What the row is higher than with one line, where the link is shown whole; else 0.
    int unfoldedBy(int width) const;

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showReady();

    QString m_link;
    LinkText *m_text;
    ActionButton *m_copy;
    bool m_copying = false;
    bool m_onClipboard = false;
    QTimer m_thanks; ///< while it runs the button says that it worked
};

} // namespace kiosk::ui
