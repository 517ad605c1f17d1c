#include "ui/widgets/linkrow.h"

#include "app/base/displaytext.h"
#include "ui/style/accessibles.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sign.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int longestShown = 500;
constexpr std::chrono::seconds thanks{2};

/// Without the scheme, which says nothing to a person and takes the room of the host's name.
QString forTheEye(const QString &link) {
    const qsizetype scheme = link.indexOf(QLatin1String("://"));
    return displayText(scheme > 0 && scheme < 10 ? link.mid(scheme + 3) : link, longestShown);
}

} // namespace

LinkRow::LinkRow(QWidget *parent)
    : QWidget(parent), m_text(new ElidedLabel(TextRole::Secondary, this)),
      m_copy(new ActionButton(QString(), ActionButton::Role::Quiet, this)) {
    setObjectName(QStringLiteral("linkRow"));
    auto *sign = new Sign(24, this);
    sign->setIcon(QStringLiteral("link"), [](const Tokens &t) { return t.ink; });
    m_text->setInk(Ink::Secondary);
    m_text->setLayoutDirection(Qt::LeftToRight); // as all links read
    m_text->setObjectName(QStringLiteral("linkText"));
    m_copy->setSmall(true);
    m_copy->setObjectName(QStringLiteral("copyLink"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 3, 4, 3);
    row->setSpacing(14);
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    m_text->setWords(forTheEye(link));
    setSpokenName(m_text, link.isEmpty() ? QString() : displayText(link, 4000));
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
