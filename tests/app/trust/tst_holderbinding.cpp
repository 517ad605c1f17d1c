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

/// The same about several; with `sub`, or without any.
QString credentialAbout(const QJsonArray &subjects, const QString &sub) {
    MadePresentation made;
    QJsonObject inner = made.vc[u"vc"].toObject();
    inner[u"credentialSubject"] = subjects;
    made.vc[u"vc"] = inner;
    made.vc[u"credentialSubject"] = subjects;
    if (sub.isEmpty())
        made.vc.remove(u"sub");
    else
        made.vc[u"sub"] = sub;
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

    /// One credential's signature proves nothing about another's issuer, whatever that one calls itself.
    void everyCredentialProvesItsOwnIssuer() {
        MadePresentation forged;
        forged.issuerKey = &madeKey("thief");
        const QString honest = madeKey("holder").didJwk();
        const QString stranger = QString::fromLatin1(forged.issuerKey->token(forged.vcHeader, forged.vc));
        const Examination examination = presented({credentialOf(honest), stranger}, honest, "holder");
        const auto proven = [](const QList<PresentedCredential> &credentials) {
            QList<bool> flags;
            for (const PresentedCredential &credential : credentials)
                flags.append(credential.isIssuerProven);
            return flags;
        };
        QCOMPARE(proven(examination.credentials), (QList<bool>{true, false}));
        QCOMPARE(examination.issuerNames, (QStringList{u"Issuer"_s, QString()}));
        // What a service or provider read of it elsewhere is proven where all that it can be is.
        Presentation reported;
        reported.credentials = examination.credentials;
        for (PresentedCredential &credential : reported.credentials)
            credential.isIssuerProven = true;
        reported.credentials[0].type = u"Another"_s;
        Examination both = examination;
        both.credentials[0].type = u"Another"_s;
        addExaminations(reported, {both});
        QCOMPARE(proven(reported.credentials), (QList<bool>{true, false}));
        reported.credentials[0].type = reported.credentials[1].type;
        addExaminations(reported, {examination});
        QCOMPARE(proven(reported.credentials), (QList<bool>{false, false}));
    }

    /// Of several subjects, only what is said about the holder is shown; who that is must be clear.
    void severalSubjects_data() {
        QTest::addColumn<QJsonArray>("subjects");
        QTest::addColumn<QString>("sub");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QStringList>("failures");
        const auto about = [](const QString &id, const QString &email) {
            QJsonObject subject{{u"email"_s, email}};
            if (!id.isEmpty())
                subject[u"id"] = id;
            return subject;
        };
        const QString holder = madeKey("holder").didJwk();
        const QJsonObject other = about(u"did:example:other"_s, u"other@b.example"_s);
        const QJsonObject own = about(holder, u"own@b.example"_s);
        const QString shown = u"own@b.example"_s;
        const QStringList none;
        const QStringList differ{u"doubled-members:copies-differ"_s};
        QTest::newRow("one in a list") << QJsonArray{own} << holder << shown << none;
        QTest::newRow("the holder second") << QJsonArray{other, own} << holder << shown << none;
        QTest::newRow("the holder first") << QJsonArray{own, other} << holder << shown << none;
        QTest::newRow("without sub") << QJsonArray{other, own} << QString() << shown << none;
        QTest::newRow("sub of the other") << QJsonArray{other, own} << u"did:example:other"_s << shown
                                          << QStringList{u"holder-binding:holder-differs"_s, differ.first()};
        QTest::newRow("the holder twice")
            << QJsonArray{own, about(holder, u"second@b.example"_s)} << holder << QString() << differ;
        QTest::newRow("nobody named, but in sub")
            << QJsonArray{about({}, u"x@b.example"_s), about({}, u"y@b.example"_s)} << holder << QString() << differ;
        QTest::newRow("one of another, with sub") << QJsonArray{other} << holder << u"other@b.example"_s << differ;
    }
    void severalSubjects() {
        QFETCH(QJsonArray, subjects);
        QFETCH(QString, sub);
        QFETCH(QString, email);
        QFETCH(QStringList, failures);
        const Examination examination =
            presented({credentialAbout(subjects, sub)}, madeKey("holder").didJwk(), "holder");
        QCOMPARE(failuresOf(examination), failures);
        QCOMPARE(isAllPassed(examination), failures.isEmpty());
        const QList<Claim> claims = examination.credentials.first().claims;
        QCOMPARE(claims.isEmpty() ? QString() : claims.first().value, email);
    }
};

QTEST_GUILESS_MAIN(TestHolderBinding)
#include "tst_holderbinding.moc"
