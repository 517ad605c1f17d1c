#include "tests/bench/desk.h"

#include "tests/bench/paintwatch.h"
#include "tests/bench/service.h"
#include "ui/widgets/qrview.h"

#include <QTest>

namespace kiosk::bench {

namespace {

constexpr int patience = 30'000;

/// Other timers (time-outs, deadlines, end pages) are longer.
constexpr std::chrono::seconds longestPause{6};
constexpr int hastyFactor = 15;

} // namespace

std::unique_ptr<ClockTimer> BenchClock::after(std::chrono::milliseconds delay, std::function<void()> action) {
    if (delay < longestPause) {
        if (m_hasty)
            delay /= hastyFactor;
        m_pollDue = nowMs() + static_cast<double>(delay.count());
    }
    return m_system.after(delay, std::move(action));
}

Desk::Desk(const QString &configuration) {
    Kiosk::Options options;
    options.configFile = configuration;
    options.language = QStringLiteral("en");
    options.clock = &m_clock;
    options.recordsDirectory = m_records.path();
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    if (!kiosk)
        return;
    m_kiosk = std::move(*kiosk);
    m_window = std::make_unique<ui::MainWindow>();
    m_window->serve(*m_kiosk);
    m_window->show();
    m_kiosk->warm();
    const VerificationSession *session = &m_kiosk->session();
    QObject::connect(session, &VerificationSession::phaseChanged, m_window.get(), [this, session] {
        if (session->as<Inviting>())
            m_invitedAt = nowMs();
    });
    if (!QTest::qWaitForWindowExposed(m_window.get(), patience))
        m_kiosk.reset();
}

std::optional<JourneyTimes> Desk::verify() {
    auto *card = m_window->findChild<QWidget *>(QStringLiteral("type-driver-licence"));
    auto *qr = m_window->findChild<ui::QrView *>(QStringLiteral("qr"));
    auto *page = m_window->findChild<QWidget *>(QStringLiteral("verdictPage"));
    auto *done = page ? page->findChild<QWidget *>(QStringLiteral("done")) : nullptr;
    if (!card || !qr || !done)
        return {};
    const VerificationSession &session = m_kiosk->session();
    PaintWatch qrWatch(*m_window, *qr, [qr] { return !qr->isEmpty(); });
    PaintWatch claimsWatch(*m_window, *page, [&session] { return session.as<Concluded>() != nullptr; });

    const double tapped = nowMs();
    QTest::mouseClick(card, Qt::LeftButton);
    const auto shown = qrWatch.wait(patience);
    const auto claims = shown ? claimsWatch.wait(patience) : std::nullopt;
    const auto *end = session.as<Concluded>();
    if (!claims || !end || end->judgement.verdict != Verdict::Verified)
        return {};
    const double verified = m_invitedAt + Service::visitorAnswersAfter;
    JourneyTimes times;
    times.tapToQr = *shown - tapped;
    times.verifiedToClaims = *claims - verified;
    times.verifiedToPoll = m_clock.pollDue() - verified;
    QTest::mouseClick(done, Qt::LeftButton);
    if (!session.as<Idle>())
        return {};
    QCoreApplication::processEvents();
    return times;
}

} // namespace kiosk::bench
