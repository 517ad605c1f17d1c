// Who presents, with several credentials or several subjects in one presentation: each credential must belong to the
// one who signed, whatever the others say.
#include "tests/app/trust/examined.h"
#include "tests/app/trust/made.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::trust;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject keyOf(const char *who) {
    return {{u"jwk"_s, madeKey(who).publicJwk()}};
}

/// A credential of the issuer about `subject`; with `key`, bound to that one's key.
QString credentialOf(const QString &subject, const char *key = nullptr) {
    MadePresentation made;
    QJsonObject about{{u"id"_s, subject}, {u"email"_s, u"a@b.example"_s}};
    QJsonObject inner = made.vc[u"vc"].toObject();
    inner[u"credentialSubject"] = about;
    made.vc[u"vc"] = inner;
    made.vc[u"credentialSubject"] = about;
    made.vc[u"sub"] = subject;
    if (key)
        made.vc[u"cnf"] = keyOf(key);
    return QString::fromLatin1(made.issuerKey->token(made.vcHeader, made.vc));
}

/// Presented as `holder` and signed by whoever `signer` is.
Examination presented(const QStringList &credentials, const QString &holder, const char *signer) {
    MadePresentation made;
    QJsonObject inner = made.vp[u"vp"].toObject();
    inner[u"holder"] = holder;
    inner[u"verifiableCredential"] = QJsonArray::fromStringList(credentials);
    made.vp[u"vp"] = inner;
    made.vp[u"holder"] = holder;
    made.vp[u"iss"] = holder;
    made.holderKey = &madeKey(signer);
    return examine(madeEvidence(made.token()), madeContext(), {});
}

} // namespace

class TestHolderBinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalCredentials_data() {
        QTest::addColumn<QStringList>("credentials");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QStringList>("failures");
        const QString honest = madeKey("holder").didJwk();
        const QString thief = madeKey("thief").didJwk();
        const QString own = credentialOf(thief, "thief");
        const QStringList refused{u"presentation-signature:signature-wrong"_s, u"holder-binding:signature-wrong"_s};
        const QStringList none;
        QTest::newRow("all by identifier")
            << QStringList{credentialOf(honest), credentialOf(honest)} << honest << u"holder"_s << none;
        QTest::newRow("all by key") << QStringList{credentialOf(honest, "holder"), credentialOf(honest, "holder")}
                                    << honest << u"holder"_s << none;
        QTest::newRow("one by key, one by identifier")
            << QStringList{credentialOf(honest, "holder"), credentialOf(honest)} << honest << u"holder"_s << none;
        QTest::newRow("a stolen one for another key")
            << QStringList{own, credentialOf(honest, "holder")} << thief << u"thief"_s << refused;
        QTest::newRow("a stolen one for another key, first")
            << QStringList{credentialOf(honest, "holder"), own} << thief << u"thief"_s << refused;
        QTest::newRow("a stolen one for another's identifier")
            << QStringList{credentialOf(honest, "thief"), credentialOf(honest)} << honest << u"thief"_s << refused;
        QTest::newRow("a stolen one for another's identifier, first")
            << QStringList{credentialOf(honest), credentialOf(honest, "thief")} << honest << u"thief"_s << refused;
        QTest::newRow("a stolen one under one's own name")
            << QStringList{own, credentialOf(honest)} << thief << u"thief"_s
            << QStringList{u"holder-binding:holder-differs"_s};
    }
    void severalCredentials() {
        QFETCH(QStringList, credentials);
        QFETCH(QString, holder);
        QFETCH(QString, signer);
        QFETCH(QStringList, failures);
        const Examination examination = presented(credentials, holder, signer.toLatin1().constData());
        QCOMPARE(failuresOf(examination), failures);
        QCOMPARE(isAllPassed(examination), failures.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHolderBinding)
#include "tst_holderbinding.moc"
