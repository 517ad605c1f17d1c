// The service's documented answers, damaged at random: read and judged without a crash, and verified only where an
// independent look at the same bytes finds the success word, the type and every required claim.
#include "app/providers/pingonecredentials/pingonecredentialsmessages.h"
#include "tests/long/longtest.h"

#include "app/credentials/verdict.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kiosk;
using namespace kiosk::longtest;

namespace {

const QStringList requiredClaims{QStringLiteral("Given Name"), QStringLiteral("Surname")};
constexpr QLatin1String badgeType("Employee Badge");

CredentialType badge() {
    RequestedCredential credential;
    credential.type = badgeType;
    for (const QString &claim : requiredClaims) {
        RequestedClaim requested;
        requested.id = claim;
        requested.label = claim;
        credential.claims.append(requested);
    }
    CredentialType type;
    type.id = QStringLiteral("badge");
    type.credentials = {credential};
    return type;
}

QList<QByteArray> goldenBodies() {
    QList<QByteArray> bodies;
    const QDir folder(QStringLiteral(KIOSK_SOURCE_DIR "/tests/providers/pingonecredentials/data"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bodies.append(file.readAll());
    }
    for (const char *word : {"INITIAL", "WAITING", "VERIFICATION_SUCCESSFUL", "VERIFICATION_FAILED"})
        bodies.append(QByteArray(R"({"id": "9a1b", "status": ")") + word + R"(", "errors": [{"message": "no"}]})");
    return bodies;
}

class Mutator {
public:
    Mutator(Run &run, const QList<QByteArray> &bodies) : m_run(run), m_bodies(bodies) {}

    QByteArray next() {
        QByteArray body = m_run.pick(m_bodies);
        if (m_run.dice(2) == 0) {
            const QJsonDocument document = QJsonDocument::fromJson(body);
            QJsonValue root = document.object();
            for (int left = 1 + m_run.dice(2); left > 0; --left)
                root = changedField(root);
            body = QJsonDocument(root.toObject()).toJson();
        } else {
            for (int left = 1 + m_run.dice(3); left > 0; --left)
                changeBytes(body);
        }
        return body;
    }

private:
    QJsonValue changedField(const QJsonValue &value) {
        const bool goesDeeper = m_run.dice(4) != 0;
        if (value.isObject() && !value.toObject().isEmpty() && goesDeeper) {
            QJsonObject object = value.toObject();
            const QString key = m_run.pick(object.keys());
            const QJsonValue member = object.value(key);
            switch (m_run.dice(8)) {
            case 0:
                object.remove(key);
                break;
            case 1:
                object.remove(key);
                object.insert(m_run.dice(2) == 0 ? key.toUpper() : key + u'X', member);
                break;
            default:
                object.insert(key, changedField(member));
            }
            return object;
        }
        if (value.isArray() && !value.toArray().isEmpty() && goesDeeper) {
            QJsonArray array = value.toArray();
            const int index = m_run.dice(array.size());
            switch (m_run.dice(5)) {
            case 0:
                array.removeAt(index);
                break;
            case 1:
                array.append(array.at(index));
                break;
            default:
                array.replace(index, changedField(array.at(index)));
            }
            return array;
        }
        const QList<QJsonValue> others{QJsonValue(),
                                       true,
                                       0,
                                       -1.5e300,
                                       QString(),
                                       QStringLiteral("  "),
                                       QStringLiteral("VERIFICATION_SUCCESSFUL"),
                                       QStringLiteral("verification_successful"),
                                       QStringLiteral("VERIFICATION_FAILED"),
                                       QStringLiteral("VALID"),
                                       QStringLiteral("REVOKED"),
                                       QString(badgeType),
                                       QStringLiteral("\u202E<b>x</b>\n"),
                                       QString(5000, u'x'),
                                       QJsonArray(),
                                       QJsonArray{QString(badgeType)},
                                       QJsonObject()};
        return m_run.pick(others);
    }

    void changeBytes(QByteArray &body) {
        if (body.isEmpty())
            return;
        const int at = m_run.dice(body.size());
        const int length = 1 + m_run.dice(qMin<qsizetype>(40, body.size() - at));
        switch (m_run.dice(7)) {
        case 0:
            body[at] = static_cast<char>(m_run.dice(256));
            break;
        case 1:
            body[at] = static_cast<char>(static_cast<unsigned char>(body.at(at)) ^ (1U << m_run.dice(8)));
            break;
        case 2:
            body.remove(at, length);
            break;
        case 3:
            body.insert(at, body.mid(m_run.dice(body.size()), length));
            break;
        case 4:
            body.truncate(at);
            break;
        case 5: {
            const QByteArray other = m_run.pick(m_bodies);
            body = body.left(at) + other.mid(m_run.dice(other.size()));
            break;
        }
        default: {
            const QByteArray words("\"{}[]:,\\u0000null");
            body.insert(at, words.at(m_run.dice(words.size())));
        }
        }
    }

    Run &m_run;
    QList<QByteArray> m_bodies;
};

bool isBadge(const QJsonValue &type) {
    const QJsonValue name = type.isArray() ? type.toArray().last() : type;
    return name.toString().simplified().compare(badgeType, Qt::CaseInsensitive) == 0;
}

bool hasClaim(const QJsonValue &data, const QString &claim) {
    const auto isText = [](const QJsonValue &value) {
        return (value.isString() && !value.toString().trimmed().isEmpty()) || value.isBool() || value.isDouble();
    };
    if (data.isObject())
        return isText(data.toObject().value(claim));
    const QJsonArray pairs = data.toArray();
    return std::any_of(pairs.begin(), pairs.end(), [&](const QJsonValue &pair) {
        return pair[u"key"].toString() == claim && isText(pair[u"value"]);
    });
}

/// Whether a badge with every required claim, which nothing calls other than valid, lies anywhere in it.
bool holdsBadge(const QJsonValue &value) {
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &entry) { return holdsBadge(entry); });
    }
    const QJsonObject object = value.toObject();
    const QJsonValue word = object.value(u"verificationStatus");
    const bool isValid = word.isUndefined() || word.isNull() || word.toString() == QLatin1String("VALID");
    const bool isWhole = std::all_of(requiredClaims.begin(), requiredClaims.end(),
                                     [&](const QString &claim) { return hasClaim(object.value(u"data"), claim); });
    if (isValid && isWhole && isBadge(object.value(u"type")))
        return true;
    return std::any_of(object.begin(), object.end(), [](const QJsonValue &member) { return holdsBadge(member); });
}

