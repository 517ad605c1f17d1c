#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/pickpage.h"
#include "ui/widgets/dayfoot.h"
#include "ui/widgets/typecard.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

namespace {

PickPage::Offer offer(const QString &id, const QString &label, const QString &service) {
    CredentialType type = driverLicence();
    type.id = id;
    type.label = label;
    type.description = QStringLiteral("About ") + label;
    return {type, service};
}

QList<PickPage::Offer> manyOffers(int count) {
    QList<PickPage::Offer> offers;
    for (int i = 1; i <= count; ++i) {
        offers +=
            offer(QStringLiteral("t%1").arg(i), QStringLiteral("Card number %1").arg(i), QStringLiteral("PingOne"));
    }
    return offers;
}

QStringList shownCards(const PickPage &page) {
    QStringList names;
    for (const auto *card : page.findChildren<TypeCard *>()) {
        if (card->isVisible()) {
            names += card->objectName();
        }
    }
    return names;
}

} // namespace

class PickPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        qRegisterMetaType<CredentialType>();
        m_page = std::make_unique<PickPage>();
        m_page->setOffers(
            {offer(QStringLiteral("driver-licence"), QStringLiteral("Führerschein"), QStringLiteral("PingOne")),
             offer(QStringLiteral("age"), QStringLiteral("Over 18"), QStringLiteral("nChain")),
             offer(QStringLiteral("badge"), QStringLiteral("Employee badge"), QStringLiteral("Didit")),
             offer(QStringLiteral("card"), QStringLiteral("Student card"), QStringLiteral("Didit"))});
        prepare(*m_page);
        m_page->draw(Idle{});
        m_page->firstFocus()->setFocus();
        m_chosen = std::make_unique<QSignalSpy>(m_page.get(), &PickPage::chosen);
    }
    void cleanup() { m_page.reset(); }

    void card_clicked_isChosen() {
        QVERIFY(click(m_page.get(), "type-badge"));

        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().value<CredentialType>().id, QStringLiteral("badge"));
    }

    void card_saysWhatIsAskedAndWhoChecks() {
        const auto *card = find<TypeCard>(m_page.get(), "type-age");

        QCOMPARE(card->accessibleName(), QStringLiteral("Over 18"));
        QVERIFY(card->accessibleDescription().contains(QStringLiteral("About Over 18")));
        QVERIFY(card->accessibleDescription().contains(QStringLiteral("nChain")));
        QCOMPARE(card->number(), 2);
    }

    void number_picksFromAnywhere_data() {
        QTest::addColumn<bool>("inSearch");
        QTest::newRow("on a card") << false;
        QTest::newRow("in the empty search field") << true;
    }
    void number_picksFromAnywhere() {
        QFETCH(bool, inSearch);
        if (inSearch) {
            find<QLineEdit>(m_page.get(), "search")->setFocus();
        }

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::KeypadModifier);

        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().value<CredentialType>().id, QStringLiteral("age"));
    }

    void number_withoutACard_doesNothing() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);

        QCOMPARE(m_chosen->size(), 0);
    }

    void number_withinASearch_isSearchedFor() {
        auto *search = find<QLineEdit>(m_page.get(), "search");
        search->setFocus();

        QTest::keyClicks(search, QStringLiteral("over 1"));

        QCOMPARE(m_chosen->size(), 0);
        QCOMPARE(shownCards(*m_page), QStringList{QStringLiteral("type-age")});
    }

    void search_filtersAtOnce_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("part of a word") << QStringLiteral("adg") << QStringList{QStringLiteral("type-badge")};
        QTest::newRow("without accents") << QStringLiteral("FUHRER")
                                         << QStringList{QStringLiteral("type-driver-licence")};
        QTest::newRow("service") << QStringLiteral("didit")
                                 << QStringList{QStringLiteral("type-badge"), QStringLiteral("type-card")};
        QTest::newRow("two words, any order")
            << QStringLiteral("card student") << QStringList{QStringLiteral("type-card")};
        QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList{};
    }
    void search_filtersAtOnce() {
        QFETCH(QString, words);
        QFETCH(QStringList, found);

        find<QLineEdit>(m_page.get(), "search")->setText(words);

        QCOMPARE(shownCards(*m_page), found);
        QCOMPARE(isShown(m_page.get(), "nothingFound"), found.isEmpty());
    }

    void typing_onACard_goesIntoTheSearch() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::NoModifier);

        auto *search = find<QLineEdit>(m_page.get(), "search");
        QVERIFY(search->hasFocus());
        QCOMPARE(search->text(), QStringLiteral("b"));
    }

    void enter_inSearchWithOneMatch_picksIt() {
        auto *search = find<QLineEdit>(m_page.get(), "search");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("badge"));
        QTest::keyClick(search, Qt::Key_Return);

        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().value<CredentialType>().id, QStringLiteral("badge"));
    }

    void enter_onACard_picksIt() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);

        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().value<CredentialType>().id, QStringLiteral("driver-licence"));
    }

    void arrows_moveBetweenCards() {
        const auto focused = [] {
            return QApplication::focusWidget()->objectName();
        };
        QCOMPARE(focused(), QStringLiteral("type-driver-licence"));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(focused(), QStringLiteral("type-age"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(focused(), QStringLiteral("type-card"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(focused(), QStringLiteral("type-driver-licence"));
    }

    void escape_showsEverythingAgain() {
        find<QLineEdit>(m_page.get(), "search")->setText(QStringLiteral("zzz"));
        m_page->goBack();

        QCOMPARE(shownCards(*m_page).size(), 4);
        QVERIFY(!isShown(m_page.get(), "nothingFound"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("type-driver-licence"));
    }

    void leaving_forgetsTheSearch() {
        find<QLineEdit>(m_page.get(), "search")->setText(QStringLiteral("badge"));
        m_page->leave();

        QCOMPARE(find<QLineEdit>(m_page.get(), "search")->text(), QString());
    }

    void manyTypes_scrollAndStayReachable() {
        m_page->setOffers(manyOffers(60));
        m_page->resize(800, 500);

        auto *pane = find<QAbstractScrollArea>(m_page.get(), "types");
        QTRY_VERIFY(pane->verticalScrollBar()->maximum() > 0);
        auto *last = find<TypeCard>(m_page.get(), "type-t60");
        QVERIFY(last->width() >= 200);
        for (int i = 0; i < 100 && !last->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(last->hasFocus());
        QTRY_VERIFY(!last->visibleRegion().isEmpty());
    }

    void noTypes_saysSo() {
        m_page->setOffers({});

        QVERIFY(isShown(m_page.get(), "nothingFound"));
        QCOMPARE(m_page->firstFocus()->objectName(), QStringLiteral("search"));
    }

    void foot_countsTheDay() {
        QVERIFY(!isShown(m_page.get(), "dayFoot"));
        records::Counts counts;
        counts.add(records::Ending::Verified, 23);
        counts.add(records::Ending::Declined, 1);
        counts.add(records::Ending::Cancelled, 4);
        m_page->foot()->setCounts(counts);

        QVERIFY(isShown(m_page.get(), "dayFoot"));
        QVERIFY(shownTexts(find(m_page.get(), "today-verified")).contains(QStringLiteral("23")));
        QVERIFY(isShown(m_page.get(), "today-declined"));
        QVERIFY(!isShown(m_page.get(), "today-notVerified"));
        QVERIFY(!shownTexts(m_page->foot()).contains(QStringLiteral("cancelled")));

        m_page->foot()->setCounts({});
        QVERIFY(!isShown(m_page.get(), "dayFoot"));
    }

    void foot_isThereForTheWayToTheReviewAlone() {
        m_page->foot()->review()->show();
        QVERIFY(isShown(m_page.get(), "dayFoot"));
        QVERIFY(!shownTexts(m_page->foot()).contains(QStringLiteral("Today")));
        m_page->foot()->review()->hide();
        QVERIFY(!isShown(m_page.get(), "dayFoot"));
    }

private:
    std::unique_ptr<PickPage> m_page;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(PickPageTest)
#include "tst_pagespick.moc"
