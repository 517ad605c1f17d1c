#include "app/credentials/checkids.h"
#include "app/credentials/claimrows.h"

#include <QTest>

using namespace kiosk;

namespace {

const QDateTime Now(QDate(2026, 3, 2), QTime(11, 0), Qt::UTC);

CredentialType licence() {
    CredentialType type;
    RequestedCredential credential;
    credential.type = QStringLiteral("Driver License");
    credential.claims = {RequestedClaim{QStringLiteral("Last Name"), QStringLiteral("Last name")},
                         RequestedClaim{QStringLiteral("Born"), QStringLiteral("Date of birth"), ClaimFormat::Date},
                         RequestedClaim{QStringLiteral("Adult"), QStringLiteral("Over 18"), ClaimFormat::Flag}};
    type.credentials = {credential};
    return type;
}

Presentation with(const QList<Claim> &claims) {
    PresentedCredential credential;
    credential.type = QStringLiteral("Driver License");
    credential.claims = claims;
    Presentation presentation;
    presentation.credentials = {credential};
    return presentation;
}

} // namespace

class TestClaimRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claims_asked_for_come_first_in_their_order() {
        const auto rows = rowsOf(licence(),
                                 with({{QStringLiteral("Extra"), QStringLiteral("x")},
                                       {QStringLiteral("Adult"), QStringLiteral("true")},
                                       {QStringLiteral("Born"), QStringLiteral("1988-07-21")},
                                       {QStringLiteral("Last Name"), QStringLiteral("Teixeira")}}),
                                 QLocale(QLocale::English, QLocale::UnitedKingdom));
        QStringList text;
        for (const ClaimRow &row : rows)
            text.append(row.label + u'=' + row.value);
        QCOMPARE(text, QStringList({QStringLiteral("Last name=Teixeira"), QStringLiteral("Date of birth=21 July 1988"),
                                    QStringLiteral("Over 18=Yes"), QStringLiteral("Extra=x")}));
    }

    void dates_speak_the_readers_language() {
        const auto rows =
            rowsOf(licence(), with({{QStringLiteral("Born"), QStringLiteral("1988-07-21")}}), QLocale(QLocale::German));
        QCOMPARE(rows.at(0).value, QStringLiteral("21. Juli 1988"));
    }

    void a_date_stays_on_its_day_in_every_time_zone() {
        qputenv("TZ", "America/Los_Angeles");
        const auto rows = rowsOf(licence(), with({{QStringLiteral("Born"), QStringLiteral("1988-07-21")}}),
                                 QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("TZ", "UTC");
        QCOMPARE(rows.at(0).value, QStringLiteral("21 July 1988"));
    }

    void what_is_no_date_is_shown_as_it_is() {
        const auto rows = rowsOf(licence(), with({{QStringLiteral("Born"), QStringLiteral("1988")}}),
                                 QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(rows.at(0).value, QStringLiteral("1988"));
    }

    void a_country_s_code_is_its_name_in_the_readers_language_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *value, const char *english, const char *german) {
            QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("PRT", "Portugal", "Portugal");
        row("CH", "Switzerland", "Schweiz");
        row("cze", "Czechia", "Tschechien");
        row("D", "Germany", "Deutschland");
        row("D<<", "Germany", "Deutschland");
        row("GBR", "United Kingdom", "Vereinigtes Königreich");
        row("RKS", "Kosovo", "Kosovo");
        // What says more than a country, is none, or is a name already stays as it came.
        row("GBN", "GBN", "GBN");
        row("XXA", "XXA", "XXA");
        row("Q", "Q", "Q");
        row("Deutschland", "Deutschland", "Deutschland");
        row("", "", "");
    }
    void a_country_s_code_is_its_name_in_the_readers_language() {
        QFETCH(QString, value);
        QFETCH(QString, english);
        QFETCH(QString, german);
        CredentialType type = licence();
        type.credentials[0].claims = {
            RequestedClaim{QStringLiteral("Nationality"), QStringLiteral("Nationality"), ClaimFormat::Country}};
        const Presentation shown = with({{QStringLiteral("Nationality"), value}});
        QCOMPARE(rowsOf(type, shown, QLocale(QLocale::English, QLocale::UnitedKingdom)).at(0).value, english);
        QCOMPARE(rowsOf(type, shown, QLocale(QStringLiteral("de"))).at(0).value, german);
        // Where nobody said that it is one, "DE" may be anything.
        type.credentials[0].claims[0].format = ClaimFormat::Text;
        QCOMPARE(rowsOf(type, shown, QLocale(QStringLiteral("de"))).at(0).value, value);
    }

    void foreign_text_is_neutralised() {
        const auto rows = rowsOf(licence(),
                                 with({{QStringLiteral("Last Name"), QStringLiteral("a\u202Eb")},
                                       {QStringLiteral("x\u202Ey"), QStringLiteral("line\nbreak")}}),
                                 QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (const ClaimRow &row : rows) {
            QVERIFY(!row.label.contains(QChar(0x202E)));
            QVERIFY(!row.value.contains(QChar(0x202E)));
            QVERIFY(!row.value.contains(u'\n'));
        }
    }

    void pictures_are_no_rows() {
        Claim portrait;
        portrait.id = QStringLiteral("Portrait");
        portrait.picture = "PNG";
        const Presentation presentation = with({portrait});
        QVERIFY(rowsOf(licence(), presentation, QLocale()).isEmpty());
        QCOMPARE(picturesOf(presentation).size(), 1);
    }

    void what_only_the_service_says_is_marked() {
        Claim asked{QStringLiteral("Last Name"), QStringLiteral("Marsh")};
        Claim other{QStringLiteral("Extra"), QStringLiteral("x")};
        asked.isUnproven = true;
        QCOMPARE(rowsOf(licence(), with({asked, other}), QLocale()).at(0).note, QStringLiteral("says the service"));
        QVERIFY(rowsOf(licence(), with({asked, other}), QLocale()).at(1).note.isEmpty());
        other.isUnproven = true;
        QCOMPARE(rowsOf(licence(), with({other}), QLocale()).at(0).note, QStringLiteral("says the service"));
    }

    void issuers_are_named_once() {
        Presentation presentation = with({});
        presentation.credentials[0].issuerId = QStringLiteral("did:web:harbour.example");
        presentation.credentials.append(presentation.credentials[0]);
        QCOMPARE(issuerNamesOf(licence(), presentation, Now), QStringList{QStringLiteral("did:web:harbour.example")});
    }

    void a_long_identifier_loses_its_middle() {
        Presentation presentation = with({});
        presentation.credentials[0].issuerId = QStringLiteral("did:jwk:") + QString(400, u'x') + QStringLiteral("end");
        const QString shown = issuerNamesOf(licence(), presentation, Now).value(0);
        QCOMPARE(shown.size(), 48);
        QVERIFY2(shown.startsWith(QStringLiteral("did:jwk:x")) && shown.endsWith(QStringLiteral("xend")) &&
                     shown.contains(u'…'),
                 qPrintable(shown));
    }

    void a_country_that_two_parts_of_a_document_spell_differently_is_said_once() {
        Presentation presentation = with({});
        presentation.credentials[0].issuer = QStringLiteral("PRT");
        presentation.credentials.append(presentation.credentials[0]);
        presentation.credentials[1].issuer = QStringLiteral("Portugal");
        presentation.credentials.append(presentation.credentials[0]);
        presentation.credentials[2].issuer = QStringLiteral("ESP");
        QCOMPARE(issuerNamesOf(licence(), presentation, Now),
                 QStringList({QStringLiteral("PRT"), QStringLiteral("ESP")}));
    }

    void only_the_configuration_gives_an_issuer_its_name() {
        CredentialType type = licence();
        TrustedIssuer known;
        known.name = QStringLiteral("Harbour State");
        known.logo = QStringLiteral("/etc/harbour.png");
        known.identifiers = {QStringLiteral("did:web:harbour.example")};
        type.trustedIssuers = {known};
        Presentation presentation = with({});
        const auto shown = [&](const QString &issuer, const QString &id) {
            presentation.credentials[0].issuer = issuer;
            presentation.credentials[0].issuerId = id;
            return issuersOf(type, presentation, Now).value(0);
        };
        const ShownIssuer harbour{known.name, known.logo, true};
        const QString &id = known.identifiers[0];
        QCOMPARE(shown(id, id), harbour);
        QCOMPARE(shown({}, id), harbour);
        QCOMPARE(shown(QStringLiteral("Anything"), id), harbour);
        QCOMPARE(shown(known.name, {}).words, QStringLiteral("says to be “Harbour State”"));
        QVERIFY(!shown(known.name, {}).isKnown);
        // Its list may end.
        type.trustedIssuers[0].until = Now;
        QCOMPARE(shown(id, id).words, id);
        QVERIFY(!shown(id, id).isKnown && shown(id, id).logo.isEmpty());
        type.trustedIssuers[0].until = Now.addSecs(1);
        QCOMPARE(shown(id, id), harbour);
        // A name that looks like somebody's identifier is still only a name.
        const ShownIssuer pretender{QStringLiteral("says to be “did:web:harbour.example”")};
        QCOMPARE(shown(id, {}), pretender);
        QCOMPARE(shown(id, QStringLiteral("did:web:evil.example")), pretender);
        QCOMPARE(shown(QStringLiteral("Portugal"), QStringLiteral("did:web:evil.example")).words,
                 QStringLiteral("says to be “Portugal”"));
        // And so is an identifier where evidence could prove it and does not.
        presentation.evidence = {Evidence{}};
        QCOMPARE(shown(id, id), pretender);
        presentation.checks = {Check{checkid::CredentialSignature, CheckResult::Passed, CheckSource::Kiosk}};
        QCOMPARE(shown(id, id), pretender);
        presentation.credentials[0].isIssuerProven = true;
        QCOMPARE(shown(id, id), harbour);
        presentation.credentials.append(presentation.credentials[0]);
        presentation.credentials[1].isIssuerProven = false;
        QCOMPARE(issuersOf(type, presentation, Now), (QList<ShownIssuer>{harbour, pretender}));
        presentation.credentials.removeLast();
        QCOMPARE(shown(QStringLiteral("did:web:b.example"), QStringLiteral("did:web:b.example")).words,
                 QStringLiteral("did:web:b.example"));
        QVERIFY(issuersOf(type, with({}), Now).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClaimRows)
#include "tst_claimrows.moc"
