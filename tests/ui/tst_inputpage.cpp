#include "app/kiosk.h"
#include "tests/support/ui/finder.h"
#include "ui/pages/inputpage.h"
#include "ui/text/languages.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

/// Types that ask for everything that their services can be told. Nothing is sent to them here.
/// \u002F is a slash: moc takes two of them inside of a raw string for a comment, and misses the class below.
constexpr const char *configuration = R"([site]
name = "Harbour Hotel"
language = "en"
purpose = "Please show your documents"

[services.pingone]
provider = "pingone-credentials"
label = "PingOne"
region = "EU"
environment_id = "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11"
client_id = "client"
client_secret = "env:KIOSK_TEST_SECRET"

[services.verify]
provider = "pingone-verify"
label = "PingOne Verify"
region = "EU"
environment_id = "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a11"
client_id = "client"
client_secret = "env:KIOSK_TEST_SECRET"

[services.didit]
provider = "didit"
label = "Didit"
base_url = "https:\u002F/verification.didit.me"
api_key = "env:KIOSK_TEST_SECRET"

[[types]]
id = "push"
label = "Card on the phone"
icon = "badge"
service = "pingone"
push = true
wallet_application = "7d0c2f0e-4a35-4c2c-9a2e-3f1f6f6f0a12"
[[types.credentials]]
type = "Employee Badge"
claims = [{ id = "Given Name", label = "First name" }]

[[types]]
id = "match"
label = "Photo ID"
icon = "face-scan"
service = "verify"
user = "username"
match = ["given_name", "family_name", "name", "address", "birth_date"]
notify = "both"
[[types.credentials]]
type = "Government ID"
claims = [{ id = "firstName", label = "First name" }]

[[types]]
id = "expected"
label = "Passport"
icon = "passport"
service = "didit"
workflow_id = "11111111-2222-3333-4444-555555555555"
ask = ["first_name", "last_name", "date_of_birth", "document_number", "email", "phone"]
[[types.credentials]]
type = "Passport"
claims = [{ id = "first_name", label = "First name" }]
)";

const char *const needed = "This is needed.";
const char *const wrong = "This does not look right. Please check it.";

/// What each kind of field refuses; a kind that takes any words is not here.
QString refusedBy(const QString &id) {
    static const QHash<QString, QString> known{
        {QStringLiteral("application_instance"), QStringLiteral("my phone")},
        {QStringLiteral("birth_date"), QStringLiteral("21.07.1988")},
        {QStringLiteral("date_of_birth"), QStringLiteral("1988-02-30")},
        {QStringLiteral("phone"), QStringLiteral("the blue one")},
        {QStringLiteral("email"), QStringLiteral("m.teixeira")},
        {QStringLiteral("document_number"), QString(201, u'7')},
    };
    return known.value(id);
}

} // namespace

