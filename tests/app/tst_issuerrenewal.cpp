// A kiosk that runs for weeks: signed lists of issuers that are replaced on the disk, well or badly, and what the next
// visitor's verdict makes of it. Over real sockets, with the simulated service's own tokens.
#include "app/providers/nchain/simulatedtokens.h"
#include "app/simulator/signingkey.h"
#include "app/simulator/simulator.h"
#include "tests/app/http/world.h"
#include "tests/providers/demo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace kiosk;
using namespace kiosk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *KeyVariable = "KIOSK_RENEWAL_KEY";

QString accessOf(const sim::Simulator &simulator, const QString &key) {
    for (const auto &[name, value] : simulator.serviceOf(u"nchain"_s)->credentials()) {
        if (name == key)
            return value;
    }
    return {};
}

QByteArray configuration(const sim::Simulator &simulator) {
    const QString mount = simulator.mountOf(u"nchain"_s).toString();
    return uR"([site]
name = 'Harbour Hotel'
purpose = 'P'
[services.identity]
provider = 'nchain'
api = 'web-app'
base_url = '%1/%2'
api_key = 'env:%4'
[trust]
resolver = '%1/%3'
[[issuer_lists]]
file = 'list.jws'
jwk_file = 'federation.jwk'
[[types]]
id = 'mail'
label = 'Mail'
service = 'identity'
definition_id = 'emailCredential'
[[types.credentials]]
type = 'EmailCredential'
claims = [{ id = 'email' }]
[[types.rules]]
issuer_in = ['port']
)"_s.arg(mount, accessOf(simulator, u"web_app_url"_s), accessOf(simulator, u"resolver_url"_s),
         QLatin1String(KeyVariable))
        .toUtf8();
}

/// A desk with one list, and the federation that signs it.
class Desk {
public:
    Desk() {
        sim::SimulatorOptions options;
        options.plot.autoplay = true;
        options.plot.scanAfter = options.plot.answerAfter = std::chrono::milliseconds(20);
        auto started = sim::Simulator::start(options);
        if (started)
            m_simulator = std::move(started).value();
    }
    bool open() {
        qputenv(KeyVariable, accessOf(*m_simulator, u"api_key"_s).toUtf8());
        write("federation.jwk", QJsonDocument(m_federation.publicJwk()).toJson());
        write("kiosk.toml", configuration(*m_simulator));
        Kiosk::Options options;
        options.configFile = m_folder.filePath(u"kiosk.toml"_s);
        options.keepsRecords = false;
        auto opened = Kiosk::open(options);
        auto *opening = std::get_if<std::unique_ptr<Kiosk>>(&opened);
        if (opening)
            kiosk = std::move(*opening);
        return opening != nullptr;
    }
    void write(const char *name, const QByteArray &content) {
        // As whoever replaces a list should: beside it, and then over it.
        const QString target = m_folder.filePath(QLatin1String(name));
        QFile file(target + u".new"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QFile::remove(target);
        QVERIFY(file.rename(target));
    }
    /// A list that names this issuer as "port", issued so many minutes ago; without it where the list is not to say.
    void list(const QString &name, const QString &identifier, const std::optional<int> &minutesAgo = {}) {
        const QJsonObject issuer{{u"id"_s, u"port"_s},
                                 {u"name"_s, QJsonObject{{u"en"_s, name}, {u"de"_s, name + u" (de)"_s}}},
                                 {u"identifiers"_s, QJsonArray{identifier}}};
        QJsonObject claims{{u"exp"_s, QDateTime::currentSecsSinceEpoch() + 3600}, {u"issuers"_s, QJsonArray{issuer}}};
        if (minutesAgo)
            claims.insert(u"iat"_s, QDateTime::currentSecsSinceEpoch() - 60LL * *minutesAgo);
        write("list.jws", m_federation.token({{u"typ"_s, u"issuer-list+jwt"_s}}, claims));
    }
    /// "verified Port", or the fixed word of the reason.
    QString verdict() {
        const Concluded *end = concluded(*kiosk, u"mail"_s);
        if (!end)
            return u"no verdict"_s;
        QString words = nameOf(end->judgement.verdict);
        if (end->judgement.reason != Reason::None)
            words += u' ' + nameOf(end->judgement.reason);
        const TrustedIssuer shown = end->type.trustedIssuers.value(0);
        kiosk->session().dismiss();
        return words + u' ' + shown.name;
    }

    std::unique_ptr<Kiosk> kiosk;

private:
    std::unique_ptr<sim::Simulator> m_simulator;
    QTemporaryDir m_folder;
    sim::SigningKey m_federation = sim::SigningKey::generate(sim::SigningKey::Kind::P256);
};

qsizetype linesWith(const QString &words) {
    const QStringList lines = LogCatcher::lines();
    return std::count_if(lines.cbegin(), lines.cend(), [&words](const QString &line) { return line.contains(words); });
}

} // namespace

class TestIssuerRenewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplacedListCountsFromTheNextSession() {
        Desk desk;
        desk.list(u"Somebody"_s, u"did:web:somebody.example"_s);
        QVERIFY(desk.open());
        QCOMPARE(desk.verdict(), u"notVerified CHECK-FAILED Somebody"_s);
        desk.list(u"Port"_s, sim::nchainIssuer());
        QCOMPARE(desk.verdict(), u"verified Port"_s);
        desk.kiosk->setLanguage(u"de"_s);
        QCOMPARE(desk.verdict(), u"verified Port (de)"_s);
        desk.list(u"Nobody"_s, u"did:web:nobody.example"_s);
        QCOMPARE(desk.verdict(), u"notVerified CHECK-FAILED Nobody (de)"_s);
    }

    void aBrokenListChangesNothingButTheLog() {
        const LogCatcher log;
        Desk desk;
        desk.list(u"Port"_s, sim::nchainIssuer());
        QVERIFY(desk.open());
        desk.write("list.jws", "half a li");
        QCOMPARE(desk.verdict(), u"verified Port"_s);
        QCOMPARE(linesWith(u"the new list of issuers is not used"_s), 1);
        QCOMPARE(linesWith(u"not-a-token"_s), 1);
        desk.list(u"Port Authority"_s, sim::nchainIssuer());
        QCOMPARE(desk.verdict(), u"verified Port Authority"_s);
        QCOMPARE(linesWith(u"read again"_s), 1);
        // A list that nobody touched is not read again.
        QCOMPARE(desk.verdict(), u"verified Port Authority"_s);
        QCOMPARE(linesWith(u"read again"_s), 1);
    }

    /// Somebody who was struck off does not come back with the list from before.
    void anEarlierListIsNotTaken() {
        const LogCatcher log;
        Desk desk;
        desk.list(u"Nobody"_s, u"did:web:nobody.example"_s, 10);
        QVERIFY(desk.open());
        desk.list(u"Port"_s, sim::nchainIssuer(), 20);
        QCOMPARE(desk.verdict(), u"notVerified CHECK-FAILED Nobody"_s);
        QCOMPARE(linesWith(u"before the one in use"_s), 1);
        desk.list(u"Port"_s, sim::nchainIssuer());
        QCOMPARE(desk.verdict(), u"notVerified CHECK-FAILED Nobody"_s);
        QCOMPARE(linesWith(u"does not say when it was issued"_s), 1);
        desk.list(u"Port"_s, sim::nchainIssuer(), 5);
        QCOMPARE(desk.verdict(), u"verified Port"_s);
        // What was refused is not what the next one is compared with.
        desk.list(u"Far Future"_s, u"did:web:nobody.example"_s, -60);
        QCOMPARE(desk.verdict(), u"verified Port"_s);
        QCOMPARE(linesWith(u"not-yet-valid iat"_s), 1);
        desk.list(u"Harbour Port"_s, sim::nchainIssuer(), 1);
        QCOMPARE(desk.verdict(), u"verified Harbour Port"_s);
    }
};

QTEST_GUILESS_MAIN(TestIssuerRenewal)
#include "tst_issuerrenewal.moc"
