#include "app/providers/pingone/pingoneqrpicture.h"
#include "app/providers/pingonecredentials/pingonecredentialsprovider.h"
#include "app/providers/pingoneverify/pingoneverifyprovider.h"

#include <QTest>

using namespace kiosk;

namespace {

ServiceSettings settings() {
    ServiceSettings service;
    service.baseUrl = QUrl(QStringLiteral("https://api.pingone.eu/v1"));
    service.options = {{QStringLiteral("environment_id"), QStringLiteral("7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11")}};
    return service;
}

HttpResponse answer(int status, const QByteArray &body) {
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

/// One page of credential types, with a link to `next` unless it is empty.
HttpResponse types(const QByteArray &title, const QByteArray &next = {}) {
    const QByteArray links = next.isEmpty() ? "{}" : "{\"next\": {\"href\": \"" + next + "\"}}";
    return answer(200, "{\"_links\": " + links + ", \"_embedded\": {\"items\": [{\"id\": \"1\", \"title\": \"" + title +
                           "\"}]}}");
}

ListingRequest typesPage(int page) {
    ListingRequest request;
    request.what = ListingRequest::What::Types;
    request.page = page;
    return request;
}

} // namespace

/// What PingOne's services have in common beside the token: lists in pages, and the QR picture.
class TestPingOnePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void later_pages_are_reached_by_their_links() {
        const auto first = pingone::CredentialsProvider(settings()).list(typesPage(3));
        QVERIFY(first);
        const QByteArray base = "https://api.pingone.eu/v1/environments/7d0c/credentialTypes?cursor=";
        const auto second = first->read(types("A", base + "b"));
        QVERIFY(second.next());
        QCOMPARE(second.next()->request.url.query(), QStringLiteral("cursor=b"));
        QVERIFY(second.next()->request.authorised);
        const auto third = second.next()->read(types("B", base + "c"));
        QVERIFY(third.next());
        const auto rows = third.next()->read(types("C", base + "d"));
        QVERIFY(!rows.next());
        QCOMPARE(rows.outcome()->rows.first().title, QStringLiteral("C"));
        QVERIFY(rows.outcome()->hasMore);
    }

    void the_first_page_needs_one_request() {
        const auto first = pingone::CredentialsProvider(settings()).list(typesPage(1));
        const auto rows = first->read(types("A"));
        QVERIFY(!rows.next());
        QCOMPARE(rows.outcome()->rows.size(), 1);
        QVERIFY(!rows.outcome()->hasMore);
    }

    void a_list_that_is_shorter_is_empty() {
        const auto first = pingone::CredentialsProvider(settings()).list(typesPage(2));
        const auto rows = first->read(types("A"));
        QVERIFY(!rows.next());
        QVERIFY(rows.outcome()->rows.isEmpty());
    }

    void the_token_goes_to_no_other_server() {
        const auto first = pingone::CredentialsProvider(settings()).list(typesPage(2));
        for (const char *next :
             {"https://evil.example/x", "http://api.pingone.eu/x", "https://api.pingone.eu:8443/x"}) {
            const auto step = first->read(types("A", next));
            QVERIFY(!step.next());
            QCOMPARE(step.outcome().failure().field, QStringLiteral("_links.next.href"));
        }
        // An address within the server is resolved.
        QCOMPARE(first->read(types("A", "/v1/more")).next()->request.url,
                 QUrl(QStringLiteral("https://api.pingone.eu/v1/more")));
    }

    void policies_have_pages_too() {
        const auto first = pingone::VerifyProvider(settings()).list(typesPage(1));
        const auto rows = first->read(answer(200, "{\"_links\": {\"next\": {\"href\": \"/v1/x\"}}, \"_embedded\": "
                                                  "{\"verifyPolicies\": [{\"id\": \"1\", \"name\": \"A\"}]}}"));
        QVERIFY(rows.outcome()->hasMore);
        const auto refused = first->read(answer(403, "{}"));
        QCOMPARE(refused.outcome().failure().kind, FailureKind::NotAllowed);
    }

    void a_deleted_type_is_left_out() {
        const auto first = pingone::CredentialsProvider(settings()).list(typesPage(1));
        const auto rows = first->read(
            answer(200, "{\"_embedded\": {\"items\": [{\"id\": \"1\", \"title\": \"Gone\", \"deletedAt\": "
                        "\"2026-01-01T00:00:00Z\"}, {\"id\": \"2\", \"title\": \"Badge\", \"issuerName\": \"Acme HR\", "
                        "\"metadata\": {\"fields\": [{\"title\": \"Given Name\"}, {\"title\": \"Surname\"}]}}]}}"));
        QCOMPARE(rows.outcome()->rows.size(), 1);
        QCOMPARE(rows.outcome()->rows.first().title, QStringLiteral("Badge"));
        QVERIFY(rows.outcome()->rows.first().details.contains(
            std::pair(QStringLiteral("keys"), QStringLiteral("Given Name, Surname"))));
    }

    void the_picture_behind_an_address_is_fetched_without_a_token() {
        const QUrl service(QStringLiteral("https://api.example"));
        Invitation invitation;
        invitation.context.insert(QStringLiteral("qrAddress"), QStringLiteral("https://api.example/qr"));
        const auto step = pingone::withQrPicture(invitation, service, QStringLiteral("qrUrl"), QStringLiteral("/qr"));
        QVERIFY(step.next());
        QVERIFY(!step.next()->request.authorised);
        const QByteArray png("\x89PNG\r\n\x1a\nrest");
        QCOMPARE(step.next()->read(answer(200, png)).outcome()->qrPicture, png);
        QCOMPARE(step.next()->read(answer(200, "<svg/>")).outcome().failure().field, QStringLiteral("qrUrl"));
        QCOMPARE(step.next()->read(answer(200, {})).outcome().failure().kind, FailureKind::BadAnswer);
        QCOMPARE(step.next()->read(answer(404, {})).outcome().failure().kind, FailureKind::NotFound);
        for (const char *address : {"file:///etc/passwd", "http://api.example/qr", "http://127.0.0.1/qr"}) {
            invitation.context.insert(QStringLiteral("qrAddress"), QLatin1String(address));
            QVERIFY(
                !pingone::withQrPicture(invitation, service, QStringLiteral("qrUrl"), QStringLiteral("/qr")).next());
        }
    }
};

QTEST_GUILESS_MAIN(TestPingOnePages)
#include "tst_pingonepages.moc"
