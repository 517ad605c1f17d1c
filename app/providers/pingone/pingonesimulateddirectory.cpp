#include "app/providers/pingone/pingonesimulateddirectory.h"

#include "app/simulator/filledtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

namespace {

constexpr qsizetype mostUsers = 1000;

struct Term {
    QString attribute;
    bool isPrefix;
    QString text;
};
/// Alternatives of terms that must all hold.
using Filter = QList<QList<Term>>;

QString unescaped(QString text) {
    static const QRegularExpression escape(QStringLiteral(R"(\\(.))"));
    return text.replace(escape, QStringLiteral("\\1"));
}

std::optional<Filter> parse(const QString &filter) {
    static const QRegularExpression term(
        QStringLiteral(
            R"rx(\G\s*(username|email|externalId|name\.given|name\.family) (eq|sw) "((?:[^"\\]|\\.)*)"\s*)rx"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joint(QStringLiteral(R"(\G(and|or)\b)"), QRegularExpression::CaseInsensitiveOption);
    Filter alternatives{{}};
    qsizetype at = 0;
    while (true) {
        const QRegularExpressionMatch found = term.match(filter, at);
        if (!found.hasMatch()) {
            return {};
        }
        alternatives.last().append({found.captured(1).toLower(),
                                    found.captured(2).compare(QStringLiteral("sw"), Qt::CaseInsensitive) == 0,
                                    unescaped(found.captured(3))});
        at = found.capturedEnd();
        if (at == filter.size()) {
            return alternatives;
        }
        const QRegularExpressionMatch next = joint.match(filter, at);
        if (!next.hasMatch()) {
            return {};
        }
        if (next.captured(1).compare(QStringLiteral("or"), Qt::CaseInsensitive) == 0) {
            alternatives.append(QList<Term>());
        }
        at = next.capturedEnd();
    }
}

QString attribute(const SimulatedUser &user, const QString &name) {
    if (name == u"username") {
        return user.username;
    }
    if (name == u"email") {
        return user.email;
    }
    if (name == u"externalid") {
        return user.externalId;
    }
    return name == u"name.given" ? user.given : user.family;
}

bool holds(const SimulatedUser &user, const QList<Term> &terms) {
    return std::all_of(terms.begin(), terms.end(), [&user](const Term &term) {
        const QString value = attribute(user, term.attribute);
        return term.isPrefix ? value.startsWith(term.text, Qt::CaseInsensitive)
                             : value.compare(term.text, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

SimulatedDirectory::SimulatedDirectory() {
    const QJsonDocument document =
        QJsonDocument::fromJson(resourceText(QStringLiteral("pingone/directory.json")).toUtf8());
    const QJsonArray users = document[u"users"].toArray();
    for (const QJsonValue &from : users) {
        m_users.append({from[u"id"].toString(), from[u"username"].toString(), from[u"email"].toString(),
                        from[u"externalId"].toString(), from[u"given"].toString(), from[u"family"].toString(),
                        from[u"verifyStatus"].toString(), QStringLiteral("2026-01-12T08:00:00.000Z")});
    }
}

std::optional<QList<SimulatedUser>> SimulatedDirectory::search(const QString &filter) const {
    const std::optional<Filter> alternatives = parse(filter);
    if (!alternatives) {
        return {};
    }
    QList<SimulatedUser> found;
    std::copy_if(m_users.begin(), m_users.end(), std::back_inserter(found), [&alternatives](const SimulatedUser &user) {
        return std::any_of(alternatives->begin(), alternatives->end(),
                           [&user](const QList<Term> &terms) { return holds(user, terms); });
    });
    return found;
}

const SimulatedUser *SimulatedDirectory::byId(const QString &id) const {
    const auto found =
        std::find_if(m_users.begin(), m_users.end(), [&id](const SimulatedUser &user) { return user.id == id; });
    return found == m_users.end() ? nullptr : &*found;
}

const SimulatedUser *SimulatedDirectory::byUsername(const QString &username) const {
    const auto found = std::find_if(m_users.begin(), m_users.end(), [&username](const SimulatedUser &user) {
        return user.username.compare(username, Qt::CaseInsensitive) == 0;
    });
    return found == m_users.end() ? nullptr : &*found;
}

const SimulatedUser &SimulatedDirectory::add(SimulatedUser user) {
    if (m_users.size() >= mostUsers) {
        m_users.removeLast();
    }
    user.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    user.createdAt = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd'T'hh:mm:ss.zzz'Z'"));
    m_users.append(std::move(user));
    return m_users.last();
}

QByteArray userBody(const QString &environment, const SimulatedUser &user) {
    return fillJson(resourceText(QStringLiteral("pingone/user.json")),
                    {{QStringLiteral("environment"), environment},
                     {QStringLiteral("id"), user.id},
                     {QStringLiteral("username"), user.username},
                     {QStringLiteral("email"), user.email},
                     {QStringLiteral("externalId"), user.externalId},
                     {QStringLiteral("given"), user.given},
                     {QStringLiteral("family"), user.family},
                     {QStringLiteral("createdAt"), user.createdAt},
                     {QStringLiteral("verifyStatus"), user.verifyStatus}});
}

QByteArray usersBody(const QString &environment, const QList<SimulatedUser> &users) {
    QByteArrayList entries;
    for (const SimulatedUser &user : users) {
        entries.append(userBody(environment, user));
    }
    return fillJson(resourceText(QStringLiteral("pingone/users.json")),
                    {{QStringLiteral("environment"), environment},
                     {QStringLiteral("users"), u'[' + QString::fromUtf8(entries.join(", ")) + u']'},
                     {QStringLiteral("count"), QString::number(entries.size())},
                     {QStringLiteral("size"), QString::number(entries.size())}});
}

} // namespace kiosk::sim
