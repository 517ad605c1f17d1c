#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/configurationpage.h"
#include "ui/pages/expiredpage.h"
#include "ui/pages/failurepage.h"
#include "ui/pages/firstoperatorpage.h"
#include "ui/pages/pickpage.h"
#include "ui/pages/servicespage.h"
#include "ui/pages/sessionpage.h"
#include "ui/pages/signinpage.h"
#include "ui/pages/verdictpage.h"
#include "ui/review/operatorsview.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

struct Scene {
    const char *name;
    std::unique_ptr<Page> (*make)();
};

template <typename P>
std::unique_ptr<Page> drawn(const Phase &phase) {
    auto page = std::make_unique<P>();
    page->draw(phase);
    return page;
}

QList<records::Operator> operators() {
    records::Operator locked{QStringLiteral("Carl Teixeira"), records::Role::Staff};
    locked.wait = std::chrono::minutes(4);
    return {{QStringLiteral("Marta Teixeira"), records::Role::Administrator}, locked};
}

/// The operators of the review as a page of their own.
class OperatorsFrame : public Page {
public:
    OperatorsFrame() : Page(QStringLiteral("frame"), nullptr), m_view(new OperatorsView(this)) {
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_view);
        m_view->setOperators(operators());
    }
    OperatorsView *view() const { return m_view; }

    void draw(const Phase & /*phase*/) override {}
    void leave() override { m_view->clear(); }
    QWidget *firstFocus() override { return m_view->firstFocus(); }
    void goBack() override { m_view->goBack(); }

protected:
    void retranslate() override { m_view->retranslate(); }

private:
    OperatorsView *m_view;
};

/// The operators, after a press on one of their buttons.
std::unique_ptr<Page> operatorsAfter(const char *pressed) {
    auto page = std::make_unique<OperatorsFrame>();
    if (pressed) {
        page->view()->findChild<QAbstractButton *>(QLatin1String(pressed))->click();
    }
    return page;
}

const Scene scenes[] = {
    {"start",
     [] {
         auto page = std::make_unique<PickPage>();
         QList<PickPage::Offer> offers;
         for (int i = 1; i <= 7; ++i) {
             CredentialType type = driverLicence();
             type.id += QString::number(i);
             type.label += QStringLiteral(" %1").arg(i);
             offers.append({type, QStringLiteral("PingOne")});
         }
         page->setOffers(offers);
         return std::unique_ptr<Page>(std::move(page));
     }},
    {"services",
     [] {
         auto page = std::make_unique<ServicesPage>();
         ServiceHealth down;
         down.readiness = Readiness::Unreachable;
         down.trouble = FailureKind::Timeout;
         down.askedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
         down.certificateEnds = down.askedAt.addDays(90);
         page->setServices({{QStringLiteral("PingOne"), {}}, {QStringLiteral("Didit"), down}},
                           {{QStringLiteral("issuers.jwt"), down.askedAt}}, down.askedAt.addDays(2));
         return std::unique_ptr<Page>(std::move(page));
     }},
    {"asking",
     [] {
         return drawn<SessionPage>(Requesting{driverLicence(), {}});
     }},
    {"session",
     [] {
         auto page = std::make_unique<SessionPage>();
         page->setOffersWallet(true);
         page->setPlaysVisitor(true);
         Inviting phase = inviting();
         phase.troubles = 3;
         phase.invitation.matchCode = QStringLiteral("483 920");
         page->draw(phase);
         page->visitor()->setState(VisitorPanel::State::Fetched);
         return std::unique_ptr<Page>(std::move(page));
     }},
    {"scanned",
     [] {
         return drawn<SessionPage>(scanned());
     }},
    {"verified",
     [] {
         return drawn<VerdictPage>(verified());
     }},
    {"refused",
     [] {
         return drawn<VerdictPage>(refused(Verdict::NotVerified, Reason::CheckFailed));
     }},
    {"review",
     [] {
         return drawn<VerdictPage>(refused(Verdict::Review, Reason::NeedsReview));
     }},
    {"expired",
     [] {
         return drawn<ExpiredPage>(expired());
     }},
    {"failure",
     [] {
         return drawn<FailurePage>(failed(FailureKind::Offline));
     }},
    {"sign-in, name",
     [] {
         auto page = std::make_unique<SignInPage>();
         page->ask(operators());
         return std::unique_ptr<Page>(std::move(page));
     }},
    {"sign-in, PIN",
     [] {
         auto page = std::make_unique<SignInPage>();
         page->ask(operators());
         page->findChild<QAbstractButton *>(QStringLiteral("operator-Marta Teixeira"))->click();
         page->refuse();
         return std::unique_ptr<Page>(std::move(page));
     }},
    {"sign-in, locked",
     [] {
         auto page = std::make_unique<SignInPage>();
         page->ask(operators());
         page->findChild<QAbstractButton *>(QStringLiteral("operator-Carl Teixeira"))->click();
         page->showTimes({std::chrono::seconds(30), {}, {}});
         return std::unique_ptr<Page>(std::move(page));
     }},
    {"first operator",
     [] {
         return std::unique_ptr<Page>(std::make_unique<FirstOperatorPage>());
     }},
    {"operators",
     [] {
         return operatorsAfter(nullptr);
     }},
    {"operators, new",
     [] {
         return operatorsAfter("addOperator");
     }},
    {"operators, one",
     [] {
         return operatorsAfter("edit-Carl Teixeira");
     }},
    {"configuration",
     [] {
         auto page = std::make_unique<ConfigurationPage>();
         Kiosk::StartFailure failure;
         failure.errors = {{QStringLiteral("kiosk.toml"), 3, 1, QStringLiteral("site.name"),
                            QStringLiteral("site.name is not text")}};
         page->explain(failure);
         return std::unique_ptr<Page>(std::move(page));
     }},
};

