#include "app/records/journal.h"
#include "tests/app/records/samplejournal.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;
using namespace kiosk::records;

namespace {

DeskKey newKey() {
    auto made = DeskKey::make();
    if (!made)
        qFatal("no key: %s", qPrintable(made.failure().detail));
    return *made;
}

QByteArray flipped(QByteArray bytes, qsizetype at, int bit) {
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit));
    return bytes;
}

} // namespace

/// Nobody changes a journal unseen: neither a byte, nor an event, nor its end.
class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_links = test::sampleJournal(m_key, 60);
        m_head = {60, digestOf(m_links.constLast())};
    }

    void untouched_journalHolds() {
        QCOMPARE(firstBreak(m_links, {}, m_key.publicKey()), std::nullopt);
        QCOMPARE(firstBreak({}, {}, m_key.publicKey()), std::nullopt);
        QCOMPARE(firstBreak(m_links, {checkpoint()}, m_key.publicKey()), std::nullopt);
    }

    void bytes_readBackAsWritten() {
        Event event{EventKind::Purged, QDateTime::fromMSecsSinceEpoch(1'772'442'000'123, Qt::UTC), {}, {}};
        event.details = {{QStringLiteral("count"), QStringLiteral("3")}, {QStringLiteral("a"), QStringLiteral("Ü→")}};
        const ChainedEvent chained{7, QByteArray(32, 'x'), event};
        QCOMPARE(readCanonicalBytes(canonicalBytes(chained)), std::optional(chained));
    }

    /// The layout that the header promises, byte for byte.
    void bytes_areThoseOfTheSpecification() {
        const ChainedEvent chained{1,
                                   beginningOfChain(),
                                   {EventKind::Viewed,
                                    QDateTime::fromMSecsSinceEpoch(258, Qt::UTC),
                                    QStringLiteral("r"),
                                    {{QStringLiteral("k"), QStringLiteral("v")}}}};
        QCOMPARE(canonicalBytes(chained).toHex(), QByteArray("564b4a31"
                                                             "0000000000000001") +
                                                      QByteArray(64, '0') +
                                                      "0000000000000102"
                                                      "00000006766965776564"
                                                      "0000000172"
                                                      "00000001"
                                                      "000000016b"
                                                      "0000000176");
    }

    void everyKind_hasItsOwnWord() {
        QSet<QString> words;
        for (int kind = 0; kind <= static_cast<int>(EventKind::Purged); ++kind) {
            const QString word = nameOf(static_cast<EventKind>(kind));
            QCOMPARE(eventKindOf(word), std::optional(static_cast<EventKind>(kind)));
            words.insert(word);
        }
        QCOMPARE(words.size(), static_cast<int>(EventKind::Purged) + 1);
        QCOMPARE(eventKindOf(QStringLiteral("verdicts")), std::nullopt);
    }

    void everyChangedByte_isFound() {
        int tried = 0;
        for (qsizetype link = 0; link < m_links.size(); ++link) {
            const Link whole = m_links.at(link);
            for (qsizetype at = 0; at < whole.bytes.size(); ++at, ++tried)
                checkBreaks(link, {flipped(whole.bytes, at, tried % 8), whole.signature});
            for (qsizetype at = 0; at < whole.signature.size(); ++at, ++tried)
                checkBreaks(link, {whole.bytes, flipped(whole.signature, at, tried % 8)});
            for (const int length : {0, 1, 63}) {
                checkBreaks(link, {whole.bytes, whole.signature.left(length)});
                checkBreaks(link, {whole.bytes.left(length), whole.signature});
            }
            checkBreaks(link, {whole.bytes + '\0', whole.signature});
        }
        QVERIFY(tried > 60 * (64 + 80));
    }

    void everyRemoval_isFound() {
        for (qsizetype link = 0; link < m_links.size(); ++link) {
            QList<Link> changed = m_links;
            changed.removeAt(link);
            const auto broken = firstBreak(changed, {checkpoint()}, m_key.publicKey());
            QVERIFY(broken);
            QCOMPARE(broken->position, static_cast<quint64>(link + 1));
            QCOMPARE(broken->flaw, link + 1 == m_links.size() ? Flaw::EndMissing : Flaw::OutOfOrder);
        }
    }

    void everySwap_isFound() {
        for (qsizetype first = 0; first < m_links.size(); ++first) {
            for (qsizetype second = first + 1; second < m_links.size(); ++second) {
                ChainCheck check = checkFrom(first);
                const auto broken = check.add(m_links.at(second));
                QVERIFY(broken);
                QCOMPARE(broken->position, static_cast<quint64>(first + 1));
                QCOMPARE(broken->flaw, Flaw::OutOfOrder);
            }
        }
    }

    void everyLinkOnceMore_isFoundEverywhere() {
        for (qsizetype at = 0; at < m_links.size(); ++at) {
            for (qsizetype again = 0; again < m_links.size(); ++again) {
                ChainCheck check = checkFrom(at);
                const bool isInItsPlace = again == at;
                QCOMPARE(check.add(m_links.at(again)).has_value(), !isInItsPlace);
                // Then the one that stood there is the doubled one.
                QVERIFY(!isInItsPlace || check.add(m_links.at(at)));
            }
        }
    }

    void everyInsertion_isFound() {
        const DeskKey stranger = newKey();
        for (qsizetype at = 0; at <= m_links.size(); ++at) {
            const ChainHead before{static_cast<quint64>(at),
                                   at == 0 ? beginningOfChain() : digestOf(m_links.at(at - 1))};
            const Event event{EventKind::Viewed, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), {}, {}};
            // Somebody without the key.
            QList<Link> changed = m_links;
            changed.insert(at, nextLink(before, event, stranger));
            QCOMPARE(firstBreak(changed, {}, m_key.publicKey()),
                     std::optional(Break{static_cast<quint64>(at + 1), Flaw::SignatureWrong}));
            // Somebody with the key, who signs a link into the middle of what is there.
            if (at < m_links.size()) {
                changed = m_links;
                changed.insert(at, nextLink(before, event, m_key));
                const auto broken = firstBreak(changed, {}, m_key.publicKey());
                QVERIFY(broken);
                QCOMPARE(broken->position, static_cast<quint64>(at + 2));
                QCOMPARE(broken->flaw, Flaw::OutOfOrder);
            }
        }
    }

    /// With the key in hand the end can be written anew, but not the checkpoint that somebody else keeps.
    void rewrittenEnd_isFoundByTheCheckpoint() {
        QList<Link> changed = m_links.mid(0, 55);
        ChainHead head{55, digestOf(changed.constLast())};
        for (int i = 0; i < 5; ++i) {
            changed.append(
                nextLink(head, {EventKind::Viewed, QDateTime::fromMSecsSinceEpoch(i, Qt::UTC), {}, {}}, m_key));
            head = {head.sequence + 1, digestOf(changed.constLast())};
        }
        QCOMPARE(firstBreak(changed, {}, m_key.publicKey()), std::nullopt);
        QCOMPARE(firstBreak(changed, {checkpoint()}, m_key.publicKey()),
                 std::optional(Break{60, Flaw::CheckpointDiffers}));
    }

    void removedEnd_isFoundByTheCheckpoint() {
        for (qsizetype kept = 0; kept < 60; ++kept) {
            const auto broken = firstBreak(m_links.mid(0, kept), {checkpoint()}, m_key.publicKey());
            QVERIFY(broken);
            QCOMPARE(broken->position, static_cast<quint64>(kept + 1));
            QCOMPARE(broken->flaw, Flaw::EndMissing);
        }
    }

    void changedCheckpoint_isFound() {
        const QByteArray line = toLine(checkpoint());
        QCOMPARE(readCheckpointLine(line), std::optional(checkpoint()));
        for (qsizetype at = 0; at < line.size(); ++at) {
            const auto read = readCheckpointLine(flipped(line, at, static_cast<int>(at % 7)));
            // Either it is no checkpoint any more, or it is not signed.
            QVERIFY(!read || firstBreak(m_links, {*read}, m_key.publicKey()));
        }
        const Checkpoint foreign = makeCheckpoint(m_head, QDateTime::fromMSecsSinceEpoch(1, Qt::UTC), newKey());
        QCOMPARE(firstBreak(m_links, {foreign}, m_key.publicKey()), std::optional(Break{60, Flaw::CheckpointUnusable}));
    }

    void anotherKey_verifiesNothing() {
        QCOMPARE(firstBreak(m_links, {}, newKey().publicKey()), std::optional(Break{1, Flaw::SignatureWrong}));
    }

    void keyFiles_areReadBackAndGuarded() {
        const QTemporaryDir folder;
        QVERIFY(!DeskKey::read(folder.path()));
        QVERIFY(m_key.write(folder.path()));
        const QFileDevice::Permissions mine = QFile::permissions(privateKeyFile(folder.path()));
        QCOMPARE(mine & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                         QFileDevice::WriteOther),
                 QFileDevice::Permissions());
        const auto read = DeskKey::read(folder.path());
        QVERIFY(read);
        QVERIFY(read->publicKey().isSameKeyAs(m_key.publicKey()));
        QCOMPARE(read->sign("x"), m_key.sign("x"));
        const auto open = readPublicKey(publicKeyFile(folder.path()));
        QVERIFY(open);
        QCOMPARE(firstBreak(m_links, {}, *open), std::nullopt);

        QVERIFY(QFile::setPermissions(privateKeyFile(folder.path()), mine | QFileDevice::ReadOther));
        const auto shown = DeskKey::read(folder.path());
        QVERIFY(!shown);
        QVERIFY(shown.failure().detail.contains(QStringLiteral("0600")));
        QVERIFY(!readPublicKey(privateKeyFile(folder.path())));
    }

    /// Another program finds the same signature good: nothing of it is our own invention.
    void signature_isWhatOpensslVerifies() {
        const QTemporaryDir folder;
        QVERIFY(m_key.write(folder.path()));
        const auto put = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const auto isGood = [&folder] {
            QProcess openssl;
            openssl.setWorkingDirectory(folder.path());
            openssl.start(QStringLiteral("openssl"),
                          {QStringLiteral("pkeyutl"), QStringLiteral("-verify"), QStringLiteral("-pubin"),
                           QStringLiteral("-inkey"), QStringLiteral("desk.pub"), QStringLiteral("-rawin"),
                           QStringLiteral("-in"), QStringLiteral("event"), QStringLiteral("-sigfile"),
                           QStringLiteral("signature")});
            return openssl.waitForFinished(60'000) && openssl.exitCode() == 0;
        };
        QVERIFY(put("event", m_links.at(9).bytes) && put("signature", m_links.at(9).signature));
        QVERIFY(isGood());
        QVERIFY(put("event", m_links.at(8).bytes));
        QVERIFY(!isGood());
    }

private:
    DeskKey m_key = newKey();
    QList<Link> m_links;
    ChainHead m_head;

    Checkpoint checkpoint() const {
        return makeCheckpoint(m_head, QDateTime::fromMSecsSinceEpoch(1'772'500'000'000, Qt::UTC), m_key);
    }

    /// Looks at the journal from this link on, those before it being good.
    ChainCheck checkFrom(qsizetype link) const {
        return {m_key.publicKey(),
                {},
                {static_cast<quint64>(link), link == 0 ? beginningOfChain() : digestOf(m_links.at(link - 1))}};
    }
    /// What comes later cannot hide the break.
    void checkBreaks(qsizetype link, const Link &changed) const {
        ChainCheck check = checkFrom(link);
        const auto broken = check.add(changed);
        QVERIFY(broken);
        QCOMPARE(broken->position, static_cast<quint64>(link + 1));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
