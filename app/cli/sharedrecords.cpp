#include "app/cli/sharedrecords.h"

#include "app/base/displaytext.h"
#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"

#include <QJsonArray>

namespace kiosk::cli {

namespace {

using namespace kiosk::records;

constexpr int Broken = 1;
constexpr qsizetype ShownKey = 12;

QJsonObject toJson(const OutboxState &state) {
    return {{QStringLiteral("recorded"), static_cast<qint64>(state.recorded)},
            {QStringLiteral("shared"), static_cast<qint64>(state.shared)},
            {QStringLiteral("waiting"), static_cast<qint64>(state.waiting())}};
}

QString textOf(const OutboxState &state) {
    return QStringLiteral("Events: %1, shared: %2, waiting: %3.\n")
        .arg(state.recorded)
        .arg(state.shared)
        .arg(state.waiting());
}

/// One desk examined.
struct Examined {
    SharedDesk desk;
    VerifyReport report;
};

/// Those of a desk's own events that are known to have arrived.
Outcome<QList<Checkpoint>> sharedCheckpoints(const Store *own, const QString &desk) {
    if (!own || keyIdOf(own->key().publicKey()) != desk)
        return QList<Checkpoint>();
    auto checkpoints = own->checkpoints();
    const auto known = Outbox::lastKnown(*own);
    if (!checkpoints || !known)
        return checkpoints ? Outcome<QList<Checkpoint>>(known.failure()) : checkpoints;
    QList<Checkpoint> shared = *checkpoints;
    shared.removeIf([&known](const Checkpoint &each) { return each.sequence > known->shared; });
    return shared;
}

/// A key that does not read as what it is called is no key of this desk.
Outcome<VerifyReport> examine(const SharedRecords &shared, const SharedDesk &desk, const Store *own,
                              const std::optional<trust::PublicKey> &given) {
    const auto registered = publicKeyFromPem(desk.publicKey);
    if (!given && (!registered || keyIdOf(*registered) != desk.key)) {
        VerifyReport report;
        report.broken =
            Break{0, Flaw::SignatureWrong, QStringLiteral("its public key there is not the one it is called by")};
        return report;
    }
    const auto checkpoints = sharedCheckpoints(own, desk.key);
    if (!checkpoints)
        return checkpoints.failure();
    return shared.verify(desk.key, given ? *given : *registered, *checkpoints);
}

QJsonObject toJson(const Examined &examined) {
    QJsonObject json{{QStringLiteral("desk"), examined.desk.name},
                     {QStringLiteral("key"), examined.desk.key},
                     {QStringLiteral("events"), static_cast<qint64>(examined.report.events)},
                     {QStringLiteral("records"), examined.report.records},
                     {QStringLiteral("holds"), !examined.report.broken}};
    if (const auto &broken = examined.report.broken)
        json.insert(QStringLiteral("broken"),
                    QJsonObject{{QStringLiteral("position"), static_cast<qint64>(broken->position)},
                                {QStringLiteral("flaw"), nameOf(broken->flaw)},
                                {QStringLiteral("detail"), broken->detail}});
    return json;
}

QString textOf(const Examined &examined) {
    const QString desk = displayText(examined.desk.name) + u' ' + displayText(examined.desk.key.left(ShownKey));
    if (const auto &broken = examined.report.broken)
        return QStringLiteral("%1: DOES NOT HOLD at %2: %3 %4\n")
            .arg(desk)
            .arg(broken->position)
            .arg(nameOf(broken->flaw), broken->detail);
    return QStringLiteral("%1: holds. Events: %2, records: %3.\n")
        .arg(desk)
        .arg(examined.report.events)
        .arg(examined.report.records);
}

} // namespace

int showOutbox(Store &store, const SharedAccess &access, bool json) {
    const auto known = Outbox::lastKnown(store);
    if (!known)
        return failureCode(known.failure());
    OutboxState state = *known;
    QString trouble;
    const auto shared = SharedRecords::open(access);
    const auto head =
        shared ? (*shared)->headOf(keyIdOf(store.key().publicKey())) : Outcome<ChainHead>(shared.failure());
    if (head)
        state.shared = std::min(head->sequence, state.recorded);
    else
        trouble = head.failure().detail;
    if (json) {
        QJsonObject object = toJson(state);
        object.insert(QStringLiteral("reached"), trouble.isEmpty());
        object.insert(QStringLiteral("trouble"), trouble);
        printJson(object);
    } else {
        printOut(textOf(state));
        if (!trouble.isEmpty())
            printError(displayText(trouble) + u'\n');
    }
    return trouble.isEmpty() ? 0 : static_cast<int>(ExitCode::Records);
}

int sendOutbox(Store &store, const SharedAccess &access, const QString &desk, bool json) {
    const auto shared = SharedRecords::open(access);
    if (!shared)
        return failureCode(shared.failure());
    Outbox outbox(store, **shared, {desk});
    auto state = outbox.begin();
    while (state && state->waiting() > 0) {
        printError(textOf(*state));
        state = outbox.step();
    }
    if (!state)
        return failureCode(state.failure());
    json ? printJson(toJson(*state)) : printOut(textOf(*state));
    return 0;
}

int verifyShared(const SharedRecords &shared, const Store *own, const std::optional<trust::PublicKey> &key, bool json) {
    const auto desks = shared.desks();
    if (!desks)
        return failureCode(desks.failure());
    QList<Examined> examined;
    for (const SharedDesk &desk : *desks) {
        if (key && keyIdOf(*key) != desk.key)
            continue;
        const auto report = examine(shared, desk, own, key);
        if (!report)
            return failureCode(report.failure());
        examined.append({desk, *report});
    }
    // Nothing to examine holds just as little as something that was changed.
    if (examined.isEmpty())
        return failureCode(makeFailure(FailureKind::NotRecorded, Stage::Settings,
                                       key ? QStringLiteral("the shared database has no desk with this key")
                                           : QStringLiteral("the shared database has no desk at all")));
    const QString ownKey = own ? keyIdOf(own->key().publicKey()) : QString();
    const bool isOwnThere =
        std::any_of(desks->cbegin(), desks->cend(), [&ownKey](const SharedDesk &desk) { return desk.key == ownKey; });
    const auto known = own ? Outbox::lastKnown(*own) : Outcome<OutboxState>(OutboxState{});
    if (known && known->shared > 0 && !isOwnThere)
        return failureCode(makeFailure(FailureKind::NotRecorded, Stage::Settings,
                                       QStringLiteral("the shared database no longer has this desk, whose records it "
                                                      "had")));
    const bool isWhole = std::none_of(examined.cbegin(), examined.cend(),
                                      [](const Examined &each) { return each.report.broken.has_value(); });
    if (json) {
        QJsonArray list;
        for (const Examined &each : examined)
            list.append(toJson(each));
        printJson({{QStringLiteral("holds"), isWhole}, {QStringLiteral("desks"), list}});
    } else {
        for (const Examined &each : examined)
            printOut(textOf(each));
    }
    return isWhole ? 0 : Broken;
}

} // namespace kiosk::cli
