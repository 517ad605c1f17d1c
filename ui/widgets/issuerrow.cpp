#include "ui/widgets/issuerrow.h"

#include "ui/widgets/safepicture.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kiosk::ui {

namespace {

constexpr QSize logoSize{96, 40};

} // namespace

IssuerRow::IssuerRow(QWidget *parent)
    : QWidget(parent), m_logo(new QLabel(this)), m_name(new TextLabel(TextRole::Body, this)) {
    setObjectName(QStringLiteral("issuerRow"));
    m_logo->setObjectName(QStringLiteral("issuerLogo"));
    m_logo->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("issuerName"));
    m_name->setWrapping(true);
    m_name->setProperty("strong", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_logo);
    row->addWidget(m_name, 1);
    hide();
}

void IssuerRow::setIssuer(const QString &name, const QString &logo) {
    const QImage picture = pictureIn(logo, logoSize, devicePixelRatioF());
    m_logo->setPixmap(QPixmap::fromImage(picture));
    m_logo->setAccessibleName(picture.isNull() ? QString() : tr("Logo of %1").arg(name));
    m_name->setForeignText(name);
    setVisible(!picture.isNull());
}

} // namespace kiosk::ui
