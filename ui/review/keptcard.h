#pragma once

#include "app/base/outcome.h"
#include "app/records/role.h"
#include "app/records/vault.h"
#include "ui/widgets/card.h"

#include <memory>

namespace kiosk {
class ClockTimer;
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

class ActionButton;
class FactRows;
class TextLabel;

/// What was kept of the person with a record: in what form and until when, and, for whoever may see it, what it says.
/// That somebody looks goes into the journal first; what was shown leaves the screen by itself after a while.
class KeptCard : public Card {
    Q_OBJECT

public:
    /// The kiosk must have a reader.
    explicit KeptCard(Kiosk &kiosk, QWidget *parent = nullptr);
    ~KeptCard() override;

    /// Hides itself where nothing was kept.
    void open(const records::Record &record, const records::SignedIn &who);
    void clear();
    void retranslate();

private:
    void reveal();
    void take(const Outcome<QList<records::KeptValue>> &values);
    void cover();
    void draw();
    QString nameOf(const records::KeptClaim &what) const;

    Kiosk &m_kiosk;
    records::Record m_record; ///< without an id: none is open
    records::SignedIn m_who;
    QList<records::KeptValue> m_values; ///< while they are on the screen
    bool m_hasFailed = false;
    std::unique_ptr<ClockTimer> m_covers;

    TextLabel *m_title;
    FactRows *m_rows;
    TextLabel *m_hint;
    ActionButton *m_button;
};

} // namespace kiosk::ui
