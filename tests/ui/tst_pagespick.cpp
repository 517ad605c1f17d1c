#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/pickpage.h"
#include "ui/widgets/dayfoot.h"
#include "ui/widgets/typecard.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QLabel>
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

QList<PickPage::Offer> fourOffers() {
    return {offer(QStringLiteral("driver-licence"), QStringLiteral("Führerschein"), QStringLiteral("PingOne")),
            offer(QStringLiteral("age"), QStringLiteral("Over 18"), QStringLiteral("nChain")),
            offer(QStringLiteral("badge"), QStringLiteral("Employee badge"), QStringLiteral("Didit")),
            offer(QStringLiteral("card"), QStringLiteral("Student card"), QStringLiteral("Didit"))};
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

/// As eyes go over the page: by lines.
QStringList cardsInOrder(const PickPage &page, bool big) {
    QList<TypeCard *> cards = page.findChildren<TypeCard *>();
    cards.erase(std::remove_if(cards.begin(), cards.end(),
                               [big](const TypeCard *card) { return !card->isVisible() || card->isBig() != big; }),
                cards.end());
    std::sort(cards.begin(), cards.end(), [](const TypeCard *a, const TypeCard *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    QStringList names;
    for (const TypeCard *card : cards) {
        names += card->objectName().mid(5);
    }
    return names;
}

QStringList headings(const PickPage &page) {
    QList<QLabel *> labels = page.findChildren<QLabel *>(QRegularExpression(QStringLiteral("^typesHeading-")));
    std::sort(labels.begin(), labels.end(), [](const QLabel *a, const QLabel *b) { return a->y() < b->y(); });
    QStringList words;
    for (const QLabel *label : labels) {
        if (label->isVisible()) {
            words += label->text();
        }
    }
    return words;
}

QStringList ids(const QString &text) {
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class PickPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        qRegisterMetaType<CredentialType>();
        m_page = std::make_unique<PickPage>();
        m_page->setOffers(fourOffers());
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
        QTest::newRow("what is asked for") << QStringLiteral("surname") << QStringList{QStringLiteral("type-age")};
        QTest::newRow("group") << QStringLiteral("papers") << QStringList{QStringLiteral("type-card")};
        QTest::newRow("two words, any order")
            << QStringLiteral("card student") << QStringList{QStringLiteral("type-card")};
        QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList{};
    }
    void search_filtersAtOnce() {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        QList<PickPage::Offer> offers = fourOffers();
        offers[1].type.credentials[0].claims = {{QStringLiteral("sn"), QStringLiteral("Surname")}};
        offers[3].type.group = QStringLiteral("Papers");
        m_page->setOffers(offers);

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

    void firstOfTheConfiguration_areLargeOnANewDesk() {
        settle();
        QCOMPARE(cardsInOrder(*m_page, true), ids(QStringLiteral("driver-licence age badge")));
        QCOMPARE(cardsInOrder(*m_page, false), ids(QStringLiteral("card")));
        QCOMPARE(headings(*m_page), QStringList{QStringLiteral("More checks")});
    }

    void favourites_standFirst() {
        m_page->setFavourites(ids(QStringLiteral("card age")));
        settle();
        QCOMPARE(cardsInOrder(*m_page, true), ids(QStringLiteral("card age driver-licence")));
        QCOMPARE(cardsInOrder(*m_page, false), ids(QStringLiteral("badge")));
        QCOMPARE(headings(*m_page), (QStringList{QStringLiteral("Most used"), QStringLiteral("All checks")}));
        QCOMPARE(find<TypeCard>(m_page.get(), "type-card")->number(), 1);
        QCOMPARE(find<TypeCard>(m_page.get(), "type-badge")->number(), 4);
        QCOMPARE(m_page->firstFocus()->objectName(), QStringLiteral("type-card"));

        QTest::keyClick(m_page.get(), Qt::Key_1);
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().value<CredentialType>().id, QStringLiteral("card"));
    }

    void keyboard_waitsOnTheFirst_unlessSomebodyPins() {
        find(m_page.get(), "type-driver-licence")->setFocus();
        m_page->setFavourites(ids(QStringLiteral("card")));
        QVERIFY(find(m_page.get(), "type-card")->hasFocus());
        connect(m_page.get(), &PickPage::pinRequested, m_page.get(),
                [this] { m_page->setFavourites(ids(QStringLiteral("age"))); });
        auto *card = find<TypeCard>(m_page.get(), "type-card");
        Q_EMIT
        card->heldDown();
        QVERIFY(card->hasFocus());
        m_page->setFavourites(ids(QStringLiteral("badge")));
        QVERIFY(card->hasFocus());
    }

    void pinned_allHaveRoom() {
        QList<PickPage::Offer> offers = manyOffers(9);
        for (const int pinned : {1, 3, 5, 7, 8}) {
            offers[pinned].isPinned = true;
        }
        m_page->setOffers(offers);
        m_page->setFavourites(ids(QStringLiteral("t2 t4 t6 t8 t9 t1")));
        settle();
        // What is used fills their last row.
        QCOMPARE(cardsInOrder(*m_page, true), ids(QStringLiteral("t2 t4 t6 t8 t9 t1")));
        QCOMPARE(cardsInOrder(*m_page, false), ids(QStringLiteral("t3 t5 t7")));
    }

    void keyboard_goesTheWayOfTheEyes() {
        m_page->setFavourites(ids(QStringLiteral("card age")));
        m_page->foot()->review()->setObjectName(QStringLiteral("openReview"));
        m_page->foot()->review()->show();
        settle();
        QStringList visited;
        m_page->firstFocus()->setFocus();
        for (int i = 0; i < 5; ++i) {
            visited += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited, ids(QStringLiteral("type-card type-age type-driver-licence type-badge openReview")));
    }

    void groups_haveTheirHeadings() {
        QList<PickPage::Offer> offers = manyOffers(8);
        offers[4].type.group = QStringLiteral("Papers");
        offers[6].type.group = QStringLiteral("Cards");
        offers[7].type.group = QStringLiteral("Papers");
        m_page->setOffers(offers);
        m_page->setFavourites(ids(QStringLiteral("t2")));
        settle();
        QCOMPARE(headings(*m_page), (QStringList{QStringLiteral("Most used"), QStringLiteral("Papers"),
                                                 QStringLiteral("Cards"), QStringLiteral("Other checks")}));
        QCOMPARE(cardsInOrder(*m_page, false), ids(QStringLiteral("t5 t8 t7 t4 t6")));
        QCOMPARE(find<TypeCard>(m_page.get(), "type-t8")->number(), 5);
        // Cards of different sections stand below each other.
        QCOMPARE(find(m_page.get(), "type-t7")->x(), find(m_page.get(), "type-t2")->x());
        QCOMPARE(find(m_page.get(), "type-t7")->width(), find(m_page.get(), "type-t2")->width());
        QCOMPARE(find(m_page.get(), "type-t8")->x(), find(m_page.get(), "type-t1")->x());

        m_page->setOffers(fourOffers());
        settle();
        QCOMPARE(headings(*m_page), (QStringList{QStringLiteral("Most used"), QStringLiteral("All checks")}));
    }

    void fewTypes_areAllLargeWithoutHeadings() {
        m_page->setOffers(manyOffers(3));
        m_page->setFavourites(ids(QStringLiteral("t3")));
        settle();
        QCOMPARE(cardsInOrder(*m_page, true), ids(QStringLiteral("t1 t2 t3")));
        QVERIFY(headings(*m_page).isEmpty());
    }

    void number_ofACardThatTheSearchHides_doesNothing() {
        find<QLineEdit>(m_page.get(), "search")->setText(QStringLiteral("badge"));
        auto *card = find<TypeCard>(m_page.get(), "type-badge");
        card->setFocus();
        QTest::keyClick(card, Qt::Key_3);
        QCOMPARE(m_chosen->size(), 1);
        QTest::keyClick(card, Qt::Key_1);
        QCOMPARE(m_chosen->size(), 1);
    }

    void heldCard_isToBePinned_andIsNotChosen() {
        QSignalSpy held(m_page.get(), &PickPage::pinRequested);
        auto *card = find<TypeCard>(m_page.get(), "type-age");
        QTest::mousePress(card, Qt::LeftButton);
        QVERIFY(held.wait());
        QTest::mouseMove(card, card->rect().center() + QPoint(2, 0));
        QTest::mouseRelease(card, Qt::LeftButton);
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.first().first().value<CredentialType>().id, QStringLiteral("age"));
        QCOMPARE(m_chosen->size(), 0);
    }

    void menuKey_isToPin() {
        const QSignalSpy held(m_page.get(), &PickPage::pinRequested);
        auto *card = find<TypeCard>(m_page.get(), "type-age");
        const QPoint middle = card->rect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, card->mapToGlobal(middle));
        QApplication::sendEvent(card, &menu);
        QCOMPARE(held.size(), 1);
        QVERIFY(!card->accessibleDescription().contains(QStringLiteral("pinned")));
        QList<PickPage::Offer> offers = fourOffers();
        offers[1].isPinned = true;
        m_page->setOffers(offers);
        QVERIFY(card->accessibleDescription().contains(QStringLiteral("pinned")));
    }

    void serviceThatIsNotReady_isSaidOnItsCards() {
        QList<PickPage::Offer> offers = fourOffers();
        offers[2].type.service = QStringLiteral("didit");
        m_page->setOffers(offers);
        m_page->setTroubles({{QStringLiteral("didit"), {Tone::Calm, QStringLiteral("Didit is away")}}});
        const auto spoken = [this](const char *name) {
            return find(m_page.get(), name)->accessibleDescription();
        };
        QVERIFY(spoken("type-badge").contains(QStringLiteral("Didit is away")));
        QVERIFY(!spoken("type-age").contains(QStringLiteral("Didit is away")));
        m_page->setTroubles({});
        QVERIFY(!spoken("type-badge").contains(QStringLiteral("Didit is away")));
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
