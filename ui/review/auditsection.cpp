#include "ui/review/auditsection.h"

#include "app/base/displaytext.h"
#include "app/base/savedfile.h"
#include "app/kiosk.h"
#include "app/records/reader.h"
#include "app/records/statistics.h"
#include "ui/review/exportjob.h"
#include "ui/review/exportplaces.h"
#include "ui/review/factrows.h"
#include "ui/style/accessibles.h"
#include "ui/style/focusring.h"
#include "ui/style/theme.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verdictband.h"

#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

namespace kiosk::ui {

namespace {

constexpr qsizetype longestPath = 300;
constexpr int percent = 100;

} // namespace

AuditSection::AuditSection(Kiosk &kiosk, QWidget *parent)
    : ReviewSection(QStringLiteral("audit"), QStringLiteral("shield"), records::Permission::Audit, parent),
      m_kiosk(kiosk), m_reader(std::make_unique<records::Reader>(
                          records::Store::Options{kiosk.records()->directory(), kiosk.records()->isDemo(), true})),
      m_pane(new ScrollPane(this)), m_title(new TextLabel(TextRole::Title, m_pane)),
      m_sub(new TextLabel(TextRole::Body, m_pane)), m_band(new VerdictBand(m_pane)),
      m_stateText(new TextLabel(TextRole::Body, m_pane)),
      m_verify(new ActionButton({}, ActionButton::Role::Primary, m_pane)),
      m_stop(new ActionButton({}, ActionButton::Role::Secondary, m_pane)), m_proofCard(new Card(m_pane)),
      m_proofTitle(new TextLabel(TextRole::Card, m_proofCard)), m_proofHint(new TextLabel(TextRole::Body, m_proofCard)),
      m_facts(new FactRows(m_proofCard)), m_checkpoint(new CodeBlock(m_proofCard)),
      m_save(new ActionButton({}, ActionButton::Role::Secondary, m_proofCard)),
      m_savedText(new TextLabel(TextRole::Secondary, m_proofCard)) {
    build();
    connect(m_verify, &ActionButton::clicked, this, &AuditSection::verify);
    connect(m_stop, &ActionButton::clicked, this, &AuditSection::stop);
    connect(m_save, &ActionButton::clicked, this, &AuditSection::saveCheckpoint);
    connect(&Theme::current(), &Theme::changed, this, &AuditSection::arrange);
    AuditSection::retranslate();
    arrange();
}

AuditSection::~AuditSection() {
    if (m_isStopped) {
        *m_isStopped = true; // the reader waits for the question under way
    }
}

void AuditSection::build() {
    m_pane->setObjectName(QStringLiteral("auditPane"));
    m_pane->layBarOverMargin();
    m_band->setObjectName(QStringLiteral("auditBand"));
    m_stateText->setObjectName(QStringLiteral("auditState"));
    m_verify->setObjectName(QStringLiteral("verifyJournal"));
    m_stop->setObjectName(QStringLiteral("stopVerifying"));
    m_checkpoint->setObjectName(QStringLiteral("checkpoint"));
    m_save->setObjectName(QStringLiteral("saveCheckpoint"));
    m_save->setSmall(true);
    m_savedText->setObjectName(QStringLiteral("checkpointSaved"));
    setAccessibleRole(m_stateText, QAccessible::AlertMessage);
    for (TextLabel *label : {m_sub, m_stateText, m_proofTitle, m_proofHint, m_savedText}) {
        label->setWrapping(true);
    }
    for (TextLabel *label : {m_sub, m_proofHint, m_savedText}) {
        label->setInk(Ink::Secondary);
    }
    auto *actions = new FlowLayout(Metrics{}.gap);
    actions->addWidget(m_verify);
    actions->addWidget(m_stop);
    QVBoxLayout *proof = m_proofCard->column();
    proof->addWidget(m_proofTitle);
    proof->addWidget(m_proofHint);
    proof->addWidget(m_facts);
    proof->addWidget(m_checkpoint);
    proof->addWidget(m_save, 0, Qt::AlignLeft);
    proof->addWidget(m_savedText);
    QVBoxLayout *column = m_pane->column();
    column->addWidget(m_title);
    column->addWidget(m_sub);
    column->addWidget(m_band);
    column->addWidget(m_stateText);
    column->addLayout(actions);
    column->addWidget(m_proofCard);
    column->addStretch(1);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_pane);
}

QString AuditSection::title() const {
    return tr("Journal");
}

void AuditSection::enter(const records::SignedIn & /*who*/) {
    m_about = About();
    ask();
    draw();
}

void AuditSection::leave() {
    stop();
    m_about.reset();
    m_report.reset();
    m_saved.clear();
    draw();
}

QWidget *AuditSection::firstFocus() {
    return m_state == State::Busy ? m_stop : m_verify;
}

void AuditSection::ask() {
    m_kiosk.reader()->ask<About>(
        this,
        [](records::Store &store) -> Outcome<About> {
            About about;
            about.key = records::keyIdOf(store.key().publicKey());
            about.keyFile = records::publicKeyFile(store.directory());
            const auto events = newestEvent(store);
            if (!events) {
                return events.failure();
            }
            about.events = *events;
            const auto checkpoints = store.checkpoints();
            if (!checkpoints) {
                return checkpoints.failure();
            }
            if (!checkpoints->isEmpty()) {
                about.checkpoint = QString::fromLatin1(toLine(checkpoints->constLast())).trimmed();
                about.checkpointAt = checkpoints->constLast().at;
            }
            return about;
        },
        [this](const Outcome<About> &about) {
            if (m_about && about) {
                m_about = *about;
                draw();
            }
        });
}