QList<QWidget *> controls(const QWidget *root) {
    QList<QWidget *> found;
    for (auto *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            found += widget;
        }
    }
    return found;
}

QString describe(const QWidget *widget) {
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

} // namespace

/// Every page in every language: usable without seeing it, without a mouse, and with a large finger.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() {
        m_page.reset();
        Theme::current().setTextScale(1);
        Languages::current().choose(QStringLiteral("en"));
    }

    /// Making a page costs more than looking at it, so each is made once for everything that is looked at.
    void everyPage_isForEverybody_data() { rows(); }
    void everyPage_isForEverybody() {
        open();
        for (const auto check :
             {&AccessibilityTest::checkNames, &AccessibilityTest::checkSizes, &AccessibilityTest::checkTabOrder,
              &AccessibilityTest::checkFirstFocus, &AccessibilityTest::checkDoubleTextSize}) {
            (this->*check)();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void german_leavesNoEnglishWord_data() {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < int(std::size(scenes)); ++i) {
            QTest::addRow("%s", scenes[i].name) << i;
        }
    }
    void german_leavesNoEnglishWord() {
        QFETCH(int, scene);
        const auto textsIn = [this, scene](const char *language) {
            Languages::current().choose(QString::fromLatin1(language));
            m_page = scenes[scene].make();
            prepare(*m_page, {1280, 700});
            const QStringList lines = shownTexts(m_page.get()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            return QSet<QString>(lines.cbegin(), lines.cend());
        };
        const QSet<QString> english = textsIn("en");
        const QSet<QString> both = textsIn("de") & english;

        // What comes from the configuration, the service or the credential stays as it came.
        static const QStringList foreign{QStringLiteral("Driver licence"), QStringLiteral("Name, date of birth"),
                                         QStringLiteral("Marta"),          QStringLiteral("Teixeira"),
                                         QStringLiteral("First name"),     QStringLiteral("pingone"),
                                         QStringLiteral("483 920"),        QStringLiteral("kiosk.toml"),
                                         QStringLiteral("site.name"),      QStringLiteral("Department"),
                                         QStringLiteral("21 Ju"),          QStringLiteral("PingOne"),
                                         QStringLiteral("Didit"),          QStringLiteral("issuers.jwt")};
        for (const QString &text : both) {
            const bool isForeign = std::any_of(foreign.cbegin(), foreign.cend(),
                                               [&text](const QString &part) { return text.contains(part); });
            const bool hasWords = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLower(); });
            QVERIFY2(isForeign || !hasWords, qPrintable(text));
        }
    }

