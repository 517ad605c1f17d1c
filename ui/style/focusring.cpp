#include "ui/style/focusring.h"

#include "ui/style/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace kiosk::ui {

namespace {

constexpr int gap = 2;
constexpr int stroke = 3;

bool isTextField(const QWidget *widget) {
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isViewport(const QWidget *widget) {
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

class Frame : public QWidget {
public:
    explicit Frame(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

    void setRadius(int radius) {
        m_radius = radius;
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override {
        constexpr double inset = stroke / 2.0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().tokens().accent, stroke));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_radius + gap + inset,
                                m_radius + gap + inset);
    }

private:
    int m_radius = 0;
};

} // namespace

FocusRing::FocusRing(QApplication *application) : QObject(application) {
    application->installEventFilter(this);
    connect(application, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) {
        m_control = now;
        place();
    });
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        setByKeyboard(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        setByKeyboard(false);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_control && watched != m_frame && watched->isWidgetType()) {
            const auto *widget = static_cast<QWidget *>(watched);
            if (widget == m_control || widget->isAncestorOf(m_control)) {
                place();
            }
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::setByKeyboard(bool byKeyboard) {
    if (m_byKeyboard != byKeyboard) {
        m_byKeyboard = byKeyboard;
        place();
    }
}

QRect FocusRing::area(const QWidget *host) const {
    return QRect(m_control->mapTo(host, QPoint()), m_control->size()).adjusted(-reach, -reach, reach, reach);
}

QWidget *FocusRing::hostOfRing() const {
    // Up to the first ancestor with room for the ring, but never out of a scrolled pane: the ring must move and be cut
    // off together with its control.
    QWidget *host = m_control->parentWidget();
    while (!host->isWindow() && !isViewport(host) && !host->rect().contains(area(host))) {
        host = host->parentWidget();
    }
    return host;
}

void FocusRing::place() {
    const bool wanted = m_control && m_control->isVisible() && !m_control->isWindow() &&
                        m_control->focusPolicy() != Qt::NoFocus && (m_byKeyboard || isTextField(m_control));
    if (!wanted) {
        if (m_frame) {
            m_frame->hide();
        }
        return;
    }
    QWidget *host = hostOfRing();
    if (!m_frame) {
        m_frame = new Frame(host);
    } else if (m_frame->parentWidget() != host) {
        m_frame->setParent(host);
    }
    const QVariant radius = m_control->property("focusRadius");
    static_cast<Frame *>(m_frame.data())
        ->setRadius(radius.isValid() ? radius.toInt() : Theme::current().metrics().controlRadius);
    m_frame->setGeometry(area(host) & host->rect()); // where even the window has no room, over the control's edge
    m_frame->show();
    m_frame->raise();
}

} // namespace kiosk::ui
