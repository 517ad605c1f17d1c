#include "tests/support/ui/finder.h"
#include "tests/support/ui/samples.h"
#include "ui/pages/inputpage.h"
#include "ui/pages/picturechooser.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/picturetile.h"
#include "ui/widgets/safepicture.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::testing;
using namespace kiosk::ui;

/// A picture that a request needs is chosen by what it shows, from folders and drives, without leaving the form.
class PictureChooserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_drive = std::make_unique<QTemporaryDir>();
        m_places = {{QStringLiteral("Folder"), m_folder->path()}, {QStringLiteral("Drive"), m_drive->path()}};
        m_page = std::make_unique<InputPage>();
        auto *chooser = new PictureChooser([this] { return m_places; }, m_page.get());
        m_page->setPictureChooser(chooser);
        prepare(*m_page);
        CredentialType type = driverLicence();
        InputField picture{QStringLiteral("reference_selfie"), QStringLiteral("Reference picture")};
        picture.isPicture = true;
        type.inputs = {{QStringLiteral("user"), QStringLiteral("User name")}, picture};
        m_page->ask(type, {{QStringLiteral("user"), QStringLiteral("maria")}});
        settle();
    }
    void cleanup() { m_page.reset(); }

    void picture_isChosenAndSent() {
        const QString file = savePicture(*m_folder, QStringLiteral("selfie.jpg"));
        openChooser();
        QTRY_VERIFY(tile(0) && tile(0)->hasPicture());
        QCOMPARE(tile(0)->accessibleName(), QStringLiteral("selfie.jpg"));
        QVERIFY(QApplication::focusWidget() == tile(0));
        QTest::keyClick(tile(0), Qt::Key_Return);

        QTRY_VERIFY(isShown(m_page.get(), "inputFields"));
        QVERIFY(!isShown(m_page.get(), "pictureChooser"));
        QVERIFY(shownTexts(m_page.get()).contains(QStringLiteral("selfie.jpg")));
        const QSignalSpy answered(m_page.get(), &InputPage::answered);
        QVERIFY(click(m_page.get(), "start"));
        QCOMPARE(answered.size(), 1);
        const Inputs expected{{QStringLiteral("user"), QStringLiteral("maria")},
                              {QStringLiteral("reference_selfie"), base64(file)}};
        QCOMPARE(answered.constFirst().at(1).value<Inputs>(), expected);
    }

    void picture_isTakenAwayAgain() {
        savePicture(*m_folder, QStringLiteral("selfie.jpg"));
        openChooser();
        QTRY_VERIFY(tile(0));
        QVERIFY(click(m_page.get(), "picture-0"));
        QVERIFY(click(m_page.get(), "input-reference_selfie-remove"));
        QVERIFY(!isShown(m_page.get(), "input-reference_selfie-remove"));
        const QSignalSpy answered(m_page.get(), &InputPage::answered);
        QVERIFY(click(m_page.get(), "start"));
        QVERIFY(!answered.constFirst().at(1).value<Inputs>().contains(QStringLiteral("reference_selfie")));
    }

    void escape_leadsBackToTheFormAsItWas() {
        find<QLineEdit>(m_page.get(), "input-user")->setText(QStringLiteral("typed"));
        openChooser();
        const QSignalSpy cancelled(m_page.get(), &Page::cancelRequested);
        m_page->goBack();
        QVERIFY(isShown(m_page.get(), "inputFields"));
        QCOMPARE(find<QLineEdit>(m_page.get(), "input-user")->text(), QStringLiteral("typed"));
        QCOMPARE(cancelled.size(), 0);
        openChooser();
        QVERIFY(click(m_page.get(), "pictureBack"));
        QVERIFY(isShown(m_page.get(), "inputFields"));
        m_page->goBack();
        QCOMPARE(cancelled.size(), 1);
    }

    void leaving_forgetsThePictures() {
        savePicture(*m_folder, QStringLiteral("selfie.jpg"));
        openChooser();
        QTRY_VERIFY(tile(0) && tile(0)->hasPicture());
        m_page->leave();
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!tile(0));
        QVERIFY(!allTexts(m_page.get()).contains(QStringLiteral("selfie.jpg")));
    }

    void places_areOffered() {
        savePicture(*m_folder, QStringLiteral("a.jpg"));
        savePicture(*m_drive, QStringLiteral("b.jpeg"));
        openChooser();
        QTRY_VERIFY(tile(0));
        QVERIFY(click(m_page.get(), "picturePlace-1"));
        QTRY_VERIFY(tile(0) && tile(0)->accessibleName() == QStringLiteral("b.jpeg"));
    }

    void emptyFolder_saysSo() {
        openChooser();
        QTRY_VERIFY(isShown(m_page.get(), "noPictures"));
        m_page->goBack();
        m_places.clear();
        openChooser();
        QTRY_VERIFY(isShown(m_page.get(), "noPictures"));
    }

    void whatIsNoPicture_isRefusedWithWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << QByteArray("hello") << QStringLiteral("no picture");
        QTest::newRow("cut off") << QByteArray("\xFF\xD8\xFF\xE0 and no more") << QStringLiteral("no picture");
        QTest::newRow("too large") << QByteArray(largestPictureBytes + 1, '\xFF') << QStringLiteral("too large");
    }
    void whatIsNoPicture_isRefusedWithWords() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        write(m_folder->filePath(QStringLiteral("x.jpg")), bytes);
        openChooser();
        QTRY_VERIFY(tile(0));
        QVERIFY(click(m_page.get(), "picture-0"));
        const QString said = find<QLabel>(m_page.get(), "pictureState")->text();
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY(!tile(0)->hasPicture());
        QVERIFY(isShown(m_page.get(), "pictureChooser"));
    }

    void driveThatIsTakenOut_isSaid() {
        const QString file = savePicture(*m_folder, QStringLiteral("selfie.jpg"));
        openChooser();
        QTRY_VERIFY(tile(0) && tile(0)->hasPicture());
        QVERIFY(QFile::remove(file));
        QVERIFY(click(m_page.get(), "picture-0"));
        QVERIFY(find<QLabel>(m_page.get(), "pictureState")->text().contains(QStringLiteral("cannot be read")));
    }

    void files_areTheNewestJpegsWithoutLinks() {
        const QDir root(m_folder->path());
        QVERIFY(root.mkpath(QStringLiteral("DCIM/100")));
        const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
        for (int i = 0; i < MostPictureFiles + 1; ++i) {
            const QString name = root.filePath(QStringLiteral("DCIM/100/p%1.JPG").arg(i));
            write(name, "x");
            setTime(name, noon.addSecs(i));
        }
        write(root.filePath(QStringLiteral("notes.txt")), "x");
        write(m_drive->filePath(QStringLiteral("other.jpg")), "x");
        QVERIFY(QFile::link(m_drive->path(), root.filePath(QStringLiteral("link"))));
        const PictureFiles found = picturesBelow(root.path());
        QCOMPARE(found.files.size(), MostPictureFiles);
        QVERIFY(!found.areAll);
        QVERIFY(found.files.constFirst().endsWith(QStringLiteral("/p60.JPG")));
        QVERIFY(found.files.constLast().endsWith(QStringLiteral("/p1.JPG")));
        QVERIFY(picturesBelow(m_drive->path()).areAll);
    }

private:
    static void write(const QString &name, const QByteArray &bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static void setTime(const QString &name, const QDateTime &time) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    static QString savePicture(const QTemporaryDir &folder, const QString &name) {
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString file = folder.filePath(name);
        return picture.save(file, "jpg") ? file : QString();
    }
    static QString base64(const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().toBase64()) : QString();
    }
    void openChooser() {
        QVERIFY(click(m_page.get(), "input-reference_selfie-choose"));
        QVERIFY(isShown(m_page.get(), "pictureChooser"));
    }
    PictureTile *tile(int place) const {
        return m_page->findChild<PictureTile *>(QStringLiteral("picture-%1").arg(place));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_drive;
    QList<PicturePlace> m_places;
    std::unique_ptr<InputPage> m_page;
};

QTEST_MAIN(PictureChooserTest)
#include "tst_picturechooser.moc"
