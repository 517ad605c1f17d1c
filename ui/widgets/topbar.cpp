#include "ui/widgets/topbar.h"

#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/safepicture.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace kiosk::ui {

namespace {

constexpr QSize logoSize{160, 48};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_logo(new QLabel(this)), m_site(new TextLabel(TextRole::Action, this)),
      m_desk(new TextLabel(TextRole::Label, this)), m_chips(new FlowLayout(Metrics{}.gap, Qt::AlignRight)) {
    m_site->setObjectName(QStringLiteral("siteName"));
    m_site->setProperty("strong", true);
    m_site->setWrapping(true);
    m_desk->setObjectName(QStringLiteral("deskName"));
    m_desk->setInk(Ink::Secondary);
    m_desk->setWrapping(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_site);
    names->addWidget(m_desk);
    names->addStretch();
    auto *row = new QHBoxLayout(this);
    m_logo->setObjectName(QStringLiteral("siteLogo"));
    m_logo->setTextFormat(Qt::PlainText);
    m_logo->hide();
    row->addWidget(m_logo);
    row->addLayout(names, 1);
    row->addLayout(m_chips);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would not grow with its lines
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    adoptMetrics();
    connect(&Theme::current(), &Theme::changed, this, &TopBar::adoptMetrics);
}

void TopBar::adoptMetrics() {
    const Metrics &m = Theme::current().metrics();
    layout()->setContentsMargins(m.pageMargin, 4, m.pageMargin, 4);
    layout()->setSpacing(m.gap);
    setMinimumHeight(m.topBarHeight);
}

void TopBar::setSiteName(const QString &name) {
    m_site->setForeignText(name);
}

void TopBar::setDeskName(const QString &name) {
    m_desk->setForeignText(name);
    m_desk->setVisible(!name.isEmpty());
}

void TopBar::setLogo(const QString &path) {
    const QImage picture = pictureIn(path, logoSize, devicePixelRatioF());
    m_logo->setPixmap(QPixmap::fromImage(picture));
    m_logo->setVisible(!picture.isNull());
}

Chip *TopBar::addChip(const QString &text, const QString &iconName) {
    auto *chip = new Chip(text, iconName, this);
    m_chips->addWidget(chip);
    return chip;
}

void TopBar::paintEvent(QPaintEvent * /*event*/) {
    const Tokens &t = Theme::current().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace kiosk::ui
