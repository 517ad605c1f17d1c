#pragma once

#include "app/base/outcome.h"
#include "app/records/event.h"
#include "app/records/remarks.h"
#include "app/records/role.h"

#include <QWidget>
#include <memory>
#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace kiosk {
class Kiosk;
} // namespace kiosk

namespace kiosk::records {
class RecordScope;
class RecordSource;
} // namespace kiosk::records

namespace kiosk::ui {

class ActionButton;
class Banner;
class Card;
class CheckList;
class ExportJob;
class FactRows;
class KeptCard;
struct Fact;
class Notes;
class ScrollPane;
class TextLabel;
class VerdictBand;

/// All that is kept of one verification, at this desk or at one that shares with it. That somebody looks at it goes
/// into this desk's journal first; where it cannot, or where the record is not what its journal says, nothing is shown.
class RecordDetail : public QWidget {
    Q_OBJECT

public:
    /// The kiosk must have a reader.
    RecordDetail(Kiosk &kiosk, records::RecordScope &scope, QWidget *parent = nullptr);
    ~RecordDetail() override;

    void open(const records::Record &record, const records::SignedIn &who);
    /// Nothing of the record stays.
    void clear();
    QWidget *firstFocus() const;
    void retranslate();

Q_SIGNALS:
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    Card *addCard(QVBoxLayout *column, TextLabel *&title, QWidget *content);
    void look();
    struct Opened;
    /// Nothing where it was removed since the list was read, or never was there.
    static Outcome<std::optional<Opened>> read(const records::RecordSource &source, const QString &id);
    static Outcome<std::optional<Opened>> readHere(const records::Store &store, const QString &id);
    void lookElsewhere();
    void take(const Outcome<std::optional<Opened>> &opened);
    void draw();
    void drawBand();
    QStringList claimNames() const;
    QList<Fact> facts() const;
    QList<Fact> times() const;
    QList<Fact> checkFacts() const;
    void save();
    void endSaving(const QString &words, bool isGood);
    void arrange();

    Kiosk &m_kiosk;
    records::RecordScope &m_scope;
    records::SignedIn m_who;
    std::optional<records::Record> m_record; ///< between open() and clear()
    std::optional<QList<records::Event>> m_timeline;
    bool m_asksElsewhere = false;

    std::unique_ptr<ExportJob> m_job;

    ActionButton *m_back;
    ActionButton *m_save;
    TextLabel *m_saved;
    Banner *m_trouble;
    ScrollPane *m_pane;
    QBoxLayout *m_head;
    VerdictBand *m_band;
    QBoxLayout *m_halves;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    TextLabel *m_factsTitle = nullptr;
    FactRows *m_facts;
    TextLabel *m_timelineTitle = nullptr;
    FactRows *m_times;
    TextLabel *m_claimsTitle = nullptr;
    TextLabel *m_claims;
    Card *m_claimsCard;
    Card *m_checksCard;
    CheckList *m_checks;
    KeptCard *m_kept;
    Notes *m_notes;
    TextLabel *m_elsewhere;
};

} // namespace kiosk::ui
