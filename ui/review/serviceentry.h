#pragma once

#include "app/session/servicecomparison.h"

#include <QWidget>

class QBoxLayout;

namespace kiosk::ui {

class ActionButton;
class Banner;
class Card;
class ScrollPane;
class TextLabel;

/// One session in full: what the service says of it beside what is recorded here. What somebody shared is shown only
/// where somebody asks for it.
class ServiceEntry : public QWidget {
    Q_OBJECT

public:
    explicit ServiceEntry(QWidget *parent = nullptr);

    /// `mayRead`: what the service keeps of it may be asked for.
    void show(const ComparedEntry &entry, bool mayRead);
    /// Everything that the service says of it.
    void showWhole(const ServiceRow &row);
    void showFailure(const Failure &failure);
    void clear();
    QWidget *firstFocus() const;
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void wholeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adoptMetrics();
    void fill();

    std::optional<ComparedEntry> m_entry;
    std::optional<ServiceRow> m_whole;
    bool m_mayRead = false;
    ActionButton *m_back;
    QBoxLayout *m_head;
    ScrollPane *m_pane;
    TextLabel *m_title;
    TextLabel *m_state;
    Banner *m_banner;
    QBoxLayout *m_sides;
    Card *m_there;
    Card *m_here;
    Card *m_all;
    ActionButton *m_read;
};

} // namespace kiosk::ui
