#include "app/simulator/httpparts.h"

#include "app/simulator/filledtext.h"

#include <QUrlQuery>

namespace kiosk::sim {

Reply jsonReply(int status, const QByteArray &body) {
    Reply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

Reply pageReply(int status, const QString &resource) {
    Reply reply = jsonReply(status, resourceText(resource).toUtf8());
    reply.contentType = "text/html; charset=utf-8";
    return reply;
}

bool hasContentType(const Request &request, QByteArrayView wanted) {
    return request.headers.value("content-type").split(';').first().trimmed().toLower() == wanted;
}

QHash<QString, QString> formOf(const QByteArray &body) {
    QHash<QString, QString> form;
    const QUrlQuery query(QString::fromUtf8(QByteArray(body).replace('+', "%20")));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &item : items) {
        form.insert(item.first, item.second);
    }
    return form;
}

bool hasBasic(const Request &request, const QString &id, const QString &secret) {
    const QByteArray header = request.headers.value("authorization");
    return header.startsWith("Basic ") && QByteArray::fromBase64(header.mid(6)) == (id + u':' + secret).toUtf8();
}

QString curlFor(const QUrl &mount) {
    return mount.scheme() == u"https" ? QStringLiteral("curl -s --cacert \"$CA\"") : QStringLiteral("curl -s");
}

QString keepLine(const QString &variable, const QString &from, const QString &name) {
    return QStringLiteral("%1=$(echo \"$%2\" | sed -n 's/.*\"%3\": *\"\\([^\"]*\\)\".*/\\1/p')")
        .arg(variable, from, name);
}

QString walletLine(const QUrl &mount, const QString &variable, const QString &button) {
    const QString root = mount.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
    return QStringLiteral("%1 -o /dev/null -X POST \"%2/wallet/$%3/%4\"").arg(curlFor(mount), root, variable, button);
}

QString untilLine(const QString &command, const QString &sign) {
    return QStringLiteral("until ANSWER=$(%1); echo \"$ANSWER\" | grep -q '%2'; do sleep 1; done; echo \"$ANSWER\"")
        .arg(command, sign);
}

} // namespace kiosk::sim
