#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

namespace kiosk {

enum class HttpMethod { Get, Head, Post, Put, Patch, Delete };

/// "GET", "POST", …
QByteArray nameOf(HttpMethod method);

struct HttpHeader {
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

/// What is to be sent, as a value. `pathTemplate` is what the log shows instead of the path
/// ("/environments/{id}/presentationSessions"): paths carry session ids.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QString pathTemplate;
    QList<HttpHeader> headers;
    QByteArray body;
    /// Whether the client adds the service's bearer token, where the service has one.
    bool authorised = true;
    bool operator==(const HttpRequest &) const = default;
};

/// What came back: any status, the whole body.
struct HttpResponse {
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;
    /// When it was complete, on Clock::monotonic(); the client fills it in.
    std::optional<std::chrono::milliseconds> receivedAt = {};

    bool succeeded() const { return status >= 200 && status < 300; }
    /// Empty where absent; names compare without case.
    QByteArray header(QByteArrayView name) const;
    /// The server's clock (Date header).
    std::optional<QDateTime> serverTime() const;
    /// Retry-After, in seconds or as a date (RFC 9110 10.2.3), seen from the server's own clock or else from `now`.
    /// Never negative.
    std::optional<std::chrono::milliseconds> retryAfter(const QDateTime &now) const;
};

/// "Tue, 29 Oct 2024 16:56:32 GMT" (RFC 9110 5.6.7); invalid where it is none.
QDateTime parseHttpDate(const QByteArray &text);

HttpRequest getRequest(const QUrl &url, const QString &pathTemplate);
/// POST of a JSON body.
HttpRequest postJson(const QUrl &url, const QString &pathTemplate, const QByteArray &json);
/// `base` with `path` appended ("…/v1" + "/environments/x"); every segment is percent-encoded by the caller.
QUrl joinUrl(const QUrl &base, const QString &path);
/// One path segment or query value from outside, percent-encoded.
QString encoded(const QString &text);

} // namespace kiosk
