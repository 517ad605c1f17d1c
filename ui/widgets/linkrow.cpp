#include "ui/widgets/linkrow.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linktext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace kiosk::ui {

namespace {

constexpr std::chrono::seconds thanks{2};
constexpr int margin = 3;

} // namespace

LinkRow::LinkRow(QWidget *parent)
    : QWidget(parent), m_text(new LinkText(this)),
      m_copy(new ActionButton(QString(), ActionButton::Role::Quiet, this)) {
    setObjectName(QStringLiteral("linkRow"));
    m_text->setObjectName(QStringLiteral("linkText"));
    m_copy->setSmall(true);
    m_copy->setObjectName(QStringLiteral("copyLink"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_thanks.setSingleShot(true);
    m_thanks.setInterval(thanks);
    connect(&m_thanks, &QTimer::timeout, this, &LinkRow::showReady);
    connect(m_copy, &ActionButton::clicked, this, &LinkRow::copy);
    // Asking the clipboard what it holds may wait for another program; whether somebody else used it is enough to know.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { m_onClipboard = m_copying; });
    showReady();
}

void LinkRow::setLink(const QString &link) {
    m_link = link;
    m_text->setLink(link);
    m_thanks.stop();
    showReady();
}

void LinkRow::clear() {
    if (m_onClipboard) {
        QGuiApplication::clipboard()->clear();
    }
    wipe(m_link);
    setLink({});
}

int LinkRow::unfoldedBy(int width) const {
    return m_text->isUnfolded() ? heightForWidth(width) - LinkText::foldedHeight() - 2 * margin : 0;
}

void LinkRow::copy() {
    m_copying = true;
    QGuiApplication::clipboard()->setText(m_link);
    m_copying = false;
    m_onClipboard = true;
    m_copy->setText(tr("Copied"));
    m_thanks.start();
    Q_EMIT
    copied();
}

void LinkRow::showReady() {
    m_copy->setText(tr("Copy"));
    m_copy->setEnabled(!m_link.isEmpty());
    m_copy->setAccessibleDescription(tr("Copies the link"));
}

void LinkRow::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), Theme::current().metrics().controlRadius, t.surface, t.line);
}

void LinkRow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showReady();
    }
}

} // namespace kiosk::ui