/// The form in front of a request says beside each field what is wrong with it, by the services' own rules.
class InputPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("KIOSK_TEST_SECRET", "secret");
        QFile file(m_folder.filePath(QStringLiteral("kiosk.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(configuration);
        file.close();
        Kiosk::Options options;
        options.configFile = file.fileName();
        options.keepsRecords = false;
        auto opened = Kiosk::open(options);
        if (const auto *failed = std::get_if<Kiosk::StartFailure>(&opened)) {
            for (const ConfigurationError &error : failed->errors)
                qWarning("%s", qPrintable(error.message));
            QFAIL("the configuration is wrong");
        }
        m_kiosk = std::move(std::get<std::unique_ptr<Kiosk>>(opened));
    }
    void init() {
        m_page = std::make_unique<InputPage>();
        m_page->setChecker(
            [this](const CredentialType &type, const Inputs &inputs) { return m_kiosk->problemWith(type, inputs); });
        prepare(*m_page);
    }
    void cleanup() { m_page.reset(); }

    void aField_saysWhatIsWrongWithIt_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("id");
        int kinds = 0;
        for (const CredentialType &type : m_kiosk->types()) {
            for (const InputField &field : type.inputs) {
                QTest::addRow("%s %s", qPrintable(type.id), qPrintable(field.id)) << type.id << field.id;
                kinds += refusedBy(field.id).isEmpty() ? 0 : 1;
            }
        }
        QCOMPARE(kinds, 8); // one with each service's own rule; names and addresses may be anything
    }
    void aField_saysWhatIsWrongWithIt() {
        QFETCH(QString, type);
        QFETCH(QString, id);
        const CredentialType asked = *m_kiosk->typeById(type);
        const InputField field = *std::find_if(asked.inputs.begin(), asked.inputs.end(),
                                               [&](const InputField &input) { return input.id == id; });
        const Inputs good = exampleOf(asked);
        m_page->ask(asked, good);
        settle();
        auto *edit = m_page->findChild<QLineEdit *>(QStringLiteral("input-") + id);
        const auto *hint = m_page->findChild<QLabel *>(QStringLiteral("hint-") + id);
        QVERIFY(edit && hint);
        const QString before = hint->text();
        QCOMPARE(before, !field.hint.isEmpty() ? field.hint
                         : field.required      ? QString()
                                               : QStringLiteral("Not required"));
        QSignalSpy answered(m_page.get(), &InputPage::answered);

        if (!refusedBy(id).isEmpty()) {
            edit->setText(refusedBy(id));
            QVERIFY(saysBeside(edit, hint, wrong));
        }
        edit->clear();
        if (field.required)
            QVERIFY(saysBeside(edit, hint, needed));
        QCOMPARE(answered.count(), 0);

        // Whoever goes on typing has read it.
        QTest::keyClicks(edit, good.value(id));
        QCOMPARE(hint->text(), before);
        QCOMPARE(hint->property("ink").toString(), QStringLiteral("secondary"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.constFirst().at(1).value<Inputs>(), good);
    }

    void whatIsNotRequired_mayStayEmpty() {
        const CredentialType asked = *m_kiosk->typeById(QStringLiteral("match"));
        Inputs least = exampleOf(asked);
        for (const InputField &field : asked.inputs) {
            if (!field.required)
                least.remove(field.id);
        }
        QVERIFY(least.size() < asked.inputs.size());
        m_page->ask(asked, least);
        QSignalSpy answered(m_page.get(), &InputPage::answered);
        QVERIFY(click(m_page.get(), "start"));
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.constFirst().at(1).value<Inputs>(), least);
    }

    /// Nothing is cut: what was pasted stays as it is, and is not sent.
    void whatIsTooLong_isRefusedWhole() {
        const CredentialType asked = *m_kiosk->typeById(QStringLiteral("match"));
        m_page->ask(asked, exampleOf(asked));
        settle();
        auto *edit = find<QLineEdit>(m_page.get(), "input-address");
        const auto *hint = find<QLabel>(m_page.get(), "hint-address");
        QSignalSpy answered(m_page.get(), &InputPage::answered);
        const char *const tooLong = "This is too long: at most 300 characters.";
        edit->clear();
        QTest::keyClicks(edit, QString(301, u'x'));
        QCOMPARE(hint->text(), QString::fromLatin1(tooLong)); // at once
        QVERIFY(saysBeside(edit, hint, tooLong));
        QCOMPARE(edit->text().size(), 301);
        QCOMPARE(answered.count(), 0);
        QTest::keyClick(edit, Qt::Key_End);
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(hint->text() != QLatin1String(tooLong));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.constFirst().at(1).value<Inputs>().value(QStringLiteral("address")), QString(300, u'x'));
    }

    /// One after the other, from the top.
    void ofSeveral_theFirstIsNamed() {
        m_page->ask(*m_kiosk->typeById(QStringLiteral("expected")), {});
        settle();
        QVERIFY(click(m_page.get(), "start"));
        QCOMPARE(find<QLabel>(m_page.get(), "hint-first_name")->text(), QString::fromLatin1(needed));
        QVERIFY(!isShown(m_page.get(), "hint-last_name"));
        QCOMPARE(QApplication::focusWidget(), find(m_page.get(), "input-first_name"));
    }

    void inASmallWindow_theFieldComesIntoSight() {
        m_page->resize(800, 528);
        const CredentialType asked = *m_kiosk->typeById(QStringLiteral("match"));
        Inputs inputs = exampleOf(asked);
        inputs.insert(QStringLiteral("email"), refusedBy(QStringLiteral("email")));
        m_page->ask(asked, inputs);
        settle();
        const auto *pane = find<QScrollArea>(m_page.get(), "inputFields");
        const auto isInSight = [pane](const QWidget *widget) {
            return pane->viewport()->rect().contains(QRect(widget->mapTo(pane->viewport(), QPoint()), widget->size()));
        };
        const auto *edit = find<QLineEdit>(m_page.get(), "input-email");
        const auto *hint = find<QLabel>(m_page.get(), "hint-email");
        QVERIFY(!isInSight(hint));
        QVERIFY(click(m_page.get(), "start"));
        QTRY_VERIFY_WITH_TIMEOUT(isInSight(edit) && isInSight(hint), 20'000);
        QCOMPARE(hint->text(), QString::fromLatin1(wrong));
    }

    void complaintsAboutWhatIsNotAsked_areNotSwallowed() {
        m_page->ask(*m_kiosk->typeById(QStringLiteral("push")), {});
        QVERIFY(!m_page->complain(QStringLiteral("something else")));
        QVERIFY(m_page->complain(QStringLiteral("application_instance")));
    }

private:
    static Inputs exampleOf(const CredentialType &type) {
        Inputs inputs;
        for (const InputField &field : type.inputs)
            inputs.insert(field.id, field.demoValue);
        return inputs;
    }

    /// After *Start*: below the field and above the next, in the colour of what is wrong, for the ear too; and one can
    /// type at once.
    bool saysBeside(const QLineEdit *edit, const QLabel *hint, const char *words) const {
        if (!click(m_page.get(), "start"))
            return false;
        settle();
        const QString expected = QString::fromLatin1(words);
        const auto placeOf = [this](const QWidget *widget) {
            return QRect(widget->mapTo(m_page.get(), QPoint()), widget->size());
        };
        const int gap = placeOf(hint).top() - placeOf(edit).bottom();
        return hint->text() == expected && hint->isVisible() && gap >= 0 && gap < hint->height() * 2 &&
               hint->property("ink").toString() == QLatin1String("bad") && edit->accessibleDescription() == expected &&
               edit->hasFocus();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<InputPage> m_page;
};

QTEST_MAIN(InputPageTest)
#include "tst_inputpage.moc"
