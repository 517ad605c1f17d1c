#pragma once

#include "app/kiosk.h"

#include <QTest>

namespace kiosk::test {

/// A demo whose visitor acts nearly at once, as the scenario says; waits for the test where `autoplay` is false. Null
/// where it does not start.
inline std::unique_ptr<Kiosk> openDemo(sim::Scenario scenario, bool autoplay = true, const QStringList &variants = {}) {
    Kiosk::Options options;
    options.demo = true;
    options.plot.scenario = scenario;
    options.plot.autoplay = autoplay;
    options.plot.variants = variants;
    options.plot.scanAfter = std::chrono::milliseconds(20);
    options.plot.answerAfter = std::chrono::milliseconds(20);
    auto opened = Kiosk::open(options);
    auto *kiosk = std::get_if<std::unique_ptr<Kiosk>>(&opened);
    return kiosk ? std::move(*kiosk) : nullptr;
}

/// The journey of `type` to its verdict; null where it ends otherwise.
inline const Concluded *concluded(Kiosk &kiosk, const QString &type, const Inputs &inputs = {}) {
    const CredentialType *found = kiosk.typeById(type);
    if (!found)
        return nullptr;
    VerificationSession &session = kiosk.session();
    session.begin(*found, inputs);
    const bool inTime = QTest::qWaitFor(
        [&session] { return session.as<Concluded>() || session.as<Failed>() || session.as<Expired>(); }, 60'000);
    return inTime ? session.as<Concluded>() : nullptr;
}

} // namespace kiosk::test
