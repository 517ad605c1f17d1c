#include "app/base/qrmatrix.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/claimtable.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/demobanner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconcard.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/portrait.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/topbar.h"
#include "ui/widgets/typecard.h"
#include "ui/widgets/verdictband.h"

#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

using namespace kiosk;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

constexpr QSize desk{1280, 800};

/// The pages of the drawings, put together from the widgets alone.
using Make = std::unique_ptr<QWidget> (*)();

std::unique_ptr<QWidget> makePage() {
    auto page = std::make_unique<QWidget>();
    page->setProperty("page", true);
    page->setAttribute(Qt::WA_StyledBackground);
    return page;
}

QVBoxLayout *columnOf(QWidget *page) {
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

TopBar *addTopBar(QWidget *page, QVBoxLayout *column) {
    auto *bar = new TopBar(page);
    bar->setSiteName(QStringLiteral("Harbour Hotel"));
    bar->setDeskName(QStringLiteral("Reception · Desk 2"));
    Chip *services = bar->addChip(QStringLiteral("All services ready"));
    services->setDot(Tone::Ok);
    services->setStatement(true);
    bar->addChip(QStringLiteral("English"), QStringLiteral("globe"));
    bar->addChip(QStringLiteral("Operator"), QStringLiteral("lock"));
    column->addWidget(bar);
    return bar;
}

QVBoxLayout *addBody(QVBoxLayout *column) {
    auto *pane = new ScrollPane;
    const int margin = Theme::current().metrics().pageMargin;
    pane->column()->setContentsMargins(margin, margin - 4, margin, 4);
    pane->column()->setSpacing(Theme::current().metrics().wideGap);
    column->addWidget(pane, 1);
    return pane->column();
}

TypeCard *makeType(QWidget *page, int number, const char16_t *iconName, const char16_t *title, const char16_t *subLine,
                   const char16_t *service) {
    auto *card = new TypeCard(page);
    card->setNumber(number);
    card->setIconName(QString::fromUtf16(iconName));
    card->setTitle(QString::fromUtf16(title));
    card->setSubLine(QString::fromUtf16(subLine));
    card->setService(QString::fromUtf16(service));
    card->setBig(number <= 3);
    return card;
}

std::unique_ptr<QWidget> makeStart() {
    auto page = makePage();
    QVBoxLayout *column = columnOf(page.get());
    addTopBar(page.get(), column);
    column->addWidget(new DemoBanner(page.get()));
    QVBoxLayout *body = addBody(column);
    auto *head = new QHBoxLayout;
    auto *question = new TextLabel(TextRole::Title, QStringLiteral("What would you like to check?"), page.get());
    question->setWrapping(true);
    auto *search = new QLineEdit(page.get());
    search->setPlaceholderText(QStringLiteral("Search or press a number"));
    search->addAction(icon(u"search", Theme::current().tokens().ink2), QLineEdit::LeadingPosition);
    search->setFixedWidth(340);
    head->addWidget(question, 1);
    head->addWidget(search);
    body->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::current().metrics().gap);
    TypeCard *cards[] = {
        makeType(page.get(), 1, u"id-card", u"Driver licence", u"Name, date of birth, class", u"PingOne"),
        makeType(page.get(), 2, u"age", u"Over 18", u"Yes or no, nothing else", u"nChain"),
        makeType(page.get(), 3, u"passport", u"Passport chip", u"Identity, portrait, chip check", u"Didit"),
        makeType(page.get(), 4, u"face-scan", u"Photo ID and selfie", u"Document and face match", u"PingOne"),
        makeType(page.get(), 5, u"badge", u"Employee badge", u"Name, company, department", u"PingOne"),
        makeType(page.get(), 6, u"graduation", u"Student card", u"Name, university, valid until", u"PingOne"),
        makeType(page.get(), 7, u"mail", u"E-mail address", u"Confirmed address", u"PingOne"),
        makeType(page.get(), 8, u"star", u"Membership", u"Number, level, valid until", u"PingOne"),
        makeType(page.get(), 9, u"list", u"Check-in visit", u"ID, then booking e-mail", u"PingOne"),
    };
    for (int i = 0; i < 9; ++i) {
        grid->addWidget(cards[i], i / 3, i % 3);
    }
    cards[8]->setEnabled(false);
    body->addLayout(grid);
    body->addStretch();
    return page;
}

