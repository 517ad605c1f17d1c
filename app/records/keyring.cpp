#include "app/records/keyring.h"

#include <QFileInfo>
#include <QSqlQuery>

namespace kiosk::records {

namespace {

Failure failed(const Store &store, const QString &why) {
    return makeFailure(FailureKind::NotRecorded, Stage::Settings, QStringLiteral("%1: %2").arg(store.directory(), why));
}

bool isMissing(const Store &store) {
    return store.secret().isEmpty() && !QFileInfo::exists(StoreKey::fileIn(store.directory()));
}

Outcome<StoreKey> namedKey(const Store &store) {
    if (!store.secret().isEmpty())
        return StoreKey::from(store.secret());
    if (isMissing(store))
        return failed(store, QStringLiteral("store.key is missing, with which what is kept there was sealed; put it "
                                            "back"));
    return StoreKey::read(store.directory());
}

Outcome<bool> isAnythingSealed(const Store &store) {
    auto asked = store.ask(QStringLiteral("SELECT EXISTS (SELECT 1 FROM kept) OR EXISTS (SELECT 1 FROM cases WHERE "
                                          "handle IS NOT NULL)"));
    if (!asked)
        return asked.failure();
    QSqlQuery &query = asked.value();
    return query.next() && query.value(0).toBool();
}

} // namespace

Outcome<StoreKey> keyToOpen(const Store &store) {
    auto key = namedKey(store);
    const auto known = store.note(StoreNote::Key);
    if (!known)
        return known.failure();
    if (key && key->fingerprint() != *known)
        return failed(store, QStringLiteral("what is kept there was sealed with another key than this one; put the "
                                            "right one back"));
    return key;
}

Outcome<StoreKey> keyToSeal(Store &store) {
    auto key = keyToOpen(store);
    if (key)
        return key;
    const auto done = store.write([&](Writing &writing) -> Outcome<Done> {
        const auto sealed = isAnythingSealed(store);
        if (!sealed)
            return sealed.failure();
        if (*sealed)
            return key.failure();
        key = isMissing(store) ? StoreKey::make(store.directory()) : namedKey(store);
        return key ? writing.setNote(StoreNote::Key, key->fingerprint()) : key.failure();
    });
    if (!done)
        return done.failure();
    return key;
}

} // namespace kiosk::records
