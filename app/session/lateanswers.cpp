#include "app/session/lateanswers.h"

#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/session/pollschedule.h"
#include "app/session/retiredcall.h"

#include <QRandomGenerator>
#include <algorithm>

namespace kiosk {

using std::chrono::milliseconds;

LateAnswers::LateAnswers(HttpClient &client, Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock) {}

LateAnswers::~LateAnswers() = default;

void LateAnswers::follow(const EarlierSession &earlier, const ServiceConnection &service) {
    forget();
    m_earlier = earlier;
    m_service = service;
    m_begun = m_clock.monotonic();
    m_troubles = 0;
    m_endTimer = m_clock.after(earlier.until - m_begun, [this] {
        Q_EMIT
        isOver(true);
    });
    schedule();
}

void LateAnswers::forget() {
    stop();
    m_endTimer.reset();
    const bool had = hasArrived();
    m_earlier.reset();
    if (had) {
        Q_EMIT
        changed();
    }
}

void LateAnswers::reword(const QList<CredentialType> &types) {
    if (!m_earlier)
        return;
    const auto found = std::find_if(types.cbegin(), types.cend(),
                                    [this](const CredentialType &type) { return type.id == m_earlier->type.id; });
    if (found != types.cend())
        m_earlier->type = *found;
}

/// As slowly as a session that has waited for a while: the one on the screen matters more.
void LateAnswers::schedule(std::optional<milliseconds> retryAfter) {
    PollSituation situation;
    situation.sinceChange = std::chrono::minutes(1) + m_clock.monotonic() - m_begun;
    situation.troubles = m_troubles;
    situation.retryAfter = retryAfter;
    situation.dice = QRandomGenerator::global()->generateDouble();
    m_pollTimer = m_clock.after(nextPollDelay(situation), [this] { ask(); });
}

void LateAnswers::ask() {
    m_pollTimer.reset();
    m_call = m_client.run<Progress>(m_service.provider->follow(m_earlier->type, m_earlier->invitation),
                                    m_service.tokens, [this](const Outcome<Progress> &outcome) {
                                        retire(m_call);
                                        heard(outcome);
                                    });
}

void LateAnswers::heard(const Outcome<Progress> &outcome) {
    if (!outcome) {
        ++m_troubles;
        qCWarning(logSession).noquote() << "earlier session" << referenceOf(outcome.failure());
        if (isTransient(outcome.failure().kind))
            schedule(outcome.failure().retryAfter);
        else
            Q_EMIT
        isOver(false);
        return;
    }
    m_troubles = 0;
    m_earlier->invitation.context.insert(outcome->context);
    switch (outcome->state) {
    case Progress::State::Waiting:
    case Progress::State::Scanned:
        schedule();
        return;
    case Progress::State::Expired:
        Q_EMIT
        isOver(false);
        return;
    case Progress::State::Answered:
        break;
    }
    // Where the service sends its result along, that is dropped here: it is read once somebody wants it.
    m_earlier->isAnswered = true;
    m_earlier->until = m_clock.monotonic() + OfferStays;
    m_endTimer = m_clock.after(OfferStays, [this] {
        Q_EMIT
        isOver(true);
    });
    Q_EMIT
    changed();
}

void LateAnswers::stop() {
    retire(m_call);
    m_pollTimer.reset();
}

} // namespace kiosk
