#include "app/base/qrmatrix.h"

#include <QTest>

using namespace kiosk;

class TestQrMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallestVersionOfLevelM_data() {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("version");
        // Capacities in bytes at error correction level M: ISO/IEC 18004, table of input data capacities.
        QTest::newRow("1") << 14 << 1;
        QTest::newRow("2") << 15 << 2;
        QTest::newRow("10") << 213 << 10;
        QTest::newRow("11") << 214 << 11;
        QTest::newRow("40") << 2331 << 40;
    }

    void smallestVersionOfLevelM() {
        QFETCH(const int, bytes);
        QFETCH(const int, version);
        const auto matrix = encodeQr(QString(bytes, u'x'));
        QVERIFY(matrix);
        QCOMPARE(matrix->size, 17 + 4 * version);
        QCOMPARE(matrix->dark.size(), std::size_t(matrix->size * matrix->size));
        QCOMPARE(formatLevel(*matrix), 0); // 00 is level M
    }

    void refusesWhatDoesNotFit() {
        QVERIFY(!encodeQr(QString(2332, u'x')));
        QVERIFY(!encodeQr(QString(1'000'000, u'x')));
        QVERIFY(!encodeQr(QString()));
    }

    void carriesEveryCharacter() {
        const auto umlauts = encodeQr(QStringLiteral("https://example.org/ü?x=日本"));
        QVERIFY(umlauts);
        const QString withNull = QString::fromUtf16(u"abc\0def", 7);
        QVERIFY(encodeQr(withNull) != encodeQr(QStringLiteral("abc")));
    }

    void hasItsFinderPatterns() {
        const auto matrix = encodeQr(QStringLiteral("https://example.org/"));
        QVERIFY(matrix);
        const int far = matrix->size - 7;
        for (const auto &[left, top] : {std::pair{0, 0}, std::pair{far, 0}, std::pair{0, far}}) {
            for (int y = 0; y < 7; ++y) {
                for (int x = 0; x < 7; ++x) {
                    const int ring = qMax(qAbs(x - 3), qAbs(y - 3));
                    QCOMPARE(matrix->isDark(left + x, top + y), ring != 2);
                }
            }
        }
        QVERIFY(!matrix->isDark(-1, 0));
        QVERIFY(!matrix->isDark(0, matrix->size));
    }

    void sameTextSameCode() {
        QCOMPARE(encodeQr(QStringLiteral("abc")), encodeQr(QStringLiteral("abc")));
        QVERIFY(encodeQr(QStringLiteral("abc")) != encodeQr(QStringLiteral("abd")));
    }

    void asText() {
        const auto matrix = encodeQr(QStringLiteral("https://example.org/"));
        QVERIFY(matrix);
        const QStringList lines = qrAsText(*matrix).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype((matrix->size + 2 * qrQuietZone + 1) / 2));
        for (int row = 0; row < lines.size(); ++row) {
            QCOMPARE(lines[row].size(), qsizetype(matrix->size + 2 * qrQuietZone));
            for (int x = 0; x < lines[row].size(); ++x) {
                const QChar c = lines[row][x];
                const bool upperLight = c == u'\u2588' || c == u'\u2580';
                const bool lowerLight = c == u'\u2588' || c == u'\u2584';
                QCOMPARE(upperLight, !matrix->isDark(x - qrQuietZone, 2 * row - qrQuietZone));
                QCOMPARE(lowerLight, !matrix->isDark(x - qrQuietZone, 2 * row + 1 - qrQuietZone));
            }
        }
    }

private:
    /// The two level bits of the format information beside the upper left finder, unmasked.
    static int formatLevel(const QrMatrix &matrix) {
        const int bits = (matrix.isDark(0, 8) ? 2 : 0) + (matrix.isDark(1, 8) ? 1 : 0);
        return bits ^ 0b10; // the first two bits of the mask 101010000010010
    }
};

QTEST_GUILESS_MAIN(TestQrMatrix)
#include "tst_qrmatrix.moc"
