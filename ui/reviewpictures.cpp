#include "ui/reviewpictures.h"

#include "app/kiosk.h"
#include "app/records/store.h"
#include "ui/mainwindow.h"
#include "ui/photographer.h"
#include "ui/pretendedvisitor.h"
#include "ui/review/entryrow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QUuid>
#include <algorithm>
#include <iterator>

namespace kiosk::ui {

namespace {

using Sizes = Photographer::Sizes;
using Visit = void (PretendedVisitor::*)(const Invitation &) const;

/// One check after the other, every so often, for a week.
constexpr int pastChecks = 590;
constexpr std::chrono::minutes between{17};
/// Which of the checks that were made, the newest first, came again: most were verified.
constexpr int usualDay[] = {0, 1, 2, 1, 0, 2, 3, 1, 2, 0, 4, 2, 1, 0, 2, 5, 1, 2, 0};
constexpr std::chrono::minutes since{9};

class ReviewTour {
public:
    explicit ReviewTour(Photographer &camera) : m_camera(camera) {}
    void go();

private:
    bool visit(sim::Scenario scenario, const char *type, Visit answer);
    bool play(Kiosk &kiosk, const char *type, Visit answer);
    bool addPast();
    void takeSections(MainWindow &window);
    void takeRecords(MainWindow &window);
    void takeService(MainWindow &window);
    void takeEmpty();
    bool openRow(const MainWindow &window, const char *list);