std::unique_ptr<QWidget> makeSession() {
    auto page = makePage();
    QVBoxLayout *column = columnOf(page.get());
    addTopBar(page.get(), column);
    QVBoxLayout *body = addBody(column);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(40);
    auto *code = new QrView(page.get());
    const QString link = QStringLiteral("https://shocard.pingone.com/appopen?u=https%3A%2F%2Fapi.pingone.com%2Fv1%2F") +
                         QString(126, u'x');
    code->setMatrix(*encodeQr(link));
    halves->addWidget(code, 7);
    auto *side = new QVBoxLayout;
    side->setSpacing(28);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    auto *title = new TextLabel(TextRole::Title, QStringLiteral("Driver licence"), page.get());
    title->setWrapping(true);
    words->setSpacing(8);
    words->addWidget(title);
    auto *what = new TextLabel(TextRole::Body,
                               QStringLiteral("We ask for first name, last name and date of birth. Nothing is stored."),
                               page.get());
    what->setInk(Ink::Secondary);
    what->setWrapping(true);
    words->addWidget(what);
    words->addStretch();
    head->addLayout(words, 1);
    auto *countdown = new Countdown(page.get());
    countdown->setRemaining(218s, 300s);
    head->addWidget(countdown, 0, Qt::AlignTop);
    side->addLayout(head);
    auto *steps = new StepList(page.get());
    steps->setSteps(
        {{QStringLiteral("Scan with your phone"), QStringLiteral("Point its camera or your wallet app at the code")},
         {QStringLiteral("Confirm on your phone"), QStringLiteral("You choose what you share")},
         {QStringLiteral("Look at the result"), QStringLiteral("It appears here at once")}});
    steps->setCurrent(1);
    side->addWidget(steps);
    auto *row = new LinkRow(page.get());
    row->setLink(link);
    side->addWidget(row);
    auto *banner = new Banner(page.get());
    banner->say(Tone::Warn, QStringLiteral("plug"), QStringLiteral("Reconnecting to the service…"));
    banner->setAction(QStringLiteral("Try now"));
    side->addWidget(banner);
    side->addStretch();
    halves->addLayout(side, 8);
    body->addLayout(halves, 1);
    auto *bar = new ActionBar(page.get());
    bar->addLeft(QStringLiteral("Cancel"));
    bar->addRight(QStringLiteral("Turn to visitor"), QStringLiteral("retry"));
    bar->addRight(QStringLiteral("Open wallet on this device"), QStringLiteral("phone"));
    column->addWidget(bar);
    return page;
}

QImage somebody() {
    QImage image(392, 472, QImage::Format_RGB32);
    image.fill(QColor(0xD8DFEB));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2D5F8B));
    painter.drawEllipse(40, 320, 312, 320);
    painter.setBrush(QColor(0xE8B48E));
    painter.drawEllipse(104, 100, 184, 188);
    return image;
}

