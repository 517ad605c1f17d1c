#include "app/providers/nchain/nchainmessages.h"
#include "app/providers/nchain/nchainprovider.h"

#include <QFile>
#include <QTest>
#include <QUrlQuery>

using namespace kiosk;
using namespace kiosk::nchain;

namespace {

QByteArray golden(const QString &name) {
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/nchain/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpResponse answer(const QByteArray &body, int status = 200) {
    return HttpResponse{status, {}, body};
}

/// The provider as configured with these options.
std::unique_ptr<Provider> provider(const QJsonObject &options = {}) {
    ServiceSettings settings;
    settings.baseUrl = QUrl(QStringLiteral("https://verifier.example/env/verifier"));
    settings.apiKey = Secret("k-1");
    settings.options = options;
    return descriptor().make(settings);
}

} // namespace

/// nChain's records, search history and templates as lists.
class TestNchainLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThePublishedLists() {
        const auto records = readRecords(answer(golden(QStringLiteral("list.json"))), {});
        QVERIFY(records);
        QCOMPARE(records->rows.size(), 1);
        QCOMPARE(records->rows.first().status, QStringLiteral("created"));
        QVERIFY(records->hasMore); // the sample names a next page and no numbers
        QVERIFY(readRecords(answer(golden(QStringLiteral("list.json"))),
                            {{QStringLiteral("status"), QStringLiteral("verified")}})
                    ->rows.isEmpty());
        // Filters that the service ignores are applied here.
        const auto kept = [](const char *name, const char *value) {
            return readHistory(answer(golden(QStringLiteral("history.json"))),
                               {{QLatin1String(name), QLatin1String(value)}})
                ->rows.size();
        };
        QCOMPARE(kept("createdBy", "123e4567-e89b-12d3-a456-426614174000"), 1);
        QCOMPARE(kept("createdBy", "somebody"), 0);
        QCOMPARE(kept("createdAt", "2025-10-30T15:04:16.231Z"), 1);
        QCOMPARE(kept("createdAt", "2025-10-30T15:04:16.232Z"), 0);
        const auto history = readHistory(answer(golden(QStringLiteral("history.json"))));
        QVERIFY(history);
        QCOMPARE(history->rows.size(), 1);
        const auto row = readRecordRow(answer(golden(QStringLiteral("record.json"))));
        QVERIFY(row);
        QVERIFY(row->details.contains(std::pair(QStringLiteral("fullName"), QStringLiteral("John Doe"))));
    }

    void templatesAreListed() {
        ListingRequest request;
        request.what = ListingRequest::What::Types;
        const auto list = provider({{QStringLiteral("api"), QStringLiteral("web-app")}})->list(request);
        QVERIFY(list);
        QCOMPARE(list->request.url.path(), QStringLiteral("/env/verifier/private/webapp/templates"));
        const auto read = list->read(answer(golden(QStringLiteral("web-app-templates.json"))));
        QVERIFY(read.outcome());
        const ServiceRow email{QStringLiteral("emailCredential"),
                               QStringLiteral("E-mail address"),
                               {},
                               {},
                               {{QStringLiteral("purpose"), QStringLiteral("To reach you about your booking")},
                                {QStringLiteral("type"), QStringLiteral("EmailCredential")}}};
        const ServiceRow club{QStringLiteral("clubMembership"), QStringLiteral("Club membership")};
        const ServiceRow age{QStringLiteral("ageCredential"), QStringLiteral("ageCredential")};
        QCOMPARE(read.outcome()->rows, (QList<ServiceRow>{email, club, age}));
    }

    void asksForLists() {
        ListingRequest request;
        request.filter = {{QStringLiteral("status"), QStringLiteral("verified")}};
        request.page = 2;
        const auto list = provider()->list(request);
        QVERIFY(list);
        const QUrlQuery query(list->request.url);
        QCOMPARE(query.queryItemValue(QStringLiteral("filter.status"), QUrl::FullyDecoded),
                 QStringLiteral("$eq:verified"));
        QCOMPARE(query.queryItemValue(QStringLiteral("page")), QStringLiteral("2"));
        request.what = ListingRequest::What::History;
        QCOMPARE(provider()->list(request).failure().field, QStringLiteral("status"));
        request.filter = {{QStringLiteral("createdAt"), QStringLiteral("2026-01-01")}};
        QVERIFY(provider()->list(request)->request.url.query(QUrl::FullyDecoded).contains(QLatin1String("$gt:2026")));
        const auto webApp = provider({{QStringLiteral("api"), QStringLiteral("web-app")}});
        QVERIFY(!webApp->list(request));
        QVERIFY(!webApp->show(QStringLiteral("x")));
        request.what = ListingRequest::What::Types;
        QVERIFY(webApp->list(request));
        QVERIFY(!provider()->list(request));
    }
};

QTEST_GUILESS_MAIN(TestNchainLists)
#include "tst_nchainlists.moc"
