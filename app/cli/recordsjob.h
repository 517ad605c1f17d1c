#pragma once

#include "app/cli/arguments.h"
#include "app/records/sharedrecords.h"
#include "app/records/store.h"

namespace kiosk::cli {

/// One run of `records`: what was asked for, and the stores that its action needs.
struct RecordsJob {
    explicit RecordsJob(const Arguments &arguments);

    QString action() const { return options.positional(0); }
    QString what() const { return options.positional(1); }
    bool isShared() const { return options.isSet(QStringLiteral("shared")); }
    bool isAboutPerson() const { return options.isSet(QStringLiteral("person")); }
    /// Whether something that lies sealed is to be opened.
    bool needsKey() const;
    /// Of all desks' records; what looks at a single one, or takes some out, is written down in this desk's own store.
    bool needsNothingHere() const { return action() == u"list" || action() == u"verify"; }

    /// What is wrong with the options of the filter, in plain words; empty where nothing is.
    QString readFilter();
    /// The stores; 0, or the exit code of what it has said.
    int open();
    /// 0 with the one record that is meant, or the exit code.
    int findOne(QList<records::Record> *found) const;
    /// The same for those of a person, or the one that is named.
    int findMeant(QList<records::Record> *found) const;
    /// Where records are read: this desk's own, or what all desks share.
    const records::RecordSource &source() const;
    /// The key that was named, else the one beside the store.
    Outcome<trust::PublicKey> publicKey() const;

    const Arguments &options;
    bool json;
    records::Filter filter = {};
    qint64 most = 0;
    qint64 before = 0;
    SystemClock clock = {};
    bool isDemo = false;
    records::SharedAccess access = {};
    QString deskName = {};
    std::unique_ptr<records::Store> store = {};
    std::unique_ptr<records::SharedRecords> shared = {}; ///< only with --shared

private:
    int openStore(const records::Store::Options &options);
    int connect();
    bool needsDatabase() const { return isShared() || action() == u"status" || action() == u"migrate"; }
};

/// A day (its beginning here) or a moment. Nothing where it is neither.
std::optional<QDateTime> momentOf(const QString &text);

} // namespace kiosk::cli
