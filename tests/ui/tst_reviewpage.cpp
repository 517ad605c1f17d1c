#include "ui/review/reviewpage.h"
#include "ui/widgets/chip.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::ui;
using records::Permission;
using records::Role;

namespace {

class Section : public ReviewSection {
public:
    Section(const QString &name, Permission needed)
        : ReviewSection(name, QStringLiteral("list"), needed, nullptr), m_label(new QLabel(this)) {
        m_label->setFocusPolicy(Qt::StrongFocus);
    }
    QString title() const override { return objectName(); }
    void enter(const records::SignedIn &who) override { log.append(QStringLiteral("enter ") + who.name); }
    void leave() override { log.append(QStringLiteral("leave")); }
    QWidget *firstFocus() override { return m_label; }
    bool goBack() override { return std::exchange(hasWayBack, false); }
    void retranslate() override {}

    QStringList log;
    bool hasWayBack = false;

private:
    QLabel *m_label;
};

} // namespace

/// Tabs lead to the sections that a role may see, and what a section shows goes with it.
class ReviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_page = std::make_unique<ReviewPage>();
        m_day = new Section(QStringLiteral("day"), Permission::Review);
        m_people = new Section(QStringLiteral("people"), Permission::Administer);
        m_page->add(m_day);
        m_page->add(m_people);
        m_page->show();
    }

    void tabs_areThoseOfTheRole() {
        m_page->open({QStringLiteral("Ada"), Role::Operator});
        QVERIFY(tab("day")->isVisible());
        QVERIFY(!tab("people")->isVisible());
        m_page->open({QStringLiteral("Grace"), Role::Administrator});
        QVERIFY(tab("people")->isVisible());
    }

    void section_isEnteredAndLeft() {
        m_page->open({QStringLiteral("Grace"), Role::Administrator});
        QTest::mouseClick(tab("people"), Qt::LeftButton);
        QCOMPARE(m_day->log, (QStringList{QStringLiteral("enter Grace"), QStringLiteral("leave")}));
        QCOMPARE(m_people->log, QStringList{QStringLiteral("enter Grace")});
        QVERIFY(m_people->isVisible() && !m_day->isVisible());
        m_page->leave();
        QCOMPARE(m_people->log.constLast(), QStringLiteral("leave"));
        QCOMPARE(m_page->firstFocus()->objectName(), QStringLiteral("back"));
    }

    void escape_leadsBackStepByStep() {
        const QSignalSpy done(m_page.get(), &Page::doneRequested);
        m_page->open({QStringLiteral("Ada"), Role::Operator});
        m_day->hasWayBack = true;
        m_page->goBack();
        QCOMPARE(done.size(), 0);
        m_page->goBack();
        QCOMPARE(done.size(), 1);
    }

private:
    Chip *tab(const char *section) { return m_page->findChild<Chip *>(QLatin1String(section) + QStringLiteral("Tab")); }

    std::unique_ptr<ReviewPage> m_page;
    Section *m_day = nullptr;
    Section *m_people = nullptr;
};

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
