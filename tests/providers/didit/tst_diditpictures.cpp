#include "app/providers/didit/diditprovider.h"
#include "tests/providers/didit/diditexamples.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

const QByteArray png("\x89PNG\r\n\x1a\nrest");

CredentialType document(const QList<RequestedClaim> &claims) {
    RequestedCredential requested;
    requested.type = AnyDocument;
    requested.claims = claims;
    return typeOf({requested});
}

/// The decision with a document of these pictures.
HttpResponse decisionWith(const QHash<QString, QString> &pictures) {
    QJsonObject root = object(golden(QStringLiteral("v3-decision.json")));
    QJsonObject block = root.value(u"id_verifications").toArray().first().toObject();
    for (auto picture = pictures.begin(); picture != pictures.end(); ++picture)
        block.insert(picture.key(), picture.value());
    root.insert(QStringLiteral("id_verifications"), QJsonArray{block});
    return answer(200, QJsonDocument(root).toJson());
}

DiditProvider provider() {
    ServiceSettings settings;
    settings.baseUrl = QUrl(QStringLiteral("https://verification.didit.me"));
    settings.apiKey = Secret("k-1");
    settings.options = {{QStringLiteral("allow_sandbox"), true}};
    return DiditProvider(settings);
}

Exchange<Progress> followed(const DiditProvider &didit, const CredentialType &type) {
    Invitation invitation;
    invitation.sessionId = session;
    return didit.follow(type, invitation);
}

} // namespace

/// Didit only links to pictures, and the links end within the hour: they are fetched with the decision itself.
class TestDiditPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesComeWithTheDecision() {
        const DiditProvider didit = provider();
        const auto follow =
            followed(didit, document({claim("portrait_image"), claim("last_name"), claim("front_image")}));
        const auto first = follow.read(
            decisionWith({{QStringLiteral("portrait_image"), QStringLiteral("https://media.example/p?sig=a%2Bb")},
                          {QStringLiteral("front_image"), QStringLiteral("https://media.example/f")}}));
        QVERIFY(first.next());
        // The link is the permission: whoever stores the picture must not see the kiosk's own.
        QCOMPARE(first.next()->request.url.toString(QUrl::FullyEncoded),
                 QStringLiteral("https://media.example/p?sig=a%2Bb"));
        QVERIFY(!first.next()->request.authorised);
        for (const HttpHeader &header : first.next()->request.headers)
            QVERIFY(header.name != "x-api-key" && header.name != "Authorization");
        const auto second = first.next()->read(answer(200, png));
        QVERIFY(second.next());
        const auto end = second.next()->read(answer(200, "\xff\xd8\xff\xe0"));
        QVERIFY(!end.next());
        const Presentation &presentation = *end.outcome()->presentation;
        QList<QString> pictures;
        for (const Claim &each : presentation.credentials.first().claims) {
            if (each.isPicture())
                pictures.append(each.id);
        }
        QCOMPARE(pictures, (QList<QString>{QStringLiteral("portrait_image"), QStringLiteral("front_image")}));
        QCOMPARE(presentation.notices.size(), 1); // the sandbox
    }

    void whatIsNoPictureIsANotice_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("drawing") << 200 << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("page") << 200 << QByteArray("<html>gone</html>");
        QTest::newRow("nothing") << 200 << QByteArray();
        QTest::newRow("huge") << 200 << png + QByteArray(5 * 1024 * 1024, 'x');
        QTest::newRow("over") << 403 << png;
        QTest::newRow("gone") << 404 << QByteArray();
        QTest::newRow("broken") << 500 << QByteArray();
    }
    void whatIsNoPictureIsANotice() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const DiditProvider didit = provider();
        const auto follow = followed(didit, document({claim("last_name"), claim("portrait_image")}));
        const auto picture =
            follow.read(decisionWith({{QStringLiteral("portrait_image"), QStringLiteral("https://media.example/p")}}));
        const auto end = picture.next()->read(answer(status, body));
        QVERIFY(!end.next());
        const Presentation &presentation = *end.outcome()->presentation;
        QCOMPARE(presentation.credentials.first().claims.size(), 1);
        QCOMPARE(presentation.notices.size(), 2); // the sandbox
        QCOMPARE(presentation.notices.last().text(), QStringLiteral("A picture could not be fetched"));
    }

    void onlyWebAddressesAreFetched() {
        const DiditProvider didit = provider();
        const auto follow = followed(didit, document({claim("portrait_image")}));
        for (const char *link : {"file:///etc/passwd", "data:image/png;base64,AAAA", "portrait.png", "https://",
                                 "http://media.example/p", "http://127.0.0.1/p", "https://localhost/p"}) {
            const auto end = follow.read(decisionWith({{QStringLiteral("portrait_image"), QLatin1String(link)}}));
            QVERIFY(!end.next());
            QCOMPARE(end.outcome().failure().field, QStringLiteral("id_verifications[0].portrait_image"));
        }
    }

    void nobodyAsksForTooMany() {
        const DiditProvider didit = provider();
        const auto follow =
            followed(didit, document({claim("portrait_image"), claim("front_image"), claim("back_image"),
                                      claim("full_front_image"), claim("full_back_image")}));
        QHash<QString, QString> links;
        for (const char *name : {"portrait_image", "front_image", "back_image", "full_front_image", "full_back_image"})
            links.insert(QLatin1String(name), QStringLiteral("https://media.example/") + QLatin1String(name));
        auto step = follow.read(decisionWith(links));
        int fetched = 0;
        while (step.next()) {
            ++fetched;
            step = step.next()->read(answer(200, png));
        }
        QCOMPARE(fetched, MostPictures);
    }
};

QTEST_GUILESS_MAIN(TestDiditPictures)
#include "tst_diditpictures.moc"