bool mayBeVerified(const HttpResponse &response) {
    const QJsonObject root = QJsonDocument::fromJson(response.body).object();
    return response.status >= 200 && response.status < 300 &&
           root.value(u"status").toString() == QLatin1String("VERIFICATION_SUCCESSFUL") && holdsBadge(root);
}

QString shown(const HttpResponse &response) {
    return QStringLiteral("%1 %2")
        .arg(response.status)
        .arg(QString::fromLatin1(response.body.toPercentEncoding(" {}[]\",:")));
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    Run run(QStringLiteral("mutations"));
    if (!run.readArguments(QCoreApplication::arguments()))
        return 64;
    const QList<QByteArray> bodies = goldenBodies();
    run.check(bodies.size() >= 8, QStringLiteral("the documented answers are missing"));
    Mutator mutator(run, bodies);
    const CredentialType type = badge();
    const QDateTime now(QDate(2026, 3, 4), QTime(9, 16), Qt::UTC);
    const QList<int> statuses{200, 200, 200, 200, 200, 201, 202, 204, 302, 400, 404, 500};

    const int wanted = run.isFull() ? 3'000'000 : 60'000;
    int done = 0;
    int read = 0;
    int verified = 0;
    for (; done < wanted && run.hasTime(std::chrono::seconds(40)); ++done) {
        HttpResponse response;
        response.status = run.pick(statuses);
        response.body = mutator.next();

        const auto invitation = pingone::readInvitation(response);
        if (invitation) {
            run.check(response.succeeded() && !invitation->sessionId.isEmpty(),
                      QStringLiteral("an invitation without a session: ") + shown(response));
        }
        const auto progress = pingone::readProgress(response);
        if (progress && progress->presentation) {
            const Judgement judgement = judge(type, *progress->presentation, now);
            run.check(judgement.verdict != Verdict::Verified,
                      QStringLiteral("verified by a status alone: ") + shown(response));
        }
        const auto presentation = pingone::readPresentation(response);
        const auto isWellFormed = [](const Failure &failure) {
            return !referenceOf(failure).isEmpty();
        };
        if (!presentation) {
            run.check(isWellFormed(presentation.failure()), QStringLiteral("no reference: ") + shown(response));
            continue;
        }
        ++read;
        if (judge(type, *presentation, now).verdict == Verdict::Verified) {
            ++verified;
            run.check(mayBeVerified(response), QStringLiteral("verified all the same: ") + shown(response));
        }
    }
    run.check(done >= 1000, QStringLiteral("too few answers were tried"));
    run.check(verified > 0 && verified < read, QStringLiteral("the damage is all or nothing"));
    return run.end(QStringLiteral("%1 damaged answers, %2 readable, %3 harmless enough to verify")
                       .arg(done)
                       .arg(read)
                       .arg(verified));
}
