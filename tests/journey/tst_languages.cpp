#include "tests/journey/desk.h"
#include "tests/support/ui/finder.h"
#include "ui/application.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/qrview.h"

#include <QLabel>
#include <QLineEdit>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

QString wordsOf(const QWidget *root, const char *name) {
    return find<QLabel>(root, name)->text();
}

void speak(const char *language) {
    Languages::current().choose(QString::fromLatin1(language));
}

} // namespace

/// Somebody changes the language in the middle of something: every word changes, the configuration's own among them,
/// and what is under way goes on.
class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(demoOptions({})); }
    void cleanup() {
        m_desk.reset();
        speak("en");
    }

    void theStartPage_changesEveryWordAndKeepsTheKeyboard() {
        const QString english = shownTexts(window());
        auto *card = find(window(), "type-membership");
        card->setFocus();

        QVERIFY(chooseLanguage(window(), "de"));

        const QString german = shownTexts(window());
        for (const char *word : {"Führerschein", "Name, Geburtsdatum, Klasse", "PingOne (simuliert)", "Vorführung"}) {
            QVERIFY2(german.contains(QString::fromUtf8(word)), word);
        }
        for (const char *word : {"Driver licence", "Name, date of birth", "simulated"}) {
            QVERIFY2(!german.contains(QString::fromUtf8(word)), word);
        }
        QCOMPARE(find(window(), "type-membership"), card);

        QVERIFY(chooseLanguage(window(), "en"));
        QCOMPARE(shownTexts(window()), english);
    }

    void aSearch_findsWhatItIsCalledNow() {
        auto *field = find<QLineEdit>(window(), "search");
        field->setText(QStringLiteral("Studierendenausweis"));
        QVERIFY(isShown(window(), "nothingFound"));
        speak("de");
        QVERIFY(!isShown(window(), "nothingFound"));
        QVERIFY(isShown(window(), "type-student-card"));
    }

    void aSessionUnderWay_isRenamedAndGoesOn() {
        QVERIFY(click(window(), "type-driver-licence"));
        QTRY_VERIFY_WITH_TIMEOUT(session().as<Inviting>(), 20'000);
        const Invitation before = session().as<Inviting>()->invitation;
        QCOMPARE(wordsOf(window(), "sessionTitle"), QStringLiteral("Driver licence"));

        speak("de");
        QCOMPARE(wordsOf(window(), "sessionTitle"), QStringLiteral("Führerschein"));
        QVERIFY(wordsOf(window(), "asked").contains(QStringLiteral("Vorname, Nachname, Geburtsdatum")));
        QVERIFY(wordsOf(window(), "liveStatus").contains(QStringLiteral("Führerschein")));
        QVERIFY(session().as<Inviting>()->invitation == before);
        QVERIFY(!find<QrView>(window(), "qr")->isEmpty());

        QVERIFY(click(window(), "visitorScan"));
        QVERIFY(click(window(), "visitorShare"));
        const QWidget *page = shownPage(window(), "verdictPage");
        QVERIFY(page);
        QVERIFY(shownTexts(page).contains(QStringLiteral("Führerschein")));
        QVERIFY(shownTexts(page).contains(QStringLiteral("Nachname")));
        speak("en");
        QVERIFY(shownTexts(page).contains(QStringLiteral("Last name")));
        QVERIFY(shownTexts(page).contains(QStringLiteral("Driver licence")));
        QVERIFY(!shownTexts(page).contains(QStringLiteral("Nachname")));
    }

    void theNextRequest_speaksTheNewLanguage() {
        QVERIFY(click(window(), "type-driver-licence"));
        QVERIFY(click(window(), "visitorScan"));
        speak("de");
        QVERIFY(click(window(), "visitorDecline"));
        QVERIFY(shownPage(window(), "verdictPage"));
        QVERIFY(click(window()->page(), "again"));
        QTRY_VERIFY_WITH_TIMEOUT(session().as<Inviting>(), 20'000);
        const Invitation &invitation = session().as<Inviting>()->invitation;
        const auto request = m_desk->kiosk().simulator()->serviceForLink(invitation.link)->look(invitation.link, false);
        QVERIFY(request);
        QCOMPARE(request->message, QStringLiteral("Verifier Kiosk bittet um Ihren Nachweis"));
    }

    void aFormHalfFilled_keepsWhatWasTyped() {
        QVERIFY(click(window(), "type-photo-id"));
        const QWidget *page = shownPage(window(), "inputPage");
        QVERIFY(page);
        auto *edit = find<QLineEdit>(page, "input-given_name");
        edit->setText(QStringLiteral("Somebody"));
        QVERIFY(shownTexts(page).contains(QStringLiteral("May stay empty")));

        speak("de");
        QCOMPARE(wordsOf(page, "inputTitle"), QStringLiteral("Lichtbildausweis und Gesicht"));
        QVERIFY(!shownTexts(page).contains(QStringLiteral("a new user")));
        QVERIFY(!shownTexts(page).contains(QStringLiteral("First name")));
        QCOMPARE(edit->text(), QStringLiteral("Somebody"));
        QVERIFY(!wordsOf(window(), "liveStatus").contains(QStringLiteral("fill")));
        QVERIFY(click(page, "start"));
        QVERIFY(shownPage(window(), "sessionPage"));
    }

    void aWrongConfiguration_isExplainedAnew() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kiosk.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[site]\nname = 5\n");
        file.close();
        Arguments arguments;
        arguments.kiosk.configFile = file.fileName();
        arguments.kiosk.language = QStringLiteral("en");
        Application application(arguments);
        application.start();
        QVERIFY(shownPage(&application.window(), "configurationPage"));
        QVERIFY(shownTexts(&application.window()).contains(QStringLiteral("expected text in quotation marks")));

        QVERIFY(chooseLanguage(&application.window(), "de"));
        QTRY_VERIFY_WITH_TIMEOUT(!shownTexts(&application.window()).contains(QStringLiteral("expected")), 20'000);
        QVERIFY(shownTexts(&application.window()).contains(QStringLiteral("Anführungszeichen")));
    }

private:
    ui::MainWindow *window() { return m_desk->window(); }
    VerificationSession &session() { return m_desk->session(); }

    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
