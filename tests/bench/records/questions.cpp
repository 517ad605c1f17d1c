#include "tests/bench/records/questions.h"

#include "app/records/recordrow.h"
#include "tests/bench/figures.h"
#include "tests/bench/records/desk.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <functional>

namespace kiosk::bench {

using records::Filter;

namespace {

constexpr int PageSize = 50;

double millisecondsOf(const std::function<void()> &work) {
    const double begin = nowMs();
    work();
    return nowMs() - begin;
}

/// Asks both sides; they must find equally much.
class Questions {
public:
    Questions(records::Store &store, Direct &direct, int rounds) : m_store(store), m_direct(direct), m_rounds(rounds) {}

    const QJsonObject &figures() const { return m_figures; }

    void page(const QString &name, const Filter &filter, qint64 before = 0) {
        const records::Condition condition = records::pageOf(filter, before, PageSize + 1);
        const QString statement =
            QStringLiteral("SELECT %1 FROM records%2").arg(records::RecordRow::columns(), condition.sql);
        compare(
            name,
            [&] {
                const auto page = m_store.list(filter, before, PageSize);
                if (!page)
                    qFatal("%s", qPrintable(page.failure().detail));
                return page->records.size() + (page->next > 0 ? 1 : 0);
            },
            [&] { return m_direct.ask(statement, condition.values); });
    }
    void rows(const QString &name, const QString &statement, const QVariantList &values) {
        compare(
            name,
            [&] {
                auto asked = m_store.ask(statement, values);
                if (!asked)
                    qFatal("%s", qPrintable(asked.failure().detail));
                qint64 count = 0;
                QSqlQuery &query = asked.value();
                const int columns = query.record().count();
                for (; query.next(); ++count) {
                    for (int i = 0; i < columns; ++i)
                        static_cast<void>(query.value(i));
                }
                return count;
            },
            [&] { return m_direct.ask(statement, values); });
    }

private:
    void compare(const QString &name, const std::function<qint64()> &ours, const std::function<qint64()> &theirs) {
        Figures store;
        Figures direct;
        qint64 found = 0;
        for (int round = 0; round < m_rounds; ++round) {
            qint64 foundDirectly = 0;
            const auto askStore = [&] {
                store.add(millisecondsOf([&] { found = ours(); }));
            };
            const auto askDirectly = [&] {
                direct.add(millisecondsOf([&] { foundDirectly = theirs(); }));
            };
            // Whoever comes second finds warm pages.
            if (round % 2 == 0) {
                askStore();
                askDirectly();
            } else {
                askDirectly();
                askStore();
            }
            if (found != foundDirectly)
                qFatal("%s: %lld rows and %lld", qPrintable(name), found, foundDirectly);
        }
        m_figures.insert(name,
                         QJsonObject{{QStringLiteral("rows"), found},
                                     {QStringLiteral("storeMs"), store.json()},
                                     {QStringLiteral("sqliteMs"), direct.json()},
                                     {QStringLiteral("ratio"), Figures::rounded(store.median() / direct.median())}});
    }

    records::Store &m_store;
    Direct &m_direct;
    int m_rounds;
    QJsonObject m_figures;
};

/// The number of the record at this place of the list, which a page then stands behind.
qint64 numberAt(Direct &direct, qint64 place) {
    return direct.number(QStringLiteral("SELECT number FROM records ORDER BY ended DESC, number DESC LIMIT 1 OFFSET ?"),
                         {place});
}

} // namespace

QJsonObject measureQuestions(records::Store &store, Direct &direct, int rounds) {
    Questions questions(store, direct, rounds);
    const qint64 count = direct.number(QStringLiteral("SELECT count(*) FROM records"), {});
    const QDateTime end(QDate(2026, 6, 30), QTime(0, 0), Qt::UTC);
    const QDateTime spring = end.addDays(-100);
    questions.page(QStringLiteral("firstPage"), {});
    questions.page(QStringLiteral("middlePage"), {}, numberAt(direct, count / 2));
    questions.page(QStringLiteral("lastPage"), {}, numberAt(direct, count - PageSize - 1));
    questions.page(QStringLiteral("type"), {.type = QStringLiteral("membership")});
    questions.page(QStringLiteral("typeInTheMiddle"), {.type = QStringLiteral("membership")},
                   numberAt(direct, count / 2));
    questions.page(QStringLiteral("service"), {.service = QStringLiteral("didit")});
    questions.page(QStringLiteral("outcome"), {.outcome = records::Ending::Declined});
    questions.page(QStringLiteral("desk"), {.desk = QStringLiteral("Desk 3")});
    questions.page(QStringLiteral("operator"), {.operatorName = QStringLiteral("operator 7")});
    questions.page(QStringLiteral("timeRange"), {.from = spring, .to = spring.addDays(1)});
    questions.page(QStringLiteral("reason"), {.reference = QStringLiteral("START-TIMEOUT")});
    const QString id = recordOfTheYear(count / 3, count, end).id;
    questions.page(QStringLiteral("reference"), {.reference = id.left(8)});
    questions.page(QStringLiteral("combined"), {.from = spring.addDays(-50),
                                                .to = spring,
                                                .type = QStringLiteral("driver-licence"),
                                                .outcome = records::Ending::NotVerified,
                                                .desk = QStringLiteral("Desk 2")});
    questions.page(QStringLiteral("combinedWithNothing"),
                   {.service = QStringLiteral("nchain"), .outcome = records::Ending::Review});
    questions.page(QStringLiteral("textCommon"), {.text = QLatin1String(CommonWord)});
    questions.page(QStringLiteral("textRare"), {.text = QLatin1String(RareWord)});
    questions.page(QStringLiteral("textMissing"), {.text = QLatin1String(MissingWord)});
    questions.page(QStringLiteral("textCommonAndType"),
                   {.type = QStringLiteral("passport-chip"), .text = QLatin1String(CommonWord)});
    questions.rows(
        QStringLiteral("dailyChart"),
        QStringLiteral(
            "SELECT ended / 86400000, outcome, count(*) FROM records WHERE ended >= ? AND ended < ? GROUP BY 1, 2"),
        {spring.toMSecsSinceEpoch(), spring.addDays(30).toMSecsSinceEpoch()});
    return questions.figures();
}

} // namespace kiosk::bench
