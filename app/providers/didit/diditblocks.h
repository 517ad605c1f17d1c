#pragma once

#include "app/credentials/presentation.h"
#include "app/providers/didit/diditwarnings.h"

namespace kiosk::didit {

/// What Didit can look at; each kind has a block of its own in a decision.
enum class Kind {
    Document,
    Chip,
    Liveness,
    FaceMatch,
    WatchLists,
    Address,
    Phone,
    Email,
    Network,
    Registers,
    Questions,
    OtherDocuments
};

/// What a check of this service is called, by its id; nothing for others.
Phrase wordsOfCheck(const QString &id);

/// The parts of a decision, whichever generation it comes from: V3 has lists (or null), V2 single objects under
/// singular names, V1 "kyc", "face", "aml" and "location". All are accepted from all.
class Blocks {
public:
    explicit Blocks(const JsonReader &root);

    /// The block to believe: the last approved one, else the last; nothing where this was not looked at.
    std::optional<JsonReader> block(Kind kind) const;
    /// One check per kind that was looked at or that the session was to look at. `byHand`: a person has overruled what
    /// Didit judged; a chip whose signature or data do not hold stays failed.
    QList<Check> checks(bool byHand) const;
    /// All warnings that count, in the order of the blocks, without doubles.
    QList<Warning> warnings() const;

private:
    struct Part {
        Kind kind;
        JsonReader reader;
        QString status; ///< empty where none is given
    };
    void addV1(const JsonReader &root);
    const Part *part(Kind kind) const;
    Phrase wordsFor(Kind kind) const;
    Check checkOf(const Part &part, bool byHand) const;
    void addChipChecks(const Part &part, QList<Check> &checks) const;

    std::vector<Part> m_parts;
    QList<Kind> m_wanted;
    QList<Warning> m_overall; ///< V1's
};

} // namespace kiosk::didit
