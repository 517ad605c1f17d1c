// Hundreds of journeys with the real window: memory does not grow, and no socket, timer or widget is left over.
#include "app/kiosk.h"
#include "tests/long/longtest.h"
#include "tests/support/ui/finder.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QHash>

using namespace kiosk;
using namespace kiosk::longtest;
using std::chrono::milliseconds;

namespace {

/// A scenario that a journey can play quickly, and how it must end.
struct Play {
    sim::Scenario scenario;
    enum class End { Verified, NotVerified, Failed, Cancelled } end;
};

const QList<Play> plays{
    {sim::Scenario::Approve, Play::End::Verified},        {sim::Scenario::Decline, Play::End::NotVerified},
    {sim::Scenario::WrongIssuer, Play::End::NotVerified}, {sim::Scenario::Revoked, Play::End::NotVerified},
    {sim::Scenario::RateLimited, Play::End::Verified},    {sim::Scenario::DropsConnection, Play::End::Verified},
    {sim::Scenario::Garbage, Play::End::Failed},          {sim::Scenario::NeverScanned, Play::End::Cancelled},
    {sim::Scenario::SilentExpiry, Play::End::Cancelled},  {sim::Scenario::UnknownStatus, Play::End::Cancelled},
    {sim::Scenario::ServerError, Play::End::Cancelled},
};

Play::End endOf(const Phase &phase) {
    if (const auto *concluded = std::get_if<Concluded>(&phase))
        return concluded->judgement.verdict == Verdict::Verified ? Play::End::Verified : Play::End::NotVerified;
    return std::holds_alternative<Failed>(phase) ? Play::End::Failed : Play::End::Cancelled;
}

class Soak {
public:
    explicit Soak(Run &run) : m_run(run) {}

    int journeys = 0;
    int kiosks = 0;

