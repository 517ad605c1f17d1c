#pragma once

#include "ui/widgets/pressable.h"

namespace kiosk::ui {

/// A kind of credential as something to tap: picture, name, what will be asked, who checks it, and the number key that
/// does the same as a tap.
class TypeCard : public Pressable {
    Q_OBJECT

public:
    explicit TypeCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubLine(const QString &subLine);
    void setService(const QString &service); ///< painted on big cards, spoken on all
    void setIconName(const QString &name);
    void setNumber(int number); ///< 0 for none
    void setBig(bool big);

    const QString &title() const { return m_title; }
    int number() const { return m_number; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shape;
    Shape measure(int width) const;
    void describe();

    QString m_title;
    QString m_subLine;
    QString m_service;
    QString m_icon;
    int m_number = 0;
    bool m_big = false;
};

} // namespace kiosk::ui