private:
    /// Every control has a role and a name.
    void checkNames() {
        QVERIFY(!controls(m_page.get()).isEmpty());
        for (QWidget *control : controls(m_page.get())) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(interface, qPrintable(describe(control)));
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(describe(control)));
            QVERIFY2(interface->role() != QAccessible::NoRole, qPrintable(describe(control)));
        }
    }

    /// Every button and field is large enough for a finger, and has a name for tests.
    void checkSizes() {
        for (QWidget *control : controls(m_page.get())) {
            if (qobject_cast<QAbstractButton *>(control) || qobject_cast<QLineEdit *>(control)) {
                QVERIFY2(control->height() >= 48 && control->width() >= 48, qPrintable(describe(control)));
                QVERIFY2(!control->objectName().isEmpty(), qPrintable(describe(control)));
            }
        }
    }

    /// The keyboard visits everything, from top to bottom.
    void checkTabOrder() {
        const QList<QWidget *> order = tabOrder(m_page.get());
        QSet<QWidget *> visited(order.cbegin(), order.cend());
        for (QWidget *control : controls(m_page.get())) {
            if (control->isEnabled() && (control->focusPolicy() & Qt::TabFocus)) {
                QVERIFY2(visited.contains(control), qPrintable(describe(control)));
            }
        }
        // As one reads: a stop never lies above and before the one that was visited last, in the same column.
        for (qsizetype i = 1; i < order.size(); ++i) {
            const QRect before(order.at(i - 1)->mapTo(m_page.get(), QPoint()), order.at(i - 1)->size());
            const QRect now(order.at(i)->mapTo(m_page.get(), QPoint()), order.at(i)->size());
            const bool sameColumn = before.left() < now.right() && now.left() < before.right();
            const bool isInside = before.intersects(now);
            QVERIFY2(!sameColumn || isInside || now.top() >= before.top(),
                     qPrintable(describe(order.at(i - 1)) + QStringLiteral(" before ") + describe(order.at(i))));
        }
    }

    /// It begins at a control of the page.
    void checkFirstFocus() {
        QWidget *first = m_page->firstFocus();
        QVERIFY(m_page->isAncestorOf(first));
        QVERIFY(first->isVisible() && first->isEnabled());
        first->setFocus();
        QVERIFY(first->hasFocus());
    }

    /// At twice the size of type nothing leaves the window.
    void checkDoubleTextSize() {
        Theme::current().setTextScale(2);
        m_page->resize(1280, 700);
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        for (auto *button : m_page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || isScrolled(button)) {
                continue;
            }
            const QRect place(button->mapTo(m_page.get(), QPoint()), button->size());
            QVERIFY2(m_page->rect().contains(place), qPrintable(describe(button)));
        }
    }

    void rows() {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        for (const Languages::Language &language : Languages::all()) {
            for (int i = 0; i < int(std::size(scenes)); ++i) {
                QTest::addRow("%s-%s", scenes[i].name, qPrintable(language.code)) << i << language.code;
            }
        }
    }

    void open() {
        QFETCH(int, scene);
        QFETCH(QString, language);
        Languages::current().choose(language);
        m_page = scenes[scene].make();
        prepare(*m_page, {1280, 700});
        m_page->firstFocus()->setFocus();
    }

    bool isScrolled(const QWidget *widget) const {
        for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (parent->inherits("QAbstractScrollArea")) {
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<Page> m_page;
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
