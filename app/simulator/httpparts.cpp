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

} // namespace kiosk::sim
