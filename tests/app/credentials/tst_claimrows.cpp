#include "app/credentials/claimrows.h"

#include <QTest>

using namespace kiosk;

namespace {

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

    void issuers_are_named_once() {
        Presentation presentation = with({});
        presentation.credentials[0].issuer = QStringLiteral("Harbour State");
        presentation.credentials.append(presentation.credentials[0]);
        QCOMPARE(issuersOf(presentation), QStringList{QStringLiteral("Harbour State")});
    }
};

QTEST_GUILESS_MAIN(TestClaimRows)
#include "tst_claimrows.moc"