    /// A new kiosk and a new window, a few visitors, the end of both.
    void day(int visitors) {
        const Play play = m_run.pick(plays);
        HastyClock clock(50);
        {
            Kiosk::Options options;
            options.demo = true;
            options.language = QStringLiteral("en");
            options.clock = &clock;
            options.plot.scenario = play.scenario;
            options.plot.autoplay = true;
            options.plot.scanAfter = milliseconds(m_run.dice(60));
            options.plot.answerAfter = milliseconds(m_run.dice(60));
            auto opened = Kiosk::open(options);
            auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
            if (!m_run.check(kiosk != nullptr, QStringLiteral("the demo does not open")))
                return;
            ++kiosks;
            ui::MainWindow window;
            window.serve(**kiosk);
            kiosk::testing::prepare(window);
            // The daily look at old records, the one at what waits, midnight, and the next question to each service.
            const int resting = 3 + static_cast<int>((*kiosk)->configuration().services.size());
            m_run.check(clock.alive() <= resting, QStringLiteral("%1 timers run on a new kiosk").arg(clock.alive()));
            (*kiosk)->warm();
            for (int i = 0; i < visitors; ++i)
                visit(**kiosk, window, play);
            const bool quiet = QTest::qWaitFor([&] { return clock.alive() <= resting; }, 30'000);
            m_run.check(quiet, QStringLiteral("%1 timers run on an idle kiosk").arg(clock.alive()));
        }
        m_run.check(clock.alive() == 0, QStringLiteral("timers outlive their kiosk"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_run.check(QApplication::topLevelWidgets().isEmpty(), QStringLiteral("widgets outlive their window"));
    }

private:
    bool visit(Kiosk &kiosk, ui::MainWindow &window, const Play &play) {
        const CredentialType type = m_run.pick(typesOf(kiosk));
        VerificationSession &session = kiosk.session();
        const QByteArray card = "type-" + type.id.toUtf8();
        if (!press(window, card.constData()))
            return false;
        const bool began = QTest::qWaitFor([&] { return session.as<Requesting>() == nullptr; }, 30'000);
        bool good = m_run.check(began, QStringLiteral("a session does not begin"));
        if (play.end == Play::End::Cancelled) {
            // Early or late, nobody scans or answers.
            (void)QTest::qWaitFor([&] { return session.as<Scanned>() != nullptr; }, m_run.dice(150));
            good &= press(window, "cancel");
        } else {
            const bool ended = QTest::qWaitFor([&] { return isEnd(session.phase()); }, 30'000);
            good &= m_run.check(ended, QStringLiteral("a journey does not end: ") + nameOf(session.phase()));
            good &= m_run.check(endOf(session.phase()) == play.end,
                                QStringLiteral("%1 ended as %2").arg(nameOf(play.scenario), nameOf(session.phase())));
            QCoreApplication::processEvents(); // painted
            good &= press(*window.page(), "done");
        }
        good &= m_run.check(session.as<Idle>() != nullptr, QStringLiteral("a journey does not lead back"));
        ++journeys;
        return good;
    }

    /// Those of PingOne Credentials: the plays are told for it, and its types ask the desk for nothing.
    static QList<CredentialType> typesOf(const Kiosk &kiosk) {
        QList<CredentialType> types;
        std::copy_if(kiosk.types().begin(), kiosk.types().end(), std::back_inserter(types),
                     [&kiosk](const CredentialType &type) {
                         return kiosk.serviceOf(type)->provider == QLatin1String("pingone-credentials");
                     });
        return types;
    }
    static QString nameOf(sim::Scenario scenario) {
        const auto &list = sim::scenarios();
        const auto found = std::find_if(
            list.begin(), list.end(), [scenario](const sim::ScenarioInfo &info) { return info.scenario == scenario; });
        return found->name;
    }
    static QString nameOf(const Phase &phase) { return kiosk::nameOf(phase); }
    static bool isEnd(const Phase &phase) {
        return std::holds_alternative<Concluded>(phase) || std::holds_alternative<Failed>(phase) ||
               std::holds_alternative<Expired>(phase);
    }

    /// With the mouse, as soon as it can be.
    bool press(QWidget &root, const char *name) {
        auto *widget = root.findChild<QWidget *>(QString::fromLatin1(name));
        const bool ready =
            widget && QTest::qWaitFor([widget] { return widget->isVisible() && widget->isEnabled(); }, 30'000);
        if (!m_run.check(ready, QStringLiteral("%1 cannot be pressed").arg(QString::fromLatin1(name))))
            return false;
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }

    Run &m_run;
};

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Run run(QStringLiteral("soak"));
    if (!run.readArguments(QApplication::arguments()))
        return 64;
    Run::muteOwnLog();
    Soak soak(run);
    const int wanted = run.isFull() ? 20'000 : 300;
    const int warm = wanted / 5;
    constexpr qint64 mostGrowthKib = 6 * 1024;

    const auto until = [&](int journeys, std::chrono::seconds limit) {
        while (soak.journeys < journeys && run.hasTime(limit))
            soak.day(1 + run.dice(6));
    };
    until(warm, std::chrono::seconds(12));
    const int warmJourneys = soak.journeys;
    const qint64 before = residentKib();
    const int sockets = openSockets();
    until(wanted, std::chrono::seconds(30));
    const qint64 after = residentKib();
    const bool closed = QTest::qWaitFor([&] { return openSockets() <= sockets; }, 10'000);

    run.check(closed, QStringLiteral("%1 sockets are left, %2 before").arg(openSockets()).arg(sockets));
    run.check(soak.journeys > warmJourneys && warmJourneys > 0, QStringLiteral("too few journeys"));
    run.check(before > 0 && after - before < mostGrowthKib, QStringLiteral("memory grows"));
    return run.end(QStringLiteral("%1 journeys on %2 kiosks; %3 KiB after %4 journeys, %5 KiB at the end; %6 sockets")
                       .arg(soak.journeys)
                       .arg(soak.kiosks)
                       .arg(before)
                       .arg(warmJourneys)
                       .arg(after)
                       .arg(openSockets()));
}
