#include "app/trust/inspector.h"

#include "app/base/log.h"
#include "app/trust/gathering.h"

#include <algorithm>

namespace kiosk::trust {

Inspector::Inspector(HttpClient &client, Clock &clock, TrustBase trust)
    : m_client(client), m_clock(clock), m_trust(std::move(trust)) {}

std::unique_ptr<Inspection> Inspector::inspect(const QList<Evidence> &evidence, const CredentialType &type,
                                               std::function<void(const QList<Examination> &)> done) {
    Context context;
    context.type = type;
    return inspect(evidence, std::move(context), std::move(done));
}

std::unique_ptr<Inspection> Inspector::inspect(const QList<Evidence> &evidence, Context context,
                                               std::function<void(const QList<Examination> &)> done) {
    forgetOld();
    context.trust = m_trust;
    context.now = m_clock.now();
    return std::make_unique<Inspection>(*this, evidence, std::move(context), std::move(done));
}

/// Failures are not kept: the next visitor may be luckier.
void Inspector::keep(const QUrl &url, const Answer &answer) {
    if (answer.httpStatus != 200)
        return;
    m_kept.insert(url, answer);
    const auto bytes = [this] {
        qsizetype sum = 0;
        for (const Answer &one : std::as_const(m_kept))
            sum += one.body.size();
        return sum;
    };
    while (m_kept.size() > MostKept || bytes() > MostKeptBytes) {
        const auto oldest = std::min_element(m_kept.begin(), m_kept.end(),
                                             [](const Answer &a, const Answer &b) { return a.at < b.at; });
        m_kept.erase(oldest);
    }
}

void Inspector::forgetOld() {
    const QDateTime now = m_clock.now();
    const qint64 most = std::chrono::milliseconds(Keeps).count();
    m_kept.removeIf([&](Known::iterator kept) { return std::abs(kept->at.msecsTo(now)) > most; });
}

Inspection::Inspection(Inspector &inspector, QList<Evidence> evidence, Context context,
                       std::function<void(const QList<Examination> &)> done)
    : m_inspector(inspector), m_evidence(std::move(evidence)), m_context(std::move(context)), m_done(std::move(done)),
      m_known(inspector.m_kept) {}

Inspection::~Inspection() {
    for (auto &call : m_calls)
        call.second->abandon();
}

void Inspection::start() {
    m_timer = m_inspector.m_clock.after(Inspector::Patience, [this] { giveUp(); });
    examineAll();
}

void Inspection::examineAll() {
    ++m_rounds;
    m_examinations.clear();
    QList<Need> needs;
    for (const Evidence &evidence : std::as_const(m_evidence)) {
        const Examination examination = examine(evidence, m_context, m_known);
        for (const Need &need : examination.needs) {
            if (!needs.contains(need))
                needs.append(need);
        }
        m_examinations.append(examination);
    }
    if (needs.isEmpty() || m_rounds >= Inspector::MostRounds) {
        finish();
        return;
    }
    bool isRefused = false;
    for (const Need &need : std::as_const(needs)) {
        // A list that was kept but is over is asked for again.
        m_known.remove(need.url);
        const bool mayAsk = isAskable(need.url, m_context.trust.resolver) && m_asked < Inspector::MostAddresses;
        if (mayAsk) {
            ask(need);
        } else {
            isRefused = true;
            m_known.insert(need.url, unanswered(makeFailure(FailureKind::NotAllowed, Stage::Result)));
        }
    }
    if (isRefused && m_calls.empty())
        examineAll();
}

void Inspection::ask(const Need &need) {
    ++m_asked;
    auto call = m_inspector.m_client.run<Answer>(
        exchangeFor(need), nullptr, [this, url = need.url](const Outcome<Answer> &outcome) {
            Answer answer = outcome ? *outcome : unanswered(outcome.failure());
            if (!outcome)
                qCWarning(logHttp).noquote() << "evidence:" << referenceOf(outcome.failure());
            answer.at = m_inspector.m_clock.now();
            answered(url, answer);
        });
    m_calls.emplace_back(need.url, std::move(call));
}

void Inspection::answered(const QUrl &url, const Answer &answer) {
    m_known.insert(url, answer);
    m_inspector.keep(url, answer);
    const auto done =
        std::find_if(m_calls.begin(), m_calls.end(), [&url](const auto &call) { return call.first == url; });
    if (done != m_calls.end()) {
        // Its own callback is running.
        done->second->abandon();
        done->second.release()->deleteLater();
        m_calls.erase(done);
    }
    if (m_calls.empty())
        examineAll();
}

/// What has not come is not checked; what has come counts.
void Inspection::giveUp() {
    for (auto &call : m_calls) {
        call.second->abandon();
        m_known.insert(call.first, unanswered(makeFailure(FailureKind::Timeout, Stage::Result)));
    }
    m_calls.clear();
    m_rounds = Inspector::MostRounds;
    examineAll();
}

void Inspection::finish() {
    m_timer.reset();
    const auto done = std::exchange(m_done, nullptr);
    const QList<Examination> examinations = m_examinations;
    // Destroys this, perhaps.
    if (done)
        done(examinations);
}

} // namespace kiosk::trust