void AuditSection::verify() {
    if (m_state == State::Busy) {
        return;
    }
    m_state = State::Busy;
    m_progress = 0;
    m_report.reset();
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    draw();
    m_stop->setFocus(Qt::OtherFocusReason);
    const auto told = [reader = m_reader.get(), guard = QPointer<AuditSection>(this),
                       isStopped = m_isStopped](quint64 events) {
        QMetaObject::invokeMethod(
            reader,
            [guard, isStopped, events] {
                if (guard && !*isStopped) {
                    guard->m_progress = events;
                    guard->drawState();
                }
            },
            Qt::QueuedConnection);
        return !*isStopped;
    };
    m_reader->ask<records::VerifyReport>(
        this, [told](records::Store &store) { return store.verify(store.key().publicKey(), told); },
        [this, isStopped = m_isStopped](const Outcome<records::VerifyReport> &report) {
            if (!*isStopped) {
                take(report);
            }
        });
}

void AuditSection::stop() {
    if (m_isStopped) {
        *m_isStopped = true;
    }
    m_state = State::Idle;
    draw();
}

void AuditSection::take(const Outcome<records::VerifyReport> &report) {
    m_state = report ? State::Done : State::Failed;
    m_report = report ? std::optional(*report) : std::nullopt;
    draw();
    m_verify->setFocus(Qt::OtherFocusReason);
}

void AuditSection::saveCheckpoint() {
    if (!m_about || m_about->checkpoint.isEmpty()) {
        return;
    }
    const QString folder = downloadsFolder();
    const QString name = QStringLiteral("checkpoint-%1.txt").arg(m_about->checkpointAt.date().toString(Qt::ISODate));
    const QString file = QDir(folder).filePath(freeName(folder, name));
    const QByteArray text = m_about->checkpoint.toLatin1() + '\n';
    QSaveFile out(file);
    const bool isSaved = out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && commitWhole(out);
    m_saved = isSaved ? tr("Saved: %1").arg(displayText(file, longestPath))
                      : tr("The file cannot be written: %1").arg(out.errorString());
    draw();
}

void AuditSection::draw() {
    drawState();
    const bool hasCheckpoint = m_about && !m_about->checkpoint.isEmpty();
    m_facts->setFacts(m_about ? QList<Fact>{{tr("Entries"), QLocale().toString(m_about->events)},
                                            {tr("Key of this desk"), m_about->key},
                                            {tr("Its file for auditors"), displayText(m_about->keyFile, longestPath)},
                                            {tr("Last checkpoint"),
                                             hasCheckpoint ? QLocale().toString(m_about->checkpointAt.toLocalTime(),
                                                                                QLocale::ShortFormat)
                                                           : tr("none yet")}}
                              : QList<Fact>());
    m_checkpoint->setText(hasCheckpoint ? m_about->checkpoint : QString());
    m_checkpoint->setVisible(hasCheckpoint);
    m_save->setVisible(hasCheckpoint);
    m_savedText->setWords(m_saved);
    m_savedText->setVisible(!m_saved.isEmpty());
}

void AuditSection::drawState() {
    m_verify->setVisible(m_state != State::Busy);
    m_stop->setVisible(m_state == State::Busy);
    m_band->setVisible(m_report.has_value());
    QString words;
    if (m_state == State::Busy) {
        const quint64 all = m_about ? m_about->events : 0;
        words = all == 0 ? tr("Verifying…")
                         : tr("Verifying… %1 %").arg(std::min<quint64>(percent, m_progress * percent / all));
    } else if (m_state == State::Failed) {
        words = tr("The journal cannot be read. Call the person who looks after this kiosk.");
    }
    m_stateText->setInk(m_state == State::Failed ? Ink::Bad : Ink::Secondary);
    m_stateText->setWords(words);
    m_stateText->setVisible(!words.isEmpty());
    setSpokenName(m_stateText, words);
    if (!m_report) {
        m_band->clear();
        return;
    }
    const auto number = [](auto count) {
        return QLocale().toString(count);
    };
    const QString counted =
        tr("Entries: %1 · records: %2 · checkpoints: %3")
            .arg(number(m_report->events), number(m_report->records), number(m_report->checkpoints));
    if (m_report->broken) {
        m_band->setVerdict(Tone::Bad, QStringLiteral("cross"), tr("Does not hold"), textOf(*m_report->broken));
    } else {
        m_band->setVerdict(Tone::Ok, QStringLiteral("tick"), tr("Everything holds"), counted);
    }
}

void AuditSection::retranslate() {
    m_title->setWords(tr("Does the journal hold?"));
    m_sub->setWords(
        tr("Everything that happens at this desk is written into a journal of which every entry is signed and "
           "names the one before it. Verifying it finds every change, gap and removal."));
    m_verify->setText(tr("Verify now"));
    m_stop->setText(tr("Stop"));
    m_pane->setAccessibleName(tr("The journal of this desk"));
    m_proofTitle->setWords(tr("To prove it elsewhere"));
    m_proofHint->setWords(
        tr("Keep the last checkpoint where this kiosk cannot write. Whoever removes the end of the journal "
           "afterwards is found out."));
    m_save->setText(tr("Save the checkpoint as text"));
    draw();
}

void AuditSection::arrange() {
    const Metrics &m = Theme::current().metrics();
    m_pane->column()->setContentsMargins(m.pageMargin, FocusRing::reach, m.pageMargin, m.gap);
    m_pane->column()->setSpacing(m.gap);
}

} // namespace kiosk::ui
