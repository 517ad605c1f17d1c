#pragma once

#include "tests/support/testserver.h"

namespace kiosk::test {

/// What happens to an answer on its way.
enum class Fault {
    None,
    DropBefore,     ///< the connection ends instead of an answer
    DropWithinHead, ///< … in the middle of the headers
    DropWithinBody, ///< … in the middle of the announced body
    Noise,          ///< bytes that are no HTTP
    Truncate,       ///< half of the body, announced as the whole
    Garble,         ///< every seventh byte of the body is another one, and no UTF-8
    Replace,        ///< the body is what the rule says
    Drip,           ///< byte by byte, without an end in any useful time
    Huge,           ///< 100 MB, announced
    HugeChunked,    ///< 100 MB, unannounced
};

struct FaultRule {
    std::function<bool(const TestRequest &)> applies = {};
    Fault fault = Fault::None;
    std::function<QByteArray(const QByteArray &)> replace = {};
    int times = -1; ///< how often; -1: always
};

/// Stands between a client and a real server on the loopback and spoils answers as its rule says.
class FaultProxy : public QObject {
public:
    explicit FaultProxy(const QUrl &upstream);
    ~FaultProxy() override;

    void setRule(FaultRule rule) { m_rule = std::move(rule); }
    /// `address` of the real server, as seen through the proxy.
    QUrl through(QUrl address) const;
    const QList<TestRequest> &requests() const { return m_requests; }
    /// Requests whose answer does not end by itself and whose client has not given up.
    int held() const;
    /// Answers that were spoiled.
    int spoiled() const { return m_spoiled; }
    static constexpr qint64 HugeBytes = 100 * 1024 * 1024;

private:
    struct Client;
    void accept();
    void read(const std::shared_ptr<Client> &client);
    void forward(const std::shared_ptr<Client> &client, const TestRequest &request);
    void deliver(const std::shared_ptr<Client> &client, const TestRequest &request, const QByteArray &answer);
    void spoil(const std::shared_ptr<Client> &client, const QByteArray &head, const QByteArray &body);
    void drip(const std::shared_ptr<Client> &client, const QByteArray &bytes);
    void pour(const std::shared_ptr<Client> &client, qint64 left, bool chunked);

    QUrl m_upstream;
    QTcpServer m_server;
    FaultRule m_rule;
    QList<TestRequest> m_requests;
    QList<std::shared_ptr<Client>> m_open;
    int m_spoiled = 0;
};

} // namespace kiosk::test
