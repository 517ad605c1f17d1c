#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/verdictpage.h"
#include "ui/style/theme.h"
#include "ui/text/verdicttext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/claimtable.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/portrait.h"
#include "ui/widgets/safepicture.h"
#include "ui/widgets/verdictband.h"

#include <QBuffer>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

Concluded withFirstName(const QString &value) {
    Presentation presentation = marta();
    presentation.credentials.first().claims.first().value = value;
    return concluded(presentation);
}

QByteArray encoded(const QImage &image, const char *format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class VerdictPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_page = std::make_unique<VerdictPage>();
        prepare(*m_page);
    }
    void cleanup() {
        m_page.reset();
        Theme::current().setCompact(false);
    }

    void verified_showsWordClaimsFaceIssuerChecksAndTime() {
        m_page->draw(verified());
        m_page->showTimes({{}, {}, 24s});

        const auto *band = find<VerdictBand>(m_page.get(), "band");
        QCOMPARE(band->word(), QStringLiteral("Verified"));
        QCOMPARE(band->tone(), Tone::Ok);
        QCOMPARE(band->iconName(), QStringLiteral("tick"));
        const auto *claims = find<ClaimTable>(m_page.get(), "claims");
        QCOMPARE(claims->count(), 3);
        QCOMPARE(claims->shownValue(0), QStringLiteral("Marta"));
        QCOMPARE(claims->shownValue(2), QStringLiteral("21 July 1988"));
        QVERIFY(isShown(m_page.get(), "portrait"));
        QVERIFY(!isShown(m_page.get(), "explanation"));
        QVERIFY(!isShown(m_page.get(), "again"));
        QCOMPARE(find<QLabel>(m_page.get(), "clearsIn")->text(), QStringLiteral("Clears in 0:24"));
        const QString texts = shownTexts(m_page.get());
        QVERIFY(texts.contains(QStringLiteral("Department of Motor Vehicles")));
        QVERIFY(texts.contains(QStringLiteral("14:32")));
        QVERIFY(texts.contains(QStringLiteral("The service confirmed")));
        QVERIFY(texts.contains(QStringLiteral("We checked ourselves")));
        QVERIFY(texts.contains(QStringLiteral("Could not be checked")));
    }

    void everyVerdict_hasItsOwnWordShapeAndColour() {
        QSet<QString> words;
        QSet<QString> shapes;
        QSet<int> tones;
        for (const auto &end :
             {verified(), refused(Verdict::NotVerified, Reason::CheckFailed),
              refused(Verdict::Declined, Reason::VisitorDeclined), refused(Verdict::Review, Reason::NeedsReview)}) {
            m_page->draw(end);
            const auto *band = find<VerdictBand>(m_page.get(), "band");
            words += band->word();
            shapes += band->iconName();
            tones += int(band->tone());
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(shapes.size(), 4);
        QCOMPARE(tones.size(), 4);
    }

    void onlyVerified_isGreen() {
        for (const Verdict verdict : {Verdict::NotVerified, Verdict::Declined, Verdict::Review}) {
            for (const Reason reason : allReasons()) {
                m_page->draw(refused(verdict, reason));
                QVERIFY(find<VerdictBand>(m_page.get(), "band")->tone() != Tone::Ok);
            }
        }
    }

    void claims_areOnlyShownWhereTheyHelp_data() {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("shown");
        QTest::newRow("verified") << int(Verdict::Verified) << true;
        QTest::newRow("review") << int(Verdict::Review) << true;
        QTest::newRow("not verified") << int(Verdict::NotVerified) << false;
        QTest::newRow("declined") << int(Verdict::Declined) << false;
    }
    void claims_areOnlyShownWhereTheyHelp() {
        QFETCH(int, verdict);
        QFETCH(bool, shown);
        Concluded end = verified();
        end.judgement.verdict = static_cast<Verdict>(verdict);
        end.judgement.reason = end.judgement.verdict == Verdict::Verified ? Reason::None : Reason::CheckFailed;
        m_page->draw(end);

        QCOMPARE(isShown(m_page.get(), "claims"), shown);
        QCOMPARE(allTexts(m_page.get()).contains(QStringLiteral("Teixeira")), shown);
        QCOMPARE(isShown(m_page.get(), "portrait"), shown);
    }

    void everyReason_isExplained() {
        for (const Reason reason : allReasons()) {
            const Concluded end = refused(Verdict::NotVerified, reason, QStringLiteral("Last name"));
            m_page->draw(end);
            const VerdictText text = textOf(end.type, end.presentation, end.judgement);

            QVERIFY(isShown(m_page.get(), "explanation"));
            QVERIFY(isShown(m_page.get(), "again"));
            const QString texts = shownTexts(m_page.get());
            for (const QString &part : {text.whatHappened, text.whatToDo, text.forVisitor, text.reference}) {
                QVERIFY(!part.isEmpty());
                QVERIFY2(texts.contains(part), qPrintable(part));
            }
        }
    }

    void leaving_wipesThePerson() {
        m_page->draw(verified());
        QVERIFY(allTexts(m_page.get()).contains(QStringLiteral("Marta")));

        m_page->leave();

        const QString texts = allTexts(m_page.get());
        for (const char *value : {"Marta", "Teixeira", "1988"}) {
            QVERIFY2(!texts.contains(QLatin1String(value)), value);
        }
        QVERIFY(find<Portrait>(m_page.get(), "portrait")->isEmpty());
        QCOMPARE(find<ClaimTable>(m_page.get(), "claims")->count(), 0);
        QVERIFY(find<VerdictBand>(m_page.get(), "band")->word().isEmpty());
    }

    void hostileClaim_isHarmlessText_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << QStringLiteral("<b>Marta</b>") << QStringLiteral("<b>Marta</b>");
        QTest::newRow("bidi") << QStringLiteral("Mar\u202eat\u2066") << QStringLiteral("Marat");
        QTest::newRow("lines") << QStringLiteral("Marta\nVerified") << QStringLiteral("Marta ⏎ Verified");
        QTest::newRow("zero") << QStringLiteral("Mar") + QChar(0) + QStringLiteral("ta") << QStringLiteral("Marta");
    }
    void hostileClaim_isHarmlessText() {
        QFETCH(QString, value);
        QFETCH(QString, shown);
        m_page->draw(withFirstName(value));

        QCOMPARE(find<ClaimTable>(m_page.get(), "claims")->shownValue(0), shown);
    }

    void hugeClaim_isCutAndQuick() {
        m_page->draw(withFirstName(QString(1'000'000, QLatin1Char('M'))));
        static_cast<void>(m_page->grab());

        const QString shown = find<ClaimTable>(m_page.get(), "claims")->shownValue(0);
        QVERIFY2(shown.size() <= ClaimTable::longestValue + 1, qPrintable(QString::number(shown.size())));
        QVERIFY(shown.endsWith(QChar(0x2026)));
        QVERIFY(find<QWidget>(m_page.get(), "done")->isVisible());
    }

    void hostileReason_isPlainText() {
        Presentation presentation = marta();
        presentation.verdict = ServiceVerdict::Invalid;
        presentation.reason = QStringLiteral("<img src=x>\u202e") + QString(100'000, QLatin1Char('r'));
        m_page->draw(concluded(presentation));

        const QString texts = shownTexts(m_page.get());
        QVERIFY(texts.contains(QStringLiteral("<img src=x>r")));
        QVERIFY(!texts.contains(QChar(0x202e)));
        for (const auto *label : m_page->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(label->text().size() < 3000);
        }
    }

    void brokenPicture_leavesNoFace_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray png = portraitPng();
        QTest::newRow("truncated") << png.left(png.size() / 2);
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("bmp") << encoded(QImage(9, 9, QImage::Format_RGB32), "BMP");
        QTest::newRow("too many pixels") << encoded(QImage(longestPictureSide + 1, 8, QImage::Format_Mono), "PNG");
        QTest::newRow("too many bytes") << png + QByteArray(largestPictureBytes, 'x');
        QTest::newRow("garbage") << QByteArray("\x89PNG\r\n\x1a\n garbage");
    }
    void brokenPicture_leavesNoFace() {
        QFETCH(QByteArray, bytes);
        Presentation presentation = marta();
        presentation.credentials.first().claims.last().picture = bytes;
        m_page->draw(concluded(presentation));

        QVERIFY(!isShown(m_page.get(), "portrait"));
        QVERIFY(isShown(m_page.get(), "claims"));
    }

    void notices_areShown() {
        Presentation presentation = marta();
        presentation.notices = {QStringLiteral("This was a sandbox")};
        m_page->draw(concluded(presentation));
        QVERIFY(isShown(m_page.get(), "notices"));
        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("This was a sandbox")));

        m_page->draw(verified());
        QVERIFY(!isShown(m_page.get(), "notices"));

        Concluded no = refused(Verdict::NotVerified, Reason::CheckFailed);
        no.presentation.notices = presentation.notices;
        m_page->draw(no);
        QVERIFY(isShown(m_page.get(), "explanation"));
        QVERIFY(shownTexts(find(m_page.get(), "explanation")).contains(QStringLiteral("This was a sandbox")));
    }

    void missingRecord_isSaidOnTheBand() {
        Concluded end = verified();
        m_page->draw(end);
        QVERIFY(!shownTexts(m_page.get()).contains(QStringLiteral("NOT RECORDED")));
        end.isUnrecorded = true;
        m_page->draw(end);
        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("NOT RECORDED")));
    }

    void buttons_sayWhatPeopleWant() {
        const QSignalSpy done(m_page.get(), &Page::doneRequested);
        const QSignalSpy again(m_page.get(), &Page::againRequested);
        const QSignalSpy touched(m_page.get(), &Page::touched);
        m_page->draw(refused(Verdict::NotVerified, Reason::CheckFailed));

        QVERIFY(click(m_page.get(), "keepOpen"));
        QVERIFY(click(m_page.get(), "again"));
        QVERIFY(click(m_page.get(), "done"));
        m_page->goBack();

        QCOMPARE(touched.size(), 1);
        QCOMPARE(again.size(), 1);
        QCOMPARE(done.size(), 2);
        QCOMPARE(m_page->firstFocus()->objectName(), QStringLiteral("done"));
    }

    void whatTheServiceFoundWrong_isNotCalledConfirmed() {
        Presentation presentation = marta();
        presentation.checks.first().result = CheckResult::Failed;
        m_page->draw(concluded(presentation));
        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("The service checked")));
        QVERIFY(!shownTexts(m_page.get()).contains(QStringLiteral("The service confirmed")));
    }

    void details_takeThePersonsPlaceAndGiveItBack() {
        m_page->draw(verified());
        auto *details = find<ActionButton>(m_page.get(), "details");
        QCOMPARE(details->accessibleName(), QStringLiteral("Details for experts"));
        QVERIFY(!isShown(m_page.get(), "expertView"));

        QVERIFY(click(m_page.get(), "details"));
        QVERIFY(isShown(m_page.get(), "expertView"));
        for (const char *name : {"claims", "checks", "portrait", "explanation", "again"}) {
            QVERIFY2(!isShown(m_page.get(), name), name);
        }
        QCOMPARE(find<VerdictBand>(m_page.get(), "band")->word(), QStringLiteral("Verified"));
        const QString code = codeTexts();
        for (const char *part : {"credentialType  driver-licence", "serviceVerdict  valid",
                                 "passed        service credential-valid", "notChecked    kiosk   issuer-signature"}) {
            QVERIFY2(code.contains(QLatin1String(part)), qPrintable(code));
        }
        QCOMPARE(details->accessibleName(), QStringLiteral("Back to the verdict"));

        m_page->draw(verified()); // the language may change
        QVERIFY(isShown(m_page.get(), "expertView"));
        QVERIFY(click(m_page.get(), "details"));
        QVERIFY(!isShown(m_page.get(), "expertView"));
        QVERIFY(isShown(m_page.get(), "claims"));
        QVERIFY(codeTexts().isEmpty());
    }

    void escape_leavesTheDetailsFirst() {
        const QSignalSpy done(m_page.get(), &Page::doneRequested);
        const QSignalSpy touched(m_page.get(), &Page::touched);
        m_page->draw(refused(Verdict::NotVerified, Reason::CheckFailed));
        QVERIFY(click(m_page.get(), "details"));
        QCOMPARE(touched.size(), 1);
        m_page->goBack();
        QVERIFY(isShown(m_page.get(), "explanation"));
        QVERIFY(isShown(m_page.get(), "again"));
        QCOMPARE(done.size(), 0);
        m_page->goBack();
        QCOMPARE(done.size(), 1);
    }

    void details_areGoneWithThePage() {
        m_page->draw(verified());
        QVERIFY(click(m_page.get(), "details"));
        m_page->leave();
        QVERIFY(codeTexts().isEmpty());
        m_page->draw(verified());
        QVERIFY(!isShown(m_page.get(), "expertView"));
    }

    void details_arePlainText() {
        Concluded end = verified();
        end.judgement.checks = {
            Check{QStringLiteral("x\u202ey"), CheckResult::Passed, CheckSource::Service, QStringLiteral("a\nb")}};
        end.judgement.reason = Reason::CheckFailed; // a judgement made by hand keeps its words
        m_page->draw(end);
        QVERIFY(click(m_page.get(), "details"));
        QVERIFY2(codeTexts().contains(QStringLiteral("xy (a ⏎ b)")), qPrintable(codeTexts()));
    }

    void details_showDecodedEvidence() {
        const auto part = [](const char *json) {
            return QByteArray(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        Presentation presentation = marta();
        Evidence evidence;
        evidence.token = Secret(part("{\"alg\":\"ES256\"}") + '.' + part("{\"given_name\":\"Marta\\u202e\"}") + '.' +
                                QByteArray("AAAA"));
        presentation.evidence = {evidence};
        m_page->draw(concluded(presentation));
        QVERIFY(codeTexts().isEmpty());
        QVERIFY(click(m_page.get(), "details"));
        const QString code = codeTexts();
        for (const char *words : {"\"alg\": \"ES256\"", "Signature of 3 bytes", "\"given_name\""}) {
            QVERIFY2(code.contains(QLatin1String(words)), qPrintable(code));
        }
        QVERIFY(!code.contains(QChar(0x202e)));
        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("· payload")));

        m_page->leave();
        QVERIFY(!allTexts(m_page.get()).contains(QStringLiteral("payload")));
    }

    void aKnownIssuer_bringsItsLogo() {
        QTemporaryDir folder;
        QFile logo(folder.filePath(QStringLiteral("logo.png")));
        QVERIFY(logo.open(QIODevice::WriteOnly));
        logo.write(portraitPng());
        logo.close();
        TrustedIssuer issuer;
        issuer.name = QStringLiteral("Motor Vehicles");
        issuer.logo = logo.fileName();
        issuer.identifiers = {QStringLiteral("did:web:dmv.example")};
        Concluded end = verified();
        m_page->draw(end);
        QVERIFY(!isShown(m_page.get(), "issuerRow"));
        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("says to be “Department of Motor Vehicles”")));

        end.type.trustedIssuers = {issuer};
        for (PresentedCredential &credential : end.presentation.credentials)
            credential.issuerId = issuer.identifiers[0];
        m_page->draw(end);
        QVERIFY(isShown(m_page.get(), "issuerRow"));
        QVERIFY(!find<QLabel>(m_page.get(), "issuerLogo")->pixmap().isNull());
        QCOMPARE(find<QLabel>(m_page.get(), "issuerLogo")->accessibleName(), QStringLiteral("Logo of Motor Vehicles"));
        QVERIFY(!shownTexts(m_page.get()).contains(QStringLiteral("Department")));
    }

    void everySize_hasRoomForTheButtons_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("800x600") << QSize(800, 496);
        QTest::newRow("1024x600") << QSize(1024, 496);
        QTest::newRow("portrait") << QSize(1080, 1800);
    }
    void everySize_hasRoomForTheButtons() {
        QFETCH(QSize, size);
        Theme::current().setCompact(size.height() < 700);
        settle();
        for (const auto &end : {verified(), refused(Verdict::Review, Reason::NeedsReview)}) {
            m_page->draw(end);
            settle();
            m_page->resize(size);
            settle();
            QCOMPARE(m_page->size(), size);
            for (const char *name : {"done", "keepOpen", "band", "details"}) {
                const auto *widget = find<QWidget>(m_page.get(), name);
                QVERIFY2(m_page->rect().contains(QRect(widget->mapTo(m_page.get(), QPoint()), widget->size())), name);
            }
        }
    }

private:
    QString codeTexts() const {
        QStringList texts;
        for (const auto *block : m_page->findChildren<CodeBlock *>()) {
            texts += block->shownText();
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<VerdictPage> m_page;
};

QTEST_MAIN(VerdictPageTest)
#include "tst_pagesverdict.moc"
