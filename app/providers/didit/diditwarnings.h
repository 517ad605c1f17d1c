#pragma once

#include "app/base/jsonreader.h"
#include "app/base/phrase.h"

#include <QStringList>

namespace kiosk::didit {

/// One of Didit's warnings (Didit API, "Retrieve Session", warnings): what it is about and how grave.
struct Warning {
    QString feature;        ///< "ID_VERIFICATION"; V1 has words of its own
    QString risk;           ///< "DOCUMENT_EXPIRED"; an open list
    Phrase words;           ///< for people
    bool isError = false;   ///< it led to the refusal
    bool isIgnored = false; ///< the workflow's settings say that it does not matter

    bool operator==(const Warning &) const = default;
};

/// The `warnings` of a block, or V1's of the whole session.
QList<Warning> warningsOf(const JsonReader &holder);

/// Plain words for the risks that the documentation names, else the service's own short description, else the code.
Phrase wordsOf(const QString &risk, const QString &shortDescription);

} // namespace kiosk::didit
