// A live oracle: python3-jwcrypto makes keys and tokens while the test runs.
#include "app/trust/jws.h"
#include "tests/app/trust/interop.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace kiosk::trust;
using namespace kiosk::trust::test;

class TestJwcrypto : public QObject {
    Q_OBJECT

private:
    QJsonArray m_cases;

private Q_SLOTS:
    void initTestCase() {
        QProcess python;
        // Debian's own interpreter: another one in the path would not see Debian's modules.
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(KIOSK_SOURCE_DIR "/tests/app/trust/oracle.py")});
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        m_cases = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(m_cases.size(), 44);
    }

    void what_it_signs_is_accepted() {
        QSet<QString> algorithms;
        for (const QJsonValue &value : m_cases) {
            const QJsonObject one = value.toObject();
            const auto key = readJwk(one.value(QStringLiteral("key")).toObject());
            QVERIFY(key.ok());
            QCOMPARE(QString::fromLatin1(key->thumbprint()), textOf(one, "thumbprint"));
            for (const char *form : {"compact", "flattened"}) {
                const auto jws = parseJws(textOf(one, form).toUtf8());
                QVERIFY(jws.ok());
                QCOMPARE(jws->payload, textOf(one, "payload").toUtf8());
                QVERIFY2(verify(*jws, *key).ok(), qPrintable(textOf(one, "algorithm")));
            }
            algorithms.insert(textOf(one, "algorithm"));
        }
        QCOMPARE(algorithms.size(), static_cast<qsizetype>(everyAlgorithm().size()));
    }

    void what_is_changed_is_refused() {
        int refused = 0;
        for (const QJsonValue &value : m_cases) {
            const QJsonObject one = value.toObject();
            const auto key = readJwk(one.value(QStringLiteral("key")).toObject());
            const auto good = parseJws(textOf(one, "compact").toUtf8());
            for (qsizetype bit = 0; bit < 8; ++bit) {
                Jws changed = *good;
                const qsizetype at = changed.signature.size() * bit / 8;
                changed.signature[at] = static_cast<char>(changed.signature[at] ^ (1 << bit));
                const auto outcome = verify(changed, *key);
                QVERIFY(!outcome);
                // The first bits of r or s may be turned beyond the group's order.
                QVERIFY(outcome.reason() == Refusal::SignatureWrong || outcome.reason() == Refusal::SignatureMalformed);
                changed = *good;
                const qsizetype place = changed.signingInput.size() * bit / 8;
                changed.signingInput[place] = static_cast<char>(changed.signingInput[place] ^ (1 << bit));
                QCOMPARE(verify(changed, *key).reason(), Refusal::SignatureWrong);
                refused += 2;
            }
            for (const QJsonValue &other : m_cases) {
                const auto stranger = readJwk(other.toObject().value(QStringLiteral("key")).toObject());
                if (stranger->isSameKeyAs(*key))
                    continue;
                QCOMPARE(verify(*good, *stranger).reason(),
                         stranger->type() == key->type() ? Refusal::SignatureWrong : Refusal::AlgorithmDoesNotFit);
                ++refused;
            }
        }
        QVERIFY(refused > 2000);
    }
};

QTEST_GUILESS_MAIN(TestJwcrypto)
#include "tst_jwcrypto.moc"
