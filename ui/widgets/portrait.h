#pragma once

#include <QImage>
#include <QWidget>

namespace kiosk::ui {

/// A person's picture with rounded corners, whole and undistorted.
class Portrait : public QWidget {
    Q_OBJECT

public:
    explicit Portrait(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    /// Overwrites the picture when nobody else holds it, and forgets it.
    void clear();
    bool isEmpty() const { return m_image.isNull(); }

    QSize sizeHint() const override { return {196, 236}; }
    QSize minimumSizeHint() const override { return {98, 118}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QImage m_image;
};

} // namespace kiosk::ui
