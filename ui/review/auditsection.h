#pragma once

#include "app/records/store.h"
#include "ui/review/reviewsection.h"

#include <atomic>
#include <memory>
#include <optional>

namespace kiosk {
class Kiosk;
} // namespace kiosk

namespace kiosk::records {
class Reader;
} // namespace kiosk::records

namespace kiosk::ui {

class ActionButton;
class Card;
class FactRows;
class CodeBlock;
class ScrollPane;
class TextLabel;
class VerdictBand;

/// Whether the journal of this desk holds, for those who have to be sure: verified here and now, with the checkpoint
/// and the key that prove it elsewhere.
class AuditSection : public ReviewSection {
    Q_OBJECT

public:
    /// The kiosk must have a reader.
    explicit AuditSection(Kiosk &kiosk, QWidget *parent = nullptr);
    ~AuditSection() override;

    QString title() const override;
    void enter(const records::SignedIn &who) override;
    void leave() override;
    QWidget *firstFocus() override;
    void retranslate() override;

private:
    /// What there is to know before anything is verified.
    struct About {
        quint64 events = 0;
        QString key;
        QString keyFile;
        QString checkpoint; ///< the last one, as a line of text
        QDateTime checkpointAt;
    };
    enum class State { Idle, Busy, Done, Failed };

    void build();
    void ask();
    void verify();
    void stop();
    void take(const Outcome<records::VerifyReport> &report);
    void saveCheckpoint();
    void draw();
    void drawState();
    void arrange();

    Kiosk &m_kiosk;
    std::unique_ptr<records::Reader> m_reader; ///< of its own: verifying takes long, and nobody else shall wait
    std::optional<About> m_about;              ///< between enter() and leave()
    std::optional<records::VerifyReport> m_report;
    State m_state = State::Idle;
    quint64 m_progress = 0;
    QString m_saved;
    std::shared_ptr<std::atomic<bool>> m_isStopped;

    ScrollPane *m_pane;
    TextLabel *m_title;
    TextLabel *m_sub;
    VerdictBand *m_band;
    TextLabel *m_stateText;
    ActionButton *m_verify;
    ActionButton *m_stop;
    Card *m_proofCard;
    TextLabel *m_proofTitle;
    TextLabel *m_proofHint;
    FactRows *m_facts;
    CodeBlock *m_checkpoint;
    ActionButton *m_save;
    TextLabel *m_savedText;
};

} // namespace kiosk::ui
