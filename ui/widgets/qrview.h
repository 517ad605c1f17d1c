#pragma once

#include "app/base/qrmatrix.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>
#include <optional>

namespace kiosk::ui {

/// A QR code on a white plate, dark on white in every theme, as large as the widget allows in whole device pixels a
/// module, with its quiet zone. Instead of modules it can show a picture of a code that a service has drawn.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setMatrix(const QrMatrix &matrix);
    void setImage(const QImage &image);
    /// The text inside the code, for people who cannot scan it.
    void setLink(const QString &link);
    /// Nothing of the code stays in this object.
    void clear();
    bool isEmpty() const { return !m_matrix && m_image.isNull(); }

    /// Device pixels of one module at the present size; 0 without a matrix.
    int moduleSize() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF plate() const;
    void describe();
    void paintMatrix(QPainter &painter, const QRectF &plate);
    void paintImage(QPainter &painter, const QRectF &plate) const;

    std::optional<QrMatrix> m_matrix;
    QImage m_image;
    QString m_link;
    QImage m_drawn; ///< the matrix at the size painted last
};

} // namespace kiosk::ui
