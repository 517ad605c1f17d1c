#include "app/favourites.h"
#include "app/records/reader.h"
#include "tests/app/records/samplerecord.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kiosk;

namespace {

CredentialType type(const char *id, bool isPinned = false) {
    CredentialType made;
    made.id = QString::fromLatin1(id);
    made.isPinned = isPinned;
    return made;
}

} // namespace

/// What stands first on the start page: what is pinned, then what this desk uses most.
class FavouritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setWall(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        m_number = 0;
        openStore();
    }
    void cleanup() {
        m_favourites.reset();
        m_reader.reset();
        m_store.reset();
    }

    void withoutUse_isWhatTheConfigurationPins() {
        count();
        QCOMPARE(m_favourites->order(m_types), QStringList{QStringLiteral("badge")});
    }

    void mostUsed_standBehindWhatIsPinned() {
        keep("licence", 2);
        keep("age", 5);
        keep("gone", 9);
        count();
        QCOMPARE(m_favourites->order(m_types),
                 (QStringList{QStringLiteral("badge"), QStringLiteral("age"), QStringLiteral("licence")}));
    }

    void equallyUsed_keepTheOrderOfTheConfiguration() {
        keep("student", 3);
        keep("licence", 3);
        count();
        QCOMPARE(m_favourites->order(m_types),
                 (QStringList{QStringLiteral("badge"), QStringLiteral("licence"), QStringLiteral("student")}));
    }

    void onlyRecentUse_counts() {
        keep("age", 4, -31 * 24 * 3600);
        keep("licence", 1, -29 * 24 * 3600);
        keep("student", 2, 0, records::Ending::Cancelled);
        count();
        QCOMPARE(m_favourites->order(m_types), (QStringList{QStringLiteral("badge"), QStringLiteral("licence")}));
    }

    void nothingMoves_untilItIsCountedAgain() {
        count();
        keep("age", 5);
        QCOMPARE(m_favourites->order(m_types), QStringList{QStringLiteral("badge")});
        count();
        QCOMPARE(m_favourites->order(m_types).size(), 2);
    }

    void pin_isThereAfterARestart() {
        keep("age", 5);
        count();
        const QSignalSpy changed(m_favourites.get(), &Favourites::changed);
        QVERIFY(m_favourites->pin(m_types.at(3), true));
        QVERIFY(m_favourites->pin(m_types.at(1), false));
        QCOMPARE(changed.size(), 2);
        const QStringList expected{QStringLiteral("student"), QStringLiteral("age")};
        QCOMPARE(m_favourites->order(m_types), expected);

        cleanup();
        openStore();
        count();
        QCOMPARE(m_favourites->order(m_types), expected);
        QVERIFY(m_favourites->isPinned(m_types.at(3)));
        QVERIFY(!m_favourites->isPinned(m_types.at(1)));

        QVERIFY(m_favourites->pin(m_types.at(3), false));
        QVERIFY(m_favourites->pin(m_types.at(1), true));
        QCOMPARE(m_favourites->order(m_types), (QStringList{QStringLiteral("badge"), QStringLiteral("age")}));
    }

    void whatIsAsConfigured_isNotNoted() {
        DeskPins pins;
        pins.pin(type("a"), true);
        pins.pin(type("b", true), false);
        QCOMPARE(pins.note(), QStringLiteral("+a -b"));
        pins.pin(type("a"), false);
        pins.pin(type("b", true), true);
        QCOMPARE(pins.note(), QString());
        QVERIFY(!DeskPins::from(QString()).isPinned(type("a")));
        QVERIFY(DeskPins::from(QStringLiteral("+a")).isPinned(type("a")));
    }

    void pins_areNoFlawOfTheStore() {
        QVERIFY(m_favourites->pin(m_types.at(3), true));
        const auto report = m_store->verify(m_store->key().publicKey());
        QVERIFY(report);
        QVERIFY(!report->broken);
    }

    void withoutAStore_aPinIsRefused() {
        Favourites none({nullptr,
                         [] {
                             return nullptr;
                         }},
                        m_clock);
        none.count();
        QVERIFY(!none.pin(m_types.at(0), true));
        QVERIFY(!none.isPinned(m_types.at(0)));
        QVERIFY(none.isPinned(m_types.at(1)));
    }

private:
    void openStore() {
        const records::Store::Options options{m_folder->path(), true, false};
        auto opened = records::Store::open(options, m_clock);
        QVERIFY(opened);
        m_store = std::move(opened).value();
        m_reader = std::make_unique<records::Reader>(options);
        m_favourites = std::make_unique<Favourites>(Favourites::Setup{m_reader.get(),
                                                                      [this] {
                                                                          return m_store.get();
                                                                      }},
                                                    m_clock);
    }
    void keep(const char *type, int times, int seconds = -60, records::Ending ending = records::Ending::Verified) {
        for (int i = 0; i < times; ++i) {
            records::Record record = test::sampleRecord(++m_number);
            record.type = QString::fromLatin1(type);
            record.ending = ending;
            record.endedAt = m_clock.now().addSecs(seconds);
            QVERIFY(m_store->keep(record));
        }
    }
    void count() {
        QSignalSpy changed(m_favourites.get(), &Favourites::changed);
        m_favourites->count();
        QVERIFY(changed.wait(20'000));
    }

    const QList<CredentialType> m_types{type("licence"), type("badge", true), type("age"), type("student")};
    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<records::Store> m_store;
    std::unique_ptr<records::Reader> m_reader;
    std::unique_ptr<Favourites> m_favourites;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(FavouritesTest)
#include "tst_favourites.moc"
