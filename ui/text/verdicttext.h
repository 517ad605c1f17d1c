#pragma once

#include "app/credentials/verdict.h"

#include <QString>

namespace kiosk::ui {

/// A verdict in words. Of a verified one only `word` is filled in: there is nothing to explain.
struct VerdictText {
    QString word;         ///< on the band: "Not verified"
    QString headline;     ///< why, in a few words that go on after the type's name: "a date is missing"
    QString whatHappened; ///< whole sentences for the desk
    QString whatToDo;
    QString forVisitor; ///< a discreet sentence to say aloud: no accusation, no detail
    QString reference;  ///< "RESULT-CLAIM-MISSING"

    bool operator==(const VerdictText &) const = default;
};

QString wordOf(Verdict verdict);
VerdictText textOf(const CredentialType &type, const Presentation &presentation, const Judgement &judgement);

} // namespace kiosk::ui
