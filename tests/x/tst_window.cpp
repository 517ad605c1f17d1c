#include "app/base/qrmatrix.h"

#include <QApplication>
#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <optional>
#ifdef KIOSK_HAVE_ZXING
#include <ZXing/ReadBarcode.h>
#endif

namespace {

constexpr const char *screenVariable = "KIOSK_TEST_SCREEN";

/// What an independent reader finds in a picture.
struct Code {
    QString text;
    double width = 0; ///< of the code without its light zone, in pixels; 0 where the reader does not tell
};

#ifdef KIOSK_HAVE_ZXING
std::optional<Code> decode(const QImage &picture) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const ZXing::Result result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid())
        return {};
    const auto &at = result.position();
    return Code{QString::fromStdString(result.text()),
                std::hypot(at.topRight().x - at.topLeft().x, at.topRight().y - at.topLeft().y)};
}
#else
std::optional<Code> decode(const QImage &picture) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("screen.png"));
    if (!picture.save(file))
        return {};
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
    reader.waitForFinished(30'000);
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(Code{text});
}
#endif

QImage screenshot() {
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

} // namespace

/// On a screen of its own: the real program fills it, somebody presses "1", and a reader that knows nothing of this
/// project looks at the picture of the screen.
class ScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeIsReadFromTheScreen_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void codeIsReadFromTheScreen() {
        QFETCH(bool, dark);
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        // A desk is served once, and other screens are tried beside this one: each is the desk of another user.
        const QTemporaryDir own;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), own.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(KIOSK_BINARY_DIR "/verifier-kiosk"),
                      {QStringLiteral("--demo"), QStringLiteral("--fullscreen"), QStringLiteral("--language"),
                       QStringLiteral("en"), QStringLiteral("--theme"),
                       dark ? QStringLiteral("dark") : QStringLiteral("light")});
        QVERIFY(program.waitForStarted(30'000));

        std::optional<Code> code;
        // The window may not have the keyboard yet, and an X server that renews its key map loses a press: once more
        // until the code is there. On the session's page the key means nothing.
        const auto lookFor = [&code] {
            code = decode(screenshot());
            return code.has_value();
        };
        for (int attempt = 0; attempt < 60 && !code; ++attempt) {
            press(QStringLiteral("1"));
            static_cast<void>(QTest::qWaitFor(lookFor, 1'000));
        }
        QVERIFY2(code, "nothing to read on the screen");
        checkLook(dark);
        checkModules(*code);
        checkLink(code->text);
        // The wallet has the request now, so that nobody else can scan the code.
        QTRY_VERIFY_WITH_TIMEOUT(!decode(screenshot()), 60'000);

        program.terminate();
        QVERIFY(program.waitForFinished(30'000));
    }

private:
    static void press(const QString &key) {
        QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("Shift_L"), key});
    }

    /// The program fills the screen and has the colours that were asked for.
    static void checkLook(bool dark) {
        const QImage picture = screenshot();
        const QColor edge = picture.pixelColor(3, picture.height() * 3 / 5);
        QVERIFY2(dark == (edge.lightness() < 100), qPrintable(edge.name()));
    }

    static void checkModules(const Code &code) {
        const auto matrix = kiosk::encodeQr(code.text);
        QVERIFY(matrix);
        if (code.width <= 0)
            return; // this reader does not tell where the code is
        const double module = code.width / matrix->size;
        const QSize screen = QGuiApplication::primaryScreen()->size();
        qInfo("%d modules of %.2f pixels on %dx%d", matrix->size, module, screen.width(), screen.height());
        // Readers find corners to a part of a pixel; the drawn modules are whole.
        QVERIFY2(module >= (screen.width() >= 1000 ? 6 : 4) - 0.1, qPrintable(QString::number(module)));
        QVERIFY2(std::abs(module - std::round(module)) < 0.1, qPrintable(QString::number(module)));
    }

    /// What was read is the address under which the simulator hands the request to a wallet.
    static void checkLink(const QString &text) {
        QVERIFY2(text.startsWith(QLatin1String("http://127.0.0.1:")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("/appopen?u=")), qPrintable(text));
        QNetworkAccessManager wallet;
        const std::unique_ptr<QNetworkReply> page(wallet.get(QNetworkRequest(QUrl(text, QUrl::StrictMode))));
        QTRY_VERIFY_WITH_TIMEOUT(page->isFinished(), 30'000);
        QCOMPARE(page->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QVERIFY(page->readAll().contains("Driver License"));
    }
};

/// Starts the above on X servers with screens of several sizes, side by side.
class WindowTest : public QObject {
    Q_OBJECT

private:
    std::map<QString, std::unique_ptr<QProcess>> m_screens;

private Q_SLOTS:
    void initTestCase() {
        for (const char *size : {"800x600", "1280x800", "1080x1920"}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("KIOSK_XSIZE"), QString::fromLatin1(size));
            environment.insert(QString::fromLatin1(screenVariable), QString::fromLatin1(size));
            auto process = std::make_unique<QProcess>();
            process->setProcessEnvironment(environment);
            process->setProcessChannelMode(QProcess::MergedChannels);
            process->start(QStringLiteral(KIOSK_SOURCE_DIR "/tests/withx.sh"),
                           {QCoreApplication::applicationFilePath()});
            m_screens[QString::fromLatin1(size)] = std::move(process);
        }
    }
    void cleanupTestCase() {
        for (const auto &screen : m_screens) {
            if (screen.second->state() != QProcess::NotRunning) {
                screen.second->terminate();
                screen.second->waitForFinished(10'000);
            }
        }
    }

    void codeIsReadFromTheScreen_data() {
        QTest::addColumn<QString>("size");
        for (const auto &screen : m_screens)
            QTest::newRow(qPrintable(screen.first)) << screen.first;
    }

    void codeIsReadFromTheScreen() {
        QFETCH(QString, size);
        QProcess &screen = *m_screens.at(size);
        QVERIFY(screen.state() == QProcess::NotRunning || screen.waitForFinished(110'000));
        const QByteArray told = screen.readAll();
        QVERIFY2(screen.exitStatus() == QProcess::NormalExit && screen.exitCode() == 0, told.constData());
        QVERIFY2(told.contains("4 passed, 0 failed, 0 skipped"), told.constData());
    }
};

int main(int argc, char **argv) {
    if (qEnvironmentVariableIsEmpty(screenVariable)) {
        const QCoreApplication application(argc, argv);
        WindowTest test;
        return QTest::qExec(&test, argc, argv);
    }
    const QApplication application(argc, argv);
    ScreenTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
