#pragma once

#include "ui/widgets/pressable.h"

namespace kiosk::ui {

class TextBlock;

/// The letters of a link: one line that ends in "…", or, once pressed, all of them, in a type in which no two look
/// alike. Screen readers have the whole link as the description at any time.
class LinkText : public Pressable {
    Q_OBJECT

public:
    explicit LinkText(QWidget *parent = nullptr);
    ~LinkText() override;

    /// Another link begins folded.
    void setLink(const QString &link);
    bool isUnfolded() const { return isChecked(); }
    static int foldedHeight();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TextBlock whole(int width) const;
    void describe();

    QString m_link;
};

} // namespace kiosk::ui
