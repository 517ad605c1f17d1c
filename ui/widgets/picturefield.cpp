#include "ui/widgets/picturefield.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/style/wipe.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/safepicture.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace kiosk::ui {

namespace {

constexpr int side = 96;
constexpr int longestName = 60;

} // namespace

/// A small square with the picture in its middle.
class PictureThumb : public QWidget {
public:
    explicit PictureThumb(QWidget *parent) : QWidget(parent) { setFixedSize(side, side); }

    void setPicture(const QImage &picture) {
        if (m_picture.isDetached()) {
            m_picture.fill(0);
        }
        m_picture = picture;
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        paintBox(painter, rect(), theme.metrics().controlRadius, theme.tokens().surface2, theme.tokens().line);
        if (m_picture.isNull()) {
            return;
        }
        const QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(side - 8, side - 8), Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QRectF(rect()).center() - QPointF(size.width(), size.height()) / 2, size), m_picture);
    }

private:
    QImage m_picture;
};

PictureField::PictureField(QWidget *parent)
    : QWidget(parent), m_thumb(new PictureThumb(this)), m_name(new TextLabel(TextRole::Body, this)),
      m_choose(new ActionButton({}, ActionButton::Role::Secondary, this)),
      m_remove(new ActionButton({}, ActionButton::Role::Quiet, this)) {
    m_name->setInk(Ink::Secondary);
    m_choose->setSmall(true);
    m_remove->setSmall(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->addStretch();
    words->addWidget(m_name);
    words->addLayout(buttons);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().metrics().gap);
    row->addWidget(m_thumb);
    row->addLayout(words, 1);
    connect(m_choose, &ActionButton::clicked, this, &PictureField::chooseRequested);
    connect(m_remove, &ActionButton::clicked, this, [this] {
        setValue({});
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT
        changed();
    });
    setValue({});
}

PictureField::~PictureField() {
    forget();
}

void PictureField::forget() {
    m_thumb->setPicture({});
    wipe(m_value);
}

void PictureField::setValue(const QString &value, const QString &name) {
    forget();
    m_value = value;
    const bool isThere = !value.isEmpty();
    if (isThere) {
        m_thumb->setPicture(
            safePicture(QByteArray::fromBase64(value.toLatin1()), m_thumb->size() * devicePixelRatio()));
    }
    m_thumb->setVisible(isThere);
    m_name->setForeignText(name, longestName);
    m_name->setVisible(isThere && !name.isEmpty());
    m_remove->setVisible(isThere);
    retranslate();
}

void PictureField::describe(const QString &label, const QString &hint) {
    m_choose->setObjectName(objectName() + QStringLiteral("-choose"));
    m_remove->setObjectName(objectName() + QStringLiteral("-remove"));
    const QString is = m_value.isEmpty() ? QString() : tr("a picture is chosen");
    QStringList parts{label, m_value.isEmpty() ? QString() : tr("a picture is chosen", "spoken"), hint};
    parts.removeAll(QString());
    m_choose->setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void PictureField::retranslate() {
    m_choose->setText(m_value.isEmpty() ? tr("Choose picture…") : tr("Choose another picture…"));
    m_remove->setText(tr("Remove"));
}

QWidget *PictureField::control() {
    return m_choose;
}

} // namespace kiosk::ui
