#pragma once

#include <QWidget>

namespace kiosk::records {
class Drain;
class RecordScope;
} // namespace kiosk::records

namespace kiosk::ui {

class Banner;
class Chip;

/// The choice between this desk's records and those of all desks, and how it stands with the database that they share.
/// Hidden where nothing is shared.
class ScopeBar : public QWidget {
    Q_OBJECT

public:
    /// `drain`, where there is one, tells whether this desk's own records arrive there.
    ScopeBar(records::RecordScope &scope, records::Drain *drain, QWidget *parent = nullptr);

    void retranslate();

private:
    void say();

    records::RecordScope &m_scope;
    records::Drain *m_drain;
    Chip *m_this;
    Chip *m_all;
    Banner *m_state;
};

} // namespace kiosk::ui
