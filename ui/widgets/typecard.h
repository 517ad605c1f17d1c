#pragma once

#include "ui/style/tokens.h"
#include "ui/widgets/pressable.h"

#include <QTimer>
#include <chrono>
#include <optional>

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
    void setPinned(bool isPinned); ///< shows the sign of it
    /// Its service is not ready: a dot, and the words for who listens. Nothing takes it away.
    void setTrouble(std::optional<Tone> tone, const QString &words = {});

    const QString &title() const { return m_title; }
    int number() const { return m_number; }
    bool isBig() const { return m_big; }

    /// So long a finger rests on the card until that means more than a tap.
    static constexpr std::chrono::milliseconds LongPress{700};

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A long press, the second mouse button or the keyboard's menu key.
    void heldDown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Shape;
    Shape measure(int width) const;
    void describe();
    void holdDown();

    QTimer m_hold;
    QString m_title;
    QString m_subLine;
    QString m_service;
    QString m_icon;
    int m_number = 0;
    bool m_big = false;
    bool m_isPinned = false;
    std::optional<Tone> m_trouble;
    QString m_troubleWords;
};

/// The card among `cards` that lies next in an arrow key's direction; null where there is none, or for another key.
TypeCard *neighbourOf(const TypeCard *card, int key, const QList<TypeCard *> &cards);

} // namespace kiosk::ui
