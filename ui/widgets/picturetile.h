#pragma once

#include "ui/widgets/pressable.h"

#include <QImage>

namespace kiosk::ui {

/// A picture file to choose: what it shows, and its name below.
class PictureTile : public Pressable {
    Q_OBJECT

public:
    explicit PictureTile(const QString &name, QWidget *parent = nullptr);
    ~PictureTile() override;

    /// A null picture says that there is nothing to see.
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }

    QSize sizeHint() const override;

    static constexpr int side = 168; ///< of the square in which the picture stands

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QImage m_picture;
    bool m_isBroken = false;
};

} // namespace kiosk::ui
