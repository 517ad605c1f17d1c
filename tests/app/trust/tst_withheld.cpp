// A W3C credential secured with SD-JWT: whoever presents it must not be able to leave out its end or its status.
#include "tests/app/trust/examined.h"
#include "tests/app/trust/made.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

/// A W3C credential with an open end and, at its top, digests of what is disclosed only where `isDisclosed`.
MadeSdJwt madeW3c(const QList<std::pair<QString, QJsonValue>> &members, bool isDisclosed) {
    MadeSdJwt made(0);
    made.header[u"typ"] = u"vc+sd-jwt"_s;
    made.payload.remove(u"vct");
    made.payload[u"type"] = QJsonArray{u"VerifiableCredential"_s, u"IdCard"_s};
    made.payload[u"credentialSubject"] = QJsonObject{{u"given_name"_s, u"Ann"_s}};
    QJsonArray digests;
    for (const auto &[name, value] : members) {
        const auto disclosure = sim::discloseMember(name, value);
        digests.append(disclosure.digest);
        if (isDisclosed)
            made.disclosures.append(disclosure.encoded);
    }
    made.payload[u"_sd"] = digests;
    return made;
}

Examination look(const MadeSdJwt &made) {
    return examine(madeEvidence(made.token()), madeContext(), {});
}

} // namespace

class TestWithheld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWithheld() {
        QVERIFY(isAllPassed(look(madeW3c({}, true))));
        const Examination examination = look(madeW3c({{u"name"_s, u"Card"_s}}, true));
        QVERIFY(isAllPassed(examination));
        QCOMPARE(resultOf(examination, checkid::Revocation), CheckResult::NotApplicable);
        QCOMPARE(resultOf(examination, checkid::ValidityPeriod), CheckResult::Passed);
    }

    /// What is not disclosed could be anything.
    void somethingWithheld() {
        const Examination examination =
            look(madeW3c({{u"validUntil"_s, u"2001-01-01T00:00:00Z"_s}, {u"name"_s, u"Card"_s}}, false));
        QCOMPARE(failuresOf(examination), QStringList());
        QCOMPARE(resultOf(examination, checkid::Revocation), CheckResult::NotChecked);
        QCOMPARE(resultOf(examination, checkid::ValidityPeriod), CheckResult::NotChecked);
        MadeSdJwt expired = madeW3c({{u"name"_s, u"Card"_s}}, false);
        expired.payload[u"exp"] = MadeNow.toSecsSinceEpoch() - 86400;
        QCOMPARE(failuresOf(look(expired)), QStringList{u"validity-period:expired"_s});
    }

    void whatMustStandOpen_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        for (const char *name : {"validFrom", "validUntil", "issuanceDate", "expirationDate"})
            QTest::newRow(name) << QString::fromLatin1(name) << QJsonValue(u"2026-05-01T12:00:00Z"_s);
        QTest::newRow("credentialStatus") << u"credentialStatus"_s << QJsonValue(QJsonObject());
        QTest::newRow("issuer") << u"issuer"_s << QJsonValue(madeKey("issuer").didJwk());
    }
    void whatMustStandOpen() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QCOMPARE(failuresOf(look(madeW3c({{name, value}}, true))),
                 QStringList{u"evidence-readable:disclosure-malformed"_s});
        // In an SD-JWT VC, such a name means something only where a status is looked up.
        MadeSdJwt card(0);
        const auto disclosure = sim::discloseMember(name, value);
        card.disclosures = {disclosure.encoded};
        card.payload[u"_sd"] = QJsonArray{disclosure.digest};
        QCOMPARE(failuresOf(look(card)).isEmpty(), name != u"credentialStatus");
    }

    /// A status that stands open, with an entry of it hidden inside: withheld, it would be one that names no list.
    void whatMustStandOpenIsWhole_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const QJsonObject entry{{u"status_list"_s, QJsonObject{{u"idx"_s, 1}, {u"uri"_s, u"https://x.example/1"_s}}}};
        const QString member = sim::discloseMember(u"status_list"_s, entry[u"status_list"]).digest;
        const QJsonObject element{{u"..."_s, sim::sha256Url("entry")}};
        QTest::newRow("status") << u"status"_s << QJsonValue(QJsonObject{{u"_sd"_s, QJsonArray{member}}});
        QTest::newRow("credentialStatus") << u"credentialStatus"_s << QJsonValue(QJsonArray{element});
        QTest::newRow("cnf") << u"cnf"_s << QJsonValue(QJsonObject{{u"_sd"_s, QJsonArray{member}}});
    }
    void whatMustStandOpenIsWhole() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        MadeSdJwt card;
        card.payload[name] = value;
        QCOMPARE(failuresOf(look(card)), QStringList{u"evidence-readable:disclosure-malformed"_s});
    }
};

QTEST_GUILESS_MAIN(TestWithheld)
#include "tst_withheld.moc"
