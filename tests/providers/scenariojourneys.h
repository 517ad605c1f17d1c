#pragma once

#include "app/http/httpclient.h"
#include "app/kiosk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <map>

namespace kiosk::test {

/// A clock that runs some times as fast as the real one, so that waiting for a deadline is quick while everything still
/// happens over real sockets.
class FastClock final : public Clock {
public:
    explicit FastClock(int factor) : m_factor(factor) {}

    QDateTime now() const override { return m_real.now(); }
    std::chrono::milliseconds monotonic() const override { return m_real.monotonic() * m_factor; }
    std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay, std::function<void()> action) override {
        return m_real.after(delay / m_factor, std::move(action));
    }

private:
    int m_factor;
    SystemClock m_real;
};

/// The demo's journey of one type for every scenario, all at the same time; each against a simulator of its own.
class ScenarioJourneys {
public:
    explicit ScenarioJourneys(QString type) : m_type(std::move(type)) {}

    /// False where a journey cannot begin. Plays `only` these scenarios where any are given.
    bool begin(const Inputs &inputs = {}, const QStringList &only = {}) {
        for (const sim::ScenarioInfo &scenario : sim::scenarios()) {
            if (!only.isEmpty() && !only.contains(scenario.name))
                continue;
            Kiosk::Options options;
            options.demo = true;
            options.clock = &m_clock;
            options.plot.scenario = scenario.scenario;
            options.plot.autoplay = true;
            options.plot.scanAfter = std::chrono::milliseconds(50);
            options.plot.answerAfter = std::chrono::milliseconds(400);
            auto opened = Kiosk::open(options);
            auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
            if (kiosk == nullptr || !(*kiosk)->typeById(m_type))
                return false;
            CredentialType type = *(*kiosk)->typeById(m_type);
            const bool waitsForTheEnd = scenario.scenario == sim::Scenario::NeverScanned ||
                                        scenario.scenario == sim::Scenario::SilentExpiry ||
                                        scenario.scenario == sim::Scenario::UnknownStatus;
            type.limit = waitsForTheEnd ? std::chrono::seconds(30) : std::chrono::seconds(1800);
            HttpLimits limits;
            limits.attempt = std::chrono::minutes(10);
            limits.total = std::chrono::minutes(30);
            (*kiosk)->client().setLimits(limits);
            // End pages clear themselves: what they showed is kept here.
            VerificationSession &session = (*kiosk)->session();
            QObject::connect(&session, &VerificationSession::phaseChanged, &session,
                             [this, &session, name = scenario.name] {
                                 if (isEnd(session.phase()))
                                     m_ends[name] = session.phase();
                             });
            session.begin(type, inputs);
            m_kiosks[scenario.name] = std::move(*kiosk);
        }
        return true;
    }

    bool hasEnded(const QString &scenario) const { return m_ends.contains(scenario); }
    /// The end of a scenario where it is a verdict.
    const Concluded *concluded(const QString &scenario) const {
        return hasEnded(scenario) ? std::get_if<Concluded>(&m_ends.at(scenario)) : nullptr;
    }
    /// "verified", "notVerified", "declined", "review", "expired", or "failed" and the reference.
    QString outcome(const QString &scenario) const {
        const Phase &phase = m_ends.at(scenario);
        if (const auto *verdict = std::get_if<Concluded>(&phase))
            return nameOf(verdict->judgement.verdict);
        if (const auto *failed = std::get_if<Failed>(&phase)) {
            // Which 5xx came last depends on the number of polls.
            static const QRegularExpression status(QStringLiteral("-5\\d\\d$"));
            return QStringLiteral("failed ") + referenceOf(failed->failure).remove(status);
        }
        return QStringLiteral("expired");
    }

    /// Rows of the table "scenario outcome" with the column `outcome`.
    static void addRows(const QString &file) {
        QTest::addColumn<QString>("outcome");
        QFile table(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/") + file);
        QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(table.fileName()));
        const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (!line.startsWith(u'#'))
                QTest::newRow(qPrintable(line.section(u' ', 0, 0, QString::SectionSkipEmpty)))
                    << line.section(u' ', 1, -1, QString::SectionSkipEmpty).trimmed();
        }
    }

private:
    static bool isEnd(const Phase &phase) {
        return std::holds_alternative<Concluded>(phase) || std::holds_alternative<Expired>(phase) ||
               std::holds_alternative<Failed>(phase);
    }

    FastClock m_clock{5};
    QString m_type;
    std::map<QString, Phase> m_ends;
    std::map<QString, std::unique_ptr<Kiosk>> m_kiosks;
};

} // namespace kiosk::test