    Photographer &m_camera;
    QTemporaryDir m_folder;
};

bool ReviewTour::play(Kiosk &kiosk, const char *type, Visit answer) {
    VerificationSession &session = kiosk.session();
    const PretendedVisitor visitor(*kiosk.simulator());
    const CredentialType &asked = *kiosk.typeById(QLatin1String(type));
    Inputs inputs;
    for (const InputField &field : asked.inputs) {
        inputs.insert(field.id, field.demoValue);
    }
    session.begin(asked, inputs);
    if (!m_camera.waitFor<Inviting>(session, "an invitation to be recorded")) {
        return false;
    }
    const Invitation invitation = session.as<Inviting>()->invitation;
    visitor.scan(invitation);
    (visitor.*answer)(invitation);
    const bool isThere = m_camera.waitFor<Concluded>(session, "a verdict to be recorded");
    session.dismiss();
    return isThere;
}

bool ReviewTour::visit(sim::Scenario scenario, const char *type, Visit answer) {
    const std::unique_ptr<Kiosk> kiosk = m_camera.open(scenario, m_folder.path());
    return kiosk && kiosk->records() && play(*kiosk, type, answer);
}

/// What the simulated visitors of today left behind, as if they had come again and again.
bool ReviewTour::addPast() {
    const std::unique_ptr<Kiosk> kiosk = m_camera.open(sim::Scenario::Approve, m_folder.path());
    if (!kiosk || !kiosk->records()) {
        return false;
    }
    const auto made = kiosk->records()->list({}, 0, pastChecks);
    if (!made || made->records.size() <= *std::max_element(std::cbegin(usualDay), std::cend(usualDay))) {
        return false;
    }
    QList<records::Record> past;
    for (int i = pastChecks; i > 0; --i) {
        records::Record record = made->records.at(usualDay[static_cast<std::size_t>(i) % std::size(usualDay)]);
        const qint64 back = std::chrono::milliseconds(since + i * between).count();
        const auto earlier = [back](QDateTime &at) {
            at = at.addMSecs(-back);
        };
        record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.desk = i % 3 == 0 ? QStringLiteral("Entrance") : record.desk;
        record.session.clear();
        record.kept.clear();
        earlier(record.startedAt);
        earlier(record.endedAt);
        if (record.invitedAt) {
            earlier(*record.invitedAt);
        }
        if (record.answeredAt) {
            earlier(*record.answeredAt);
            // Real visitors take their time.
            record.answeredAt = record.invitedAt->addSecs(8 + i * i % 23);
            record.endedAt = record.answeredAt->addSecs(1);
        }
        past.append(record);
    }
    return kiosk->records()->keep(past).ok();
}

bool ReviewTour::openRow(const MainWindow &window, const char *list) {
    EntryRow *row = nullptr;
    const auto *pane = window.findChild<QWidget *>(QLatin1String(list));
    const bool isThere = m_camera.waitUntil(
        [&] {
            row = pane->findChild<EntryRow *>();
            return row && row->isVisible();
        },
        QLatin1String(list));
    if (isThere) {
        row->click();
    }
    return isThere;
}

void ReviewTour::takeRecords(MainWindow &window) {
    auto *list = window.findChild<QAbstractItemView *>(QStringLiteral("recordList"));
    m_camera.press(window, "recordsTab");
    if (!m_camera.waitUntil([list] { return list->model()->rowCount() > 0; }, QStringLiteral("the list of records"))) {
        return;
    }
    m_camera.take(window, QStringLiteral("review-records"), Sizes::All);
    m_camera.press(window, "filterOutcome");
    m_camera.take(window, QStringLiteral("review-filter"), Sizes::All);
    m_camera.press(window, "filterOutcome");
    m_camera.press(window, "exportList");
    m_camera.take(window, QStringLiteral("review-export"), Sizes::All);
    m_camera.press(window, "backFromExport");
    list->setFocus();
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(list, &enter);
    if (m_camera.button(window, QStringLiteral("saveRecord"))) {
        m_camera.take(window, QStringLiteral("review-record"), Sizes::All);
        m_camera.press(window, "backToList");
    }
}

void ReviewTour::takeService(MainWindow &window) {
    m_camera.press(window, "serviceTab");
    m_camera.press(window, "source-didit");
    const auto *pane = window.findChild<QWidget *>(QStringLiteral("serviceList"));
    if (!m_camera.waitUntil([pane] { return pane->findChild<EntryRow *>() != nullptr; },
                            QStringLiteral("the service's list"))) {
        return;
    }
    m_camera.take(window, QStringLiteral("review-service"), Sizes::All);
    if (openRow(window, "serviceList")) {
        m_camera.take(window, QStringLiteral("review-entry"), Sizes::All);
        m_camera.press(window, "entryBack");
    }
}

void ReviewTour::takeSections(MainWindow &window) {
    if (!m_camera.press(window, "openReview") || !m_camera.button(window, QStringLiteral("figure-verified"))) {
        return;
    }
    m_camera.take(window, QStringLiteral("review-today"), Sizes::All);
    takeRecords(window);
    m_camera.press(window, "casesTab");
    if (m_camera.waitUntil([&window] { return window.findChild<EntryRow *>() != nullptr; },
                           QStringLiteral("the cases"))) {
        m_camera.take(window, QStringLiteral("review-cases"), Sizes::All);
        if (openRow(window, "caseList") && m_camera.button(window, QStringLiteral("approveCase"))) {
            m_camera.take(window, QStringLiteral("review-case"), Sizes::All);
            m_camera.press(window, "approveCase");
            m_camera.take(window, QStringLiteral("review-decision"), Sizes::All);
            m_camera.press(window, "otherwiseCase");
        }
    }
    takeService(window);
    m_camera.press(window, "auditTab");
    m_camera.press(window, "verifyJournal");
    const auto *band = window.findChild<QWidget *>(QStringLiteral("auditBand"));
    if (m_camera.waitUntil([band] { return band->isVisible(); }, QStringLiteral("the journal's proof"))) {
        m_camera.take(window, QStringLiteral("review-journal"), Sizes::All);
    }
}

/// A desk at which nothing has happened yet.
void ReviewTour::takeEmpty() {
    const QTemporaryDir folder;
    const std::unique_ptr<Kiosk> kiosk = m_camera.open(sim::Scenario::Approve, folder.path());
    if (!kiosk) {
        return;
    }
    MainWindow window;
    Photographer::show(window, *kiosk);
    if (m_camera.press(window, "openReview") && m_camera.button(window, QStringLiteral("startCheck"))) {
        m_camera.take(window, QStringLiteral("review-today-empty"), Sizes::Usual);
    }
    m_camera.press(window, "recordsTab");
    if (m_camera.button(window, QStringLiteral("emptyAction"))) {
        m_camera.take(window, QStringLiteral("review-records-empty"), Sizes::Usual);
    }
    m_camera.press(window, "casesTab");
    const auto *nothing = window.findChild<QWidget *>(QStringLiteral("noCases"));
    if (m_camera.waitUntil([nothing] { return nothing->isVisible(); }, QStringLiteral("the empty list of cases"))) {
        m_camera.take(window, QStringLiteral("review-cases-empty"), Sizes::Usual);
    }
}

void ReviewTour::go() {
    const bool isReady = visit(sim::Scenario::Review, "passport-chip", &PretendedVisitor::share) &&
                         visit(sim::Scenario::Revoked, "driver-licence", &PretendedVisitor::share) &&
                         visit(sim::Scenario::Approve, "student-card", &PretendedVisitor::decline) &&
                         visit(sim::Scenario::Approve, "driver-licence", &PretendedVisitor::share) &&
                         visit(sim::Scenario::Approve, "proof-of-age", &PretendedVisitor::share) &&
                         visit(sim::Scenario::Approve, "photo-id", &PretendedVisitor::share) && addPast();
    const std::unique_ptr<Kiosk> kiosk = isReady ? m_camera.open(sim::Scenario::Approve, m_folder.path()) : nullptr;
    if (!kiosk) {
        m_camera.missed(QStringLiteral("the records of the past"));
        return;
    }
    MainWindow window;
    Photographer::show(window, *kiosk);
    if (play(*kiosk, "passport-chip", &PretendedVisitor::share) &&
        play(*kiosk, "passport-chip", &PretendedVisitor::share) &&
        play(*kiosk, "driver-licence", &PretendedVisitor::share)) {
        takeSections(window);
    }
    takeEmpty();
}

} // namespace

void photographReview(Photographer &camera) {
    ReviewTour(camera).go();
}

} // namespace kiosk::ui
