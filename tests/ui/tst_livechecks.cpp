#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/sessionpage.h"
#include "ui/text/languages.h"
#include "ui/widgets/checklist.h"

#include <QTest>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

Check check(const char *label, kiosk::CheckResult result, const char *why = "") {
    Check made;
    made.id = QString::fromLatin1(label).toLower();
    made.label = QString::fromLatin1(label);
    made.result = result;
    made.why = QString::fromLatin1(why);
    return made;
}

Scanned withChecks(const QList<Check> &checks) {
    Scanned phase = scanned();
    phase.checks = checks;
    return phase;
}

} // namespace

/// The single checks while the visitor is still busy on the phone.
class TestLiveChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_page = std::make_unique<SessionPage>();
        prepare(*m_page);
    }
    void cleanup() { m_page.reset(); }

    void withoutAny_thePictureStays() {
        m_page->draw(scanned());
        QVERIFY(isShown(m_page.get(), "stagePicture"));
        QVERIFY(!isShown(m_page.get(), "liveChecks"));
    }

    void eachIsListedWithItsResult() {
        m_page->draw(withChecks({check("Document", kiosk::CheckResult::Passed),
                                 check("Liveness", kiosk::CheckResult::NotChecked, "being checked")}));
        QVERIFY(isShown(m_page.get(), "liveChecks"));
        QVERIFY(!isShown(m_page.get(), "stagePicture"));
        const QString texts = shownTexts(m_page.get());
        for (const char *words : {"Your phone has the request", "Document", "Liveness", "being checked"})
            QVERIFY2(texts.contains(QString::fromLatin1(words)), words);
        QCOMPARE(results(), (QList<int>{int(ui::CheckResult::Passed), int(ui::CheckResult::NotChecked)}));
    }

    void aChangeIsShown_andWithoutOneNothingIsDrawnAnew() {
        m_page->draw(withChecks({check("Document", kiosk::CheckResult::NotChecked)}));
        const QWidget *row = rows().first();
        m_page->draw(withChecks({check("Document", kiosk::CheckResult::NotChecked)}));
        QCOMPARE(rows().first(), row);
        m_page->draw(withChecks({check("Document", kiosk::CheckResult::Failed)}));
        QCOMPARE(results(), QList<int>{int(ui::CheckResult::Failed)});
    }

    void theyFollowTheLanguage() {
        Check document = check("document", kiosk::CheckResult::NotChecked);
        document.label = Phrase::translate("Checks", "Identity document is genuine");
        document.why = Phrase::translate("Checks", "being checked");
        const Phase phase = withChecks({document});
        m_page->draw(phase);
        const QString english = shownTexts(m_page.get());
        for (const char *words : {"Identity document is genuine", "being checked"})
            QVERIFY2(english.contains(QString::fromLatin1(words)), words);

        Languages::current().choose(QStringLiteral("de"));
        m_page->draw(phase);
        const QString german = shownTexts(m_page.get());
        Languages::current().choose(QStringLiteral("en"));
        for (const char *words : {"Ausweis ist echt", "wird geprüft"})
            QVERIFY2(german.contains(QString::fromUtf8(words)), qPrintable(german));
        for (const char *words : {"Identity document is genuine", "being checked"})
            QVERIFY2(!german.contains(QString::fromLatin1(words)), words);
    }

    /// What was checked is about the visitor: it leaves with the session.
    void leaving_forgetsThem() {
        m_page->draw(withChecks({check("Document", kiosk::CheckResult::Passed)}));
        m_page->leave();
        QVERIFY(rows().isEmpty());
        m_page->draw(scanned());
        QVERIFY(!isShown(m_page.get(), "liveChecks"));
    }

private:
    QList<QWidget *> rows() const {
        QList<QWidget *> found;
        for (QWidget *widget : find<CheckList>(m_page.get(), "liveChecks")->findChildren<QWidget *>()) {
            if (widget->property("checkResult").isValid())
                found.append(widget);
        }
        return found;
    }
    QList<int> results() const {
        QList<int> all;
        for (const QWidget *row : rows())
            all.append(row->property("checkResult").toInt());
        return all;
    }

    std::unique_ptr<SessionPage> m_page;
};

QTEST_MAIN(TestLiveChecks)
#include "tst_livechecks.moc"