std::unique_ptr<QWidget> makeVerdict() {
    auto page = makePage();
    QVBoxLayout *column = columnOf(page.get());
    addTopBar(page.get(), column);
    QVBoxLayout *body = addBody(column);
    auto *band = new VerdictBand(page.get());
    band->setVerdict(Tone::Ok, QStringLiteral("tick"), QStringLiteral("Verified"),
                     QStringLiteral("Driver licence · Department of Motor Vehicles"),
                     {QStringLiteral("6 of 6 checks"), QStringLiteral("14:32")});
    body->addWidget(band);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Theme::current().metrics().wideGap);
    auto *face = new Card(page.get());
    auto *portrait = new Portrait(page.get());
    portrait->setImage(somebody());
    face->column()->addWidget(portrait, 1);
    auto *compare = new TextLabel(TextRole::Secondary, QStringLiteral("Compare the face"), page.get());
    compare->setInk(Ink::Secondary);
    compare->setAlignment(Qt::AlignHCenter);
    face->column()->addWidget(compare);
    auto *answers = new FlowLayout(10);
    auto *same = new ActionButton(QStringLiteral("Same"), ActionButton::Role::Secondary, page.get());
    same->setIconName(QStringLiteral("tick"));
    same->setTone(Tone::Ok);
    auto *different = new ActionButton(QStringLiteral("Different"), ActionButton::Role::Secondary, page.get());
    different->setIconName(QStringLiteral("cross"));
    for (ActionButton *button : {same, different}) {
        button->setSmall(true);
        answers->addWidget(button);
    }
    face->column()->addLayout(answers);
    cards->addWidget(face, 20);
    auto *middle = new Card(page.get());
    auto *claims = new ClaimTable(page.get());
    claims->setClaims({{QStringLiteral("First name"), QStringLiteral("Marta"), {}, {}},
                       {QStringLiteral("Last name"), QStringLiteral("Teixeira"), {}, {}},
                       {QStringLiteral("Date of birth"), QStringLiteral("21 July 1988"), QStringLiteral("(38)"), {}},
                       {QStringLiteral("Licence class"), QStringLiteral("B"), {}, {}},
                       {QStringLiteral("Valid until"), QStringLiteral("1 February 2031"), {}, {}},
                       {QStringLiteral("Rule: over 18"), QStringLiteral("Accepted"), {}, Tone::Ok}});
    middle->column()->addWidget(claims);
    cards->addWidget(middle, 42);
    auto *right = new Card(page.get());
    auto *checks = new CheckList(page.get());
    checks->setGroups({{QStringLiteral("The service confirmed"),
                        {{QStringLiteral("Credential is genuine"), CheckResult::Passed, {}},
                         {QStringLiteral("Not revoked"), CheckResult::Passed, {}}}},
                       {QStringLiteral("We checked ourselves"),
                        {{QStringLiteral("Signature of the issuer"), CheckResult::Passed, {}},
                         {QStringLiteral("Issuer is on our list"), CheckResult::Failed,
                          QStringLiteral("“ACME Contractors” is not accepted at this desk.")},
                         {QStringLiteral("Not expired"), CheckResult::NotApplicable, {}}}},
                       {QStringLiteral("Could not be checked"),
                        {{QStringLiteral("Shared for this request only"), CheckResult::NotChecked, {}}}}});
    right->column()->addWidget(checks);
    cards->addWidget(right, 29);
    body->addLayout(cards, 1);
    auto *bar = new ActionBar(page.get());
    bar->addLeft(QStringLiteral("Print receipt"), QStringLiteral("printer"));
    bar->addLeft(QStringLiteral("Details"), QStringLiteral("info"));
    auto *clears = new TextLabel(TextRole::Body, QStringLiteral("Clears in 0:24"), page.get());
    clears->setInk(Ink::Secondary);
    bar->addRight(clears);
    bar->addRight(QStringLiteral("Keep open"));
    bar->addRight(QStringLiteral("Done"), {}, ActionButton::Role::Primary);
    column->addWidget(bar);
    return page;
}

std::unique_ptr<QWidget> makeOthers() {
    auto page = makePage();
    QVBoxLayout *column = columnOf(page.get());
    column->addWidget(new DemoBanner(page.get()));
    QVBoxLayout *body = addBody(column);
    struct Verdict {
        Tone tone;
        const char16_t *sign, *word, *subLine;
    };
    const Verdict verdicts[] = {
        {Tone::Bad, u"cross", u"Not verified", u"Employee badge · the issuer is not on your list"},
        {Tone::Warn, u"question", u"Needs review", u"Passport chip · someone must look at it"},
        {Tone::Calm, u"dash", u"Declined", u"The visitor chose not to share"},
    };
    for (const Verdict &v : verdicts) {
        auto *band = new VerdictBand(page.get());
        band->setVerdict(v.tone, QString::fromUtf16(v.sign), QString::fromUtf16(v.word), QString::fromUtf16(v.subLine));
        body->addWidget(band);
    }
    auto *row = new QHBoxLayout;
    auto *phone = new IconCard(page.get());
    phone->say(QStringLiteral("phone"), QStringLiteral("The wallet has the request"),
               QStringLiteral("Waiting for the visitor to confirm"));
    row->addWidget(phone, 2);
    auto *icons = new FlowLayout(12);
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList()) {
        auto *label = new QLabel(page.get());
        label->setPixmap(iconPixmap(file.chopped(4), 40, Theme::current().tokens().ink, 1));
        icons->addWidget(label);
    }
    row->addLayout(icons, 2);
    auto *urgent = new Countdown(page.get());
    urgent->setRemaining(17s, 300s);
    row->addWidget(urgent);
    body->addLayout(row, 1);
    return page;
}

} // namespace

