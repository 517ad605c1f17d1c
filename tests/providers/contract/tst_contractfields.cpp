#include "tests/support/conversation.h"
#include "tests/support/jsonplaces.h"

#include <QFile>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

/// What becomes of the conversation when a field of an answer is called otherwise, has another type or another value.
struct Row {
    QString answer;
    QString path;
    QStringList outcomes; ///< renamed, of another type, of another value

    QString key() const { return answer + u'\t' + path; }
    QString line() const { return key() + u'\t' + outcomes.join(u'\t'); }
};

QHash<QString, Row> expectedOf(const Contract &contract) {
    QFile file(contract.folder + u'/' + contract.flavour + QStringLiteral(".tsv"));
    QHash<QString, Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#'))
            continue;
        const Row row{cells.value(0), cells.value(1), cells.mid(2)};
        if (rows.contains(row.key()))
            qFatal("twice in the table: %s", qPrintable(line));
        rows.insert(row.key(), row);
    }
    return rows;
}

QList<Row> foundIn(const Contract &contract) {
    const Conversation usual = play(contract);
    QList<Row> rows;
    for (const Answer &answer : contract.answers) {
        if (answer.spare)
            continue;
        const QList<JsonPlace> places = placesIn(answer.body);
        for (const JsonPlace &place : places) {
            Row row{answer.name, place.path, {}};
            for (const auto &change : {renamedAt, mistypedAt, surprisedAt}) {
                const Instead instead{.answer = answer.name, .body = change(answer.body, place.path)};
                row.outcomes.append(play(contract, {instead}).outcomeAgainst(usual));
            }
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

/// Each documented field of each answer, in turn: the tables beside the contracts say which failure names it, or what
/// happens without it. A field that no table knows is an error, and so is a line about a field that is not there.
class TestContractFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_field_is_in_its_table_data() { addContracts(); }

    void every_field_is_in_its_table() {
        QFETCH(QString, contract);
        const Contract &what = contractByName(contract);
        QHash<QString, Row> expected = expectedOf(what);
        const QList<Row> found = foundIn(what);
        QVERIFY(!found.isEmpty());
        QStringList wrong;
        for (const Row &row : found) {
            const Row known = expected.take(row.key());
            if (known.outcomes != row.outcomes)
                wrong.append(row.line() + (known.outcomes.isEmpty()
                                               ? QString()
                                               : QStringLiteral("\t# not: ") + known.outcomes.join(u'\t')));
        }
        for (const Row &row : std::as_const(expected))
            wrong.append(QStringLiteral("# there is no ") + row.key());
        for (const QString &line : std::as_const(wrong))
            qWarning("%s", qPrintable(line));
        QCOMPARE(wrong.size(), 0);
    }

    /// Whatever is not needed may be missing, even all of it at once.
    void without_all_that_is_not_needed_it_is_still_verified_data() { addContracts(); }

    void without_all_that_is_not_needed_it_is_still_verified() {
        QFETCH(QString, contract);
        const Contract &what = contractByName(contract);
        QList<Instead> instead;
        const QList<Row> rows = expectedOf(what).values();
        for (const Answer &answer : what.answers) {
            Instead poorer{.answer = answer.name, .body = answer.body};
            for (const Row &row : rows) {
                if (row.answer == answer.name && row.outcomes.value(0) == u"verified")
                    poorer.body = renamedAt(*poorer.body, row.path);
            }
            instead.append(poorer);
        }
        const Conversation conversation = play(what, instead);
        QVERIFY2(!conversation.failure, qPrintable(conversation.failure.value_or(Failure{}).detail));
        // Fallbacks may stand for one another: then the contract says what is left without any of them.
        QCOMPARE(conversation.outcomeAgainst(play(what)), what.more[u"poorest"].toString(QStringLiteral("verified")));
    }

private:
    static void addContracts() {
        QTest::addColumn<QString>("contract");
        for (const Contract &contract : contracts())
            QTest::newRow(qPrintable(contract.name())) << contract.name();
    }
};

QTEST_GUILESS_MAIN(TestContractFields)
#include "tst_contractfields.moc"
