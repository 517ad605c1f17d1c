#include "app/http/message.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace kiosk {

QByteArray nameOf(HttpMethod method) {
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Head:
        return "HEAD";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Put:
        return "PUT";
    case HttpMethod::Patch:
        return "PATCH";
    case HttpMethod::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QByteArray HttpResponse::header(QByteArrayView name) const {
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->value;
}

std::optional<QDateTime> HttpResponse::serverTime() const {
    const QDateTime time = parseHttpDate(header("Date"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<std::chrono::milliseconds> HttpResponse::retryAfter(const QDateTime &now) const {
    const QByteArray text = header("Retry-After").trimmed();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    constexpr qint64 Day = 24 * 60 * 60;
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, Day));
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return {};
    const qint64 milliseconds = serverTime().value_or(now).msecsTo(date);
    return std::chrono::milliseconds(std::clamp<qint64>(milliseconds, 0, Day * 1000));
}

QDateTime parseHttpDate(const QByteArray &text) {
    QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

HttpRequest getRequest(const QUrl &url, const QString &pathTemplate) {
    HttpRequest request;
    request.url = url;
    request.pathTemplate = pathTemplate;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

HttpRequest postJson(const QUrl &url, const QString &pathTemplate, const QByteArray &json) {
    HttpRequest request = getRequest(url, pathTemplate);
    request.method = HttpMethod::Post;
    request.headers.append(HttpHeader{"Content-Type", "application/json"});
    request.body = json;
    return request;
}

QUrl joinUrl(const QUrl &base, const QString &path) {
    QString address = base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    return QUrl(address + path, QUrl::StrictMode);
}

QString encoded(const QString &text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace kiosk
