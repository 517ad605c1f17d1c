#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/sessionpage.h"
#include "ui/style/theme.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/iconcard.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/steplist.h"

#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

class SessionPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        Theme::current().setCompact(false);
        m_page = std::make_unique<SessionPage>();
        m_page->setOffersWallet(true);
        prepare(*m_page);
    }
    void cleanup() { m_page.reset(); }

    void requesting_showsAPlaceholder() {
        m_page->draw(Requesting{driverLicence(), {}});

        QVERIFY(isShown(m_page.get(), "stagePicture"));
        QVERIFY(!isShown(m_page.get(), "qr"));
        QVERIFY(!isShown(m_page.get(), "linkRow"));
        QVERIFY(!isShown(m_page.get(), "openWallet"));
        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("Asking the service")));
    }

    void aCodeToCompare_leavesTheStepsInSight() {
        SessionPage page;
        page.setPlaysVisitor(true);
        Inviting phase = inviting();
        phase.invitation.matchCode = QStringLiteral("483920");
        page.draw(phase);
        prepare(page, {1280, 696});
        const auto *pane = find<QScrollArea>(&page, "sessionWords");
        QTRY_COMPARE_WITH_TIMEOUT(pane->verticalScrollBar()->maximum(), 0, 20'000);
        QVERIFY(isShown(&page, "visitorPanel"));

        phase.invitation.matchCode.clear();
        phase.type = driverLicence();
        page.draw(phase);
        QVERIFY(shownTexts(&page).contains(SessionPage::tr("You choose what you share")));
    }

    void inviting_showsCodeLinkTimeAndStepOne() {
        m_page->draw(inviting());
        m_page->showTimes({218s, 300s, {}});

        QVERIFY(isShown(m_page.get(), "qr"));
        QVERIFY(!find<QrView>(m_page.get(), "qr")->isEmpty());
        QCOMPARE(find<LinkRow>(m_page.get(), "linkRow")->link(), invitation().link);
        QCOMPARE(find<Countdown>(m_page.get(), "countdown")->text(), QStringLiteral("3:38"));
        QCOMPARE(find<StepList>(m_page.get(), "steps")->current(), 0);
        QVERIFY(!isShown(m_page.get(), "match"));
        QVERIFY(!isShown(m_page.get(), "reconnecting"));
        const QString texts = shownTexts(m_page.get());
        QVERIFY(texts.contains(QStringLiteral("Driver licence")));
        QVERIFY2(texts.contains(QStringLiteral("first name, last name")), qPrintable(texts));
        QVERIFY(!texts.contains(QStringLiteral("after 1 minute.")));
        QVERIFY(click(m_page.get(), "askedMore"));
        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("after 1 minute.")));
        QVERIFY(click(m_page.get(), "askedMore"));
        QVERIFY(!shownTexts(m_page.get()).contains(QStringLiteral("after 1 minute.")));
    }

    /// A long list and every rule of what is kept take no more than two lines until somebody wants them.
    void aLongRequest_isSaidInBrief() {
        Inviting phase = inviting();
        for (const char *name : {"Street", "Town", "Country", "Height", "Class"})
            phase.type.credentials[0].claims.append({QString::fromLatin1(name), QString::fromLatin1(name)});
        phase.type.keeps = {{{}, {QStringLiteral("Town")}, Manner::Value, 30},
                            {{}, {QStringLiteral("Birthdate")}, Manner::Hash, 60}};
        m_page->draw(phase);
        const auto *asked = find<QLabel>(m_page.get(), "asked");
        QCOMPARE(asked->text(),
                 QStringLiteral("We ask for first name, last name, date of birth and more. Some of it is "
                                "kept for a time."));
        const auto *pane = find<QScrollArea>(m_page.get(), "sessionWords");
        QTRY_COMPARE(pane->verticalScrollBar()->maximum(), 0);
        QVERIFY(click(m_page.get(), "askedMore"));
        for (const char *part : {"height", "We keep town for 30 days.", "fingerprint"})
            QVERIFY2(asked->text().contains(QString::fromLatin1(part)), part);
        m_page->leave();
        m_page->draw(phase);
        QVERIFY(!asked->text().contains(QStringLiteral("fingerprint")));
    }

    /// Where there is no room for second lines, the title keeps the whole width.
    void compact_theTitleKeepsItsWidth() {
        Theme::current().setCompact(true);
        SessionPage page;
        page.draw(inviting());
        prepare(page, {800, 528});
        const QWidget *title = find(&page, "sessionTitle");
        const QWidget *steps = find(&page, "steps");
        QTRY_COMPARE(title->mapTo(&page, QPoint()).x(), steps->mapTo(&page, QPoint()).x());
        QVERIFY(title->width() >= steps->width());
    }

    void whatIsKept_isSaidToTheVisitor_data() {
        QTest::addColumn<QList<KeepRule>>("keeps");
        QTest::addColumn<QString>("sentence");
        const QString licence = QStringLiteral("Driver License");
        const QString first = QStringLiteral("First Name");
        const QString last = QStringLiteral("Last Name");
        const QString birth = QStringLiteral("Birthdate");
        const QString nothingElse = QStringLiteral(" Nothing else that you share is stored.");
        QTest::newRow("nothing") << QList<KeepRule>() << QStringLiteral("What you share is not stored.");
        QTest::newRow("masked") << QList<KeepRule>{{licence, {first}, Manner::Masked, 1}}
                                << QStringLiteral("We keep first and last character of first name for 1 day.") +
                                       nothingElse;
        QTest::newRow("hash") << QList<KeepRule>{{licence, {last}, Manner::Hash, 30}}
                              << QStringLiteral("We keep a fingerprint of last name for 30 days, not what it says.") +
                                     nothingElse;
        QTest::newRow("value") << QList<KeepRule>{{licence, {birth}, Manner::Value, 30}}
                               << QStringLiteral("We keep date of birth for 30 days.") + nothingElse;
        QTest::newRow("person") << QList<KeepRule>{{{}, {birth, last}, Manner::Person, 365}}
                                << QStringLiteral("This check can be found again by last name and date of birth for "
                                                  "365 days.") +
                                       nothingElse;
        QTest::newRow("two in the same manner, one for longer")
            << QList<KeepRule>{{licence, {first}, Manner::Value, 30},
                               {licence, {birth}, Manner::Value, 60},
                               {licence, {last}, Manner::Value, 30}}
            << QStringLiteral("We keep first name and last name for 30 days. We keep date of birth for 60 days.") +
                   nothingElse;
    }
    void whatIsKept_isSaidToTheVisitor() {
        QFETCH(QList<KeepRule>, keeps);
        QFETCH(QString, sentence);
        Inviting phase = inviting();
        phase.type.keeps = keeps;
        m_page->draw(phase);
        QVERIFY(click(m_page.get(), "askedMore"));

        const QString asked = find<QLabel>(m_page.get(), "asked")->text();
        QVERIFY2(asked.contains(sentence), qPrintable(asked));
        QCOMPARE(asked.contains(QStringLiteral("is not stored")), keeps.isEmpty());
    }

    void inviting_showsTheCodeLarge_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("as drawn") << QSize(1280, 728);
        QTest::newRow("low") << QSize(1024, 528);
        QTest::newRow("small") << QSize(800, 528);
        QTest::newRow("portrait") << QSize(1080, 1848);
    }
    void inviting_showsTheCodeLarge() {
        QFETCH(QSize, size);
        m_page->resize(size);
        m_page->draw(inviting());

        const auto *qr = find<QrView>(m_page.get(), "qr");
        QTRY_VERIFY(qr->moduleSize() >= 5);
        QCOMPARE(qr->width(), qr->height());
        QVERIFY(m_page->rect().contains(QRect(qr->mapTo(m_page.get(), QPoint()), qr->size())));
    }

    void theWholeLink_isReadInPlace_data() { inviting_showsTheCodeLarge_data(); }
    /// With the demo's panel, which leaves the least room.
    void theWholeLink_isReadInPlace() {
        QFETCH(QSize, size);
        SessionPage page;
        page.setPlaysVisitor(true);
        Inviting phase = inviting();
        page.draw(phase);
        prepare(page, size);
        const auto *qr = find<QrView>(&page, "qr");
        const auto *row = find(&page, "linkRow");
        const auto *pane = find<QScrollArea>(&page, "sessionWords");
        const QSize code = qr->size();
        const int folded = row->height();

        QVERIFY(click(&page, "linkText"));
        QTRY_VERIFY_WITH_TIMEOUT(row->height() > folded, 20'000);
        const auto isInSight = [&] {
            const QRect box(row->mapTo(pane->viewport(), QPoint()), row->size());
            return pane->viewport()->rect().contains(box);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isInSight(), 20'000);
        page.draw(phase); // as every answer of the service does
        settle();
        QCOMPARE(qr->size(), code);
        QVERIFY(row->height() > folded);
    }

    void matchCode_isShownLargeWhereThereIsOne() {
        Inviting phase = inviting();
        phase.invitation.matchCode = QStringLiteral("483 920");
        m_page->draw(phase);

        QVERIFY(isShown(m_page.get(), "match"));
        QCOMPARE(find<QLabel>(m_page.get(), "matchCode")->text(), QStringLiteral("483 920"));
    }

    void pushed_asksToLookAtThePhone() {
        Inviting phase = inviting();
        phase.invitation.pushed = true;
        m_page->draw(phase);

        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("Look at your phone")));
    }

    void pictureInsteadOfLink_isShownWithoutLinkRow() {
        Inviting phase = inviting();
        phase.invitation.link.clear();
        phase.invitation.qrPicture = portraitPng();
        m_page->draw(phase);

        QVERIFY(!find<QrView>(m_page.get(), "qr")->isEmpty());
        QVERIFY(!isShown(m_page.get(), "linkRow"));
        QVERIFY(!isShown(m_page.get(), "openWallet"));
    }

    void brokenPicture_isNotDrawn() {
        Inviting phase = inviting();
        phase.invitation.link.clear();
        phase.invitation.qrPicture = QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>");
        m_page->draw(phase);

        QVERIFY(find<QrView>(m_page.get(), "qr")->isEmpty());
    }

    void troubles_showFromTheSecondOn() {
        Inviting phase = inviting();
        phase.troubles = 1;
        m_page->draw(phase);
        QVERIFY(!isShown(m_page.get(), "reconnecting"));

        phase.troubles = 2;
        m_page->draw(phase);
        QVERIFY(isShown(m_page.get(), "reconnecting"));

        phase.troubles = 0;
        m_page->draw(phase);
        QVERIFY(!isShown(m_page.get(), "reconnecting"));
    }

    void scanned_takesTheCodeAwayForGood() {
        m_page->draw(inviting());
        QVERIFY(click(m_page.get(), "copyLink"));
        QCOMPARE(QApplication::clipboard()->text(), invitation().link);

        m_page->draw(scanned());

        QVERIFY(find<QrView>(m_page.get(), "qr")->isEmpty());
        QVERIFY(isShown(m_page.get(), "stagePicture"));
        QCOMPARE(find<StepList>(m_page.get(), "steps")->current(), 1);
        QVERIFY2(!allTexts(m_page.get()).contains(QStringLiteral("shocard")), qPrintable(allTexts(m_page.get())));
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("shocard")));
    }

    void checking_lightsStepThree() {
        m_page->draw(inviting());
        m_page->draw(checking());

        QCOMPARE(find<StepList>(m_page.get(), "steps")->current(), 2);
        QVERIFY(find<QrView>(m_page.get(), "qr")->isEmpty());
    }

    void leaving_forgetsTheInvitation() {
        Inviting phase = inviting();
        phase.invitation.matchCode = QStringLiteral("483 920");
        m_page->draw(phase);
        m_page->leave();

        const QString texts = allTexts(m_page.get());
        QVERIFY(!texts.contains(QStringLiteral("shocard")));
        QVERIFY(!texts.contains(QStringLiteral("483 920")));
        QVERIFY(find<QrView>(m_page.get(), "qr")->isEmpty());
    }

    void cancel_byButtonAndByEscape() {
        const QSignalSpy cancelled(m_page.get(), &Page::cancelRequested);
        m_page->draw(inviting());
        QVERIFY(click(m_page.get(), "cancel"));
        m_page->goBack();

        QCOMPARE(cancelled.size(), 2);
        QCOMPARE(m_page->firstFocus()->objectName(), QStringLiteral("cancel"));
    }

    void openWallet_onlyWhereAllowed() {
        const QSignalSpy opened(m_page.get(), &SessionPage::openWalletRequested);
        m_page->draw(inviting());
        QVERIFY(click(m_page.get(), "openWallet"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), invitation().link);

        m_page->setOffersWallet(false);
        m_page->draw(inviting());
        QVERIFY(!isShown(m_page.get(), "openWallet"));
    }

    void visitor_isOnlyThereInTheDemo() {
        m_page->draw(inviting());
        QVERIFY(!isShown(m_page.get(), "visitorPanel"));

        m_page->setPlaysVisitor(true);
        m_page->draw(inviting());
        QVERIFY(isShown(m_page.get(), "visitorPanel"));
    }

    void visitor_canDoWhatIsPossibleNow_data() {
        using State = VisitorPanel::State;
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("scans");
        QTest::addColumn<bool>("answers");
        QTest::newRow("open") << int(State::Open) << true << false;
        QTest::newRow("fetched") << int(State::Fetched) << false << true;
        QTest::newRow("shared") << int(State::Shared) << false << false;
        QTest::newRow("declined") << int(State::Declined) << false << false;
        QTest::newRow("over") << int(State::Over) << false << false;
        QTest::newRow("unknown") << -1 << false << false;
    }
    void visitor_canDoWhatIsPossibleNow() {
        QFETCH(int, state);
        QFETCH(bool, scans);
        QFETCH(bool, answers);
        m_page->setPlaysVisitor(true);
        m_page->draw(inviting());

        m_page->visitor()->setState(state < 0 ? std::nullopt : std::optional(static_cast<VisitorPanel::State>(state)));

        QCOMPARE(find(m_page.get(), "visitorScan")->isEnabled(), scans);
        QCOMPARE(find(m_page.get(), "visitorShare")->isEnabled(), answers);
        QCOMPARE(find(m_page.get(), "visitorDecline")->isEnabled(), answers);
    }

    void foreignLabel_isPlainText() {
        Inviting phase = inviting();
        phase.type.label = QStringLiteral("<b>Card</b>\u202eevil");
        m_page->draw(phase);

        const auto *title = find<QLabel>(m_page.get(), "sessionTitle");
        QCOMPARE(title->textFormat(), Qt::PlainText);
        QCOMPARE(title->text(), QStringLiteral("<b>Card</b>evil"));
    }

private:
    std::unique_ptr<SessionPage> m_page;
};

QTEST_MAIN(SessionPageTest)
#include "tst_pagessession.moc"