/// Saves pictures of the building blocks to look at when KIOSK_SCREENSHOTS names a folder; always checks that nothing
/// is cut off, whatever the theme, the size of the window and of the type, and the direction of reading.
class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp); }

    void pages_data() {
        QTest::addColumn<Make>("make");
        QTest::newRow("start") << &makeStart;
        QTest::newRow("session") << &makeSession;
        QTest::newRow("verdict") << &makeVerdict;
        QTest::newRow("others") << &makeOthers;
    }

    void pages() {
        QFETCH(const Make, make);
        struct View {
            const char *name;
            ThemeMode mode;
            QSize size;
            double textScale;
            Qt::LayoutDirection direction;
        };
        const View views[] = {
            {"light", ThemeMode::Light, desk, 1, Qt::LeftToRight},
            {"dark", ThemeMode::Dark, desk, 1, Qt::LeftToRight},
            {"rtl", ThemeMode::Light, desk, 1, Qt::RightToLeft},
            {"big-type", ThemeMode::Light, desk, 2, Qt::LeftToRight},
            {"huge-type", ThemeMode::Light, desk, 3, Qt::LeftToRight},
            {"high-contrast", ThemeMode::HighContrast, desk, 1, Qt::LeftToRight},
            {"keyboard", ThemeMode::Light, desk, 1, Qt::LeftToRight},
            {"compact", ThemeMode::Dark, QSize(1024, 600), 1, Qt::LeftToRight},
        };
        for (const View &view : views) {
            Theme &theme = Theme::current();
            theme.setMode(view.mode);
            theme.setTextScale(view.textScale);
            theme.setCompact(view.size.height() < 700);
            QGuiApplication::setLayoutDirection(view.direction);
            const std::unique_ptr<QWidget> page = make();
            page->resize(view.size);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
            if (qstrcmp(view.name, "keyboard") == 0) {
                QTest::keyClick(page.get(), Qt::Key_Tab); // the ring appears
                QTest::keyClick(page.get(), Qt::Key_Tab);
            }
            save(*page, QStringLiteral("%1-%2").arg(QLatin1String(QTest::currentDataTag()), QLatin1String(view.name)));
            checkNothingCutOff(*page, view.name);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void cleanupTestCase() {
        Theme::current().setMode(ThemeMode::Light);
        Theme::current().setTextScale(1);
        Theme::current().setCompact(false);
    }

private:
    static void save(QWidget &page, const QString &name) {
        const QString folder = qEnvironmentVariable("KIOSK_SCREENSHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(page.grab().save(QStringLiteral("%1/gallery-%2.png").arg(folder, name)));
        }
    }

    static void checkNothingCutOff(const QWidget &page, const char *view) {
        for (const auto *label : page.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->hasHeightForWidth()) {
                const QString what = QStringLiteral("%1: '%2' has %3 of %4 pixels")
                                         .arg(QLatin1String(view), label->text())
                                         .arg(label->height())
                                         .arg(label->heightForWidth(label->width()));
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(what));
            }
        }
        for (const auto *button : page.findChildren<Pressable *>()) {
            if (button->isHidden()) {
                continue; // a banner's second button, where it has none
            }
            const int wanted =
                button->hasHeightForWidth() ? button->heightForWidth(button->width()) : button->sizeHint().height();
            QVERIFY2(button->height() >= wanted, qPrintable(button->text()));
            QVERIFY2(button->height() >= 48, qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
