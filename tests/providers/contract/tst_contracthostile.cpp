#include "tests/providers/contract/faultjourney.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kiosk;
using namespace kiosk::test;

namespace {

/// `claim` has another value, in whatever shape the answer writes its claims: as a member, as a pair of key and value
/// or of claimName and claimValue, or inside a token.
class ClaimChanger {
public:
    ClaimChanger(QString claim, QString text) : m_claim(std::move(claim)), m_text(std::move(text)) {}

    QByteArray operator()(const QByteArray &body) const {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        return document.isObject() ? QJsonDocument(changed(document.object()).toObject()).toJson(QJsonDocument::Compact)
                                   : body;
    }

private:
    QJsonValue changed(const QJsonValue &value) const {
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                array.replace(i, changed(array.at(i)));
            return array;
        }
        if (value.isString())
            return changedToken(value.toString());
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        const bool isPair = object[u"key"] == m_claim || object[u"claimName"] == m_claim;
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isIt =
                member.key() == m_claim || (isPair && (member.key() == u"value" || member.key() == u"claimValue"));
            member.value() = isIt ? QJsonValue(m_text) : changed(member.value());
        }
        return object;
    }

    /// The signature stays what it was.
    QString changedToken(const QString &text) const {
        const QStringList parts = text.split(u'.');
        const auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QJsonDocument payload =
            QJsonDocument::fromJson(QByteArray::fromBase64(parts.value(1).toLatin1(), base64));
        if (parts.size() != 3 || !payload.isObject())
            return text;
        const QByteArray inner =
            QJsonDocument(changed(payload.object()).toObject()).toJson(QJsonDocument::Compact).toBase64(base64);
        return parts.at(0) + u'.' + QString::fromLatin1(inner) + u'.' + parts.at(2);
    }

    QString m_claim;
    QString m_text;
};

bool isHarmless(const QString &text) {
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        const bool isJoiner = c == QChar(0x200C) || c == QChar(0x200D);
        return c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && !isJoiner) ||
               c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

FaultRule inResults(const Contract &contract, const ClaimChanger &changer) {
    QList<Answer> places;
    for (const Answer &answer : contract.answers) {
        if (answer.stage == Stage::Follow || answer.stage == Stage::Result)
            places.append(answer);
    }
    return FaultRule{[places](const TestRequest &request) {
                         return std::any_of(places.cbegin(), places.cend(), [&request](const Answer &place) {
                             return place.looksLike(request.method, request.target);
                         });
                     },
                     Fault::Replace, changer};
}

} // namespace

/// What a visitor's wallet puts into a claim is text, for every provider: shown harmlessly, or refused clearly.
class TestContractHostile : public QObject {
    Q_OBJECT

    std::unique_ptr<sim::Simulator> m_simulator;

private Q_SLOTS:
    void initTestCase() {
        m_simulator = quickSimulator();
        QVERIFY(m_simulator);
    }

    void a_hostile_claim_is_harmless_text_data() {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        const QString million(1024 * 1024, u'x');
        const QList<std::tuple<const char *, QString, QString>> values{
            {"a megabyte", million, million},
            {"markup", QStringLiteral("<b>Jane</b><img src=x>"), QStringLiteral("<b>Jane</b><img src=x>")},
            {"bidi overrides", QStringLiteral("Ja\u202Ene\u2066\u2069\u200F"), QStringLiteral("Jane")},
            {"line breaks", QStringLiteral("Jane\nVERIFIED\r\nYes\u2028"),
             QStringLiteral("Jane \u23CE VERIFIED \u23CE Yes \u23CE ")},
            {"control characters", QStringLiteral("Ja\u0007n\u001B[31me\u0001"), QStringLiteral("Jan[31me")},
        };
        for (const Contract &contract : contracts()) {
            for (const auto &[name, value, shown] : values)
                QTest::addRow("%s: %s", qPrintable(contract.name()), name) << contract.name() << value << shown;
        }
    }

    void a_hostile_claim_is_harmless_text() {
        QFETCH(QString, contract);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        const Contract &what = contractByName(contract);
        const QString claim = what.more[u"hostile"].toString();
        FaultJourney journey(*m_simulator, what, HttpLimits{}.largestAnswer);
        journey.proxy.setRule(inResults(what, ClaimChanger(claim, value)));
        QVERIFY(journey.run());
        if (value.size() > 1000 && what.more[u"hostileTooLong"].isString()) {
            QCOMPARE(journey.end(), what.more[u"hostileTooLong"].toString());
            return;
        }
        QVERIFY2(journey.session->as<Concluded>(), qPrintable(journey.end()));
        int found = 0;
        const QList<ClaimRow> rows = journey.rows();
        for (const ClaimRow &row : rows) {
            QVERIFY(isHarmless(row.value) && isHarmless(row.label));
            if (row.id == claim) {
                ++found;
                QVERIFY2(row.value == shown, qPrintable(row.value.left(200)));
            }
        }
        QVERIFY(found > 0);
    }

    void a_claim_of_two_megabytes_is_refused_data() {
        QTest::addColumn<QString>("contract");
        for (const Contract &contract : contracts())
            QTest::newRow(qPrintable(contract.name())) << contract.name();
    }

    void a_claim_of_two_megabytes_is_refused() {
        QFETCH(QString, contract);
        const Contract &what = contractByName(contract);
        FaultJourney journey(*m_simulator, what);
        journey.proxy.setRule(
            inResults(what, ClaimChanger(what.more[u"hostile"].toString(), QString(2 * 1024 * 1024, u'x'))));
        QVERIFY(journey.run());
        QVERIFY2(journey.end().endsWith(QLatin1String("-TOO-LARGE")), qPrintable(journey.end()));
    }
};

QTEST_GUILESS_MAIN(TestContractHostile)
#include "tst_contracthostile.moc"
