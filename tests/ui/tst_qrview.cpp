#include "app/base/qrmatrix.h"
#include "tests/support/ui/looks.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/linktext.h"
#include "ui/widgets/qrview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

QString longLink(int length = 200) {
    const QString start = QStringLiteral("https://wallet.example.org/open?u=");
    return start + QString(length - start.size(), u'a');
}

} // namespace

/// The code to scan: as large as it can be, whole pixels, a quiet zone, and gone without a trace. So is its link.
class QrViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp); }

    void init() {
        Theme::current().setMode(ThemeMode::Light);
        Theme::current().setTextScale(1);
        Theme::current().setCompact(false);
    }

    void qrModulesAreLargeAndWhole_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(548, 548);
        QTest::newRow("dark") << true << QSize(548, 548);
        QTest::newRow("wide") << false << QSize(901, 437);
        QTest::newRow("tall, dark") << true << QSize(433, 700);
    }

    void qrModulesAreLargeAndWhole() {
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        QrView view;
        const QrMatrix matrix = *encodeQr(longLink());
        view.setMatrix(matrix);
        view.resize(size);
        const int module = view.moduleSize();
        QVERIFY(module >= 6);
        QVERIFY((module + 1) * (matrix.size + 2 * qrQuietZone) > qMin(size.width(), size.height()) - 2);

        const QImage image = picture(view);
        const int side = module * (matrix.size + 2 * qrQuietZone);
        const QPoint corner((size.width() - side + 1) / 2, (size.height() - side + 1) / 2);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool isDark = matrix.isDark(x / module - qrQuietZone, y / module - qrQuietZone);
                const QRgb expected = isDark ? 0xFF000000 : 0xFFFFFFFF;
                const QRgb found = image.pixel(corner + QPoint(x, y));
                // The plate's round corners reach a little into the four corners of the light zone.
                const bool inCorner = qMin(x, side - 1 - x) < 8 && qMin(y, side - 1 - y) < 8;
                if (found != expected && !inCorner) {
                    QFAIL(qPrintable(QStringLiteral("pixel %1, %2 is %3").arg(x).arg(y).arg(found, 0, 16)));
                }
            }
        }
    }

    void qrForgets() {
        QrView view;
        view.resize(300, 300);
        view.setMatrix(*encodeQr(longLink()));
        view.setLink(longLink());
        QCOMPARE(roleOf(view), QAccessible::Graphic);
        QVERIFY(!spoken(view).isEmpty());
        QCOMPARE(spoken(view, QAccessible::Description), longLink());
        view.clear();
        QVERIFY(view.isEmpty());
        QCOMPARE(view.moduleSize(), 0);
        QCOMPARE(spoken(view, QAccessible::Description), QString());
        const QImage image = picture(view);
        QImage nothing(image.size(), image.format());
        nothing.fill(Theme::current().tokens().bg);
        QCOMPARE(image, nothing);
    }

    void qrShowsAPictureInstead() {
        QImage code(29, 29, QImage::Format_RGB32);
        code.fill(Qt::white);
        code.setPixelColor(14, 14, Qt::black);
        QrView view;
        view.resize(300, 300);
        view.setMatrix(*encodeQr(longLink()));
        view.setImage(code);
        QCOMPARE(view.moduleSize(), 0);
        const QImage image = picture(view);
        QCOMPARE(image.pixelColor(150, 150), QColor(Qt::black));
        QCOMPARE(image.pixelColor(150, 20), QColor(Qt::white));
        QCOMPARE(image.pixelColor(20, 150), QColor(Qt::white));
    }

    void copiesTheWholeLink() {
        LinkRow row;
        row.resize(400, 60);
        row.setLink(longLink(1500));
        QSignalSpy copied(&row, &LinkRow::copied);
        QCOMPARE(row.copyButton()->text(), QStringLiteral("Copy"));
        QTest::mouseClick(row.copyButton(), Qt::LeftButton);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), longLink(1500));
        QCOMPARE(row.copyButton()->text(), QStringLiteral("Copied"));
        QTRY_COMPARE_WITH_TIMEOUT(row.copyButton()->text(), QStringLiteral("Copy"), 20'000);
        QCOMPARE(row.findChild<QWidget *>(QStringLiteral("linkText"))->accessibleDescription(), longLink(1500));
        row.clear();
        QCOMPARE(row.link(), QString());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QVERIFY(!row.copyButton()->isEnabled());
    }

    void showsTheWholeLinkWhenPressed() {
        LinkRow row;
        row.resize(400, 54);
        row.setLink(longLink(600));
        row.show();
        auto *text = row.findChild<QAbstractButton *>(QStringLiteral("linkText"));
        QCOMPARE(spoken(*text), LinkText::tr("Show the whole link"));
        const int folded = row.heightForWidth(400);
        QCOMPARE(row.unfoldedBy(400), 0);

        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(spoken(*text), LinkText::tr("Fold the link"));
        // Not a letter is left out: so many lines of so many letters of one width.
        const QFontMetrics letters(Theme::current().codeFont(TextRole::Secondary));
        const int inLine = text->width() / letters.horizontalAdvance(u'm') + 1;
        QVERIFY(row.heightForWidth(400) >= int(longLink(600).size()) / inLine * letters.height());
        QCOMPARE(row.unfoldedBy(400), row.heightForWidth(400) - folded);

        QTest::mouseClick(text, Qt::LeftButton);
        QCOMPARE(row.heightForWidth(400), folded);
        text->click();
        row.setLink(longLink(700));
        QCOMPARE(row.heightForWidth(400), folded);
        row.clear();
        QCOMPARE(text->accessibleDescription(), QString());
    }

    void aPageThatGoesTakesAnUnfoldedLinkAlong() {
        auto page = std::make_unique<QWidget>();
        auto *row = new LinkRow(page.get());
        row->setLink(longLink());
        row->findChild<QAbstractButton *>(QStringLiteral("linkText"))->click();
        page.reset();
    }

    void clearLeavesAnothersClipboardAlone() {
        LinkRow row;
        row.setLink(longLink());
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        row.clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
    }
};

QTEST_MAIN(QrViewTest)
#include "tst_qrview.moc"
