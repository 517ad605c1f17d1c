#include "app/simulator/grantedtokens.h"

#include <QUuid>
#include <algorithm>

namespace kiosk::sim {

using namespace std::chrono_literals;

namespace {

constexpr auto shortLife = 2s;
constexpr qsizetype most = 1000;

} // namespace

GrantedTokens::GrantedTokens(const Plot &plot) : m_plot(plot) {}

GrantedTokens::Grant GrantedTokens::grant() {
    std::chrono::seconds life = m_plot.tokenLifetime;
    std::chrono::seconds stated = life;
    if (m_plot.scenario == Scenario::TokenExpires) {
        life = std::min<std::chrono::seconds>(life, shortLife);
        stated = m_count == 0 ? stated : life;
    }
    ++m_count;
    const auto now = Steady::now();
    m_tokens.removeIf([now](const Token &old) { return old.dies <= now; });
    if (m_tokens.size() >= most) {
        m_tokens.removeFirst();
    }
    const QByteArray text = (QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122())
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_tokens.append({text, now + life});
    return {QString::fromLatin1(text), stated};
}

bool GrantedTokens::admit(const Request &request) const {
    const QByteArray header = request.headers.value("authorization");
    const auto now = Steady::now();
    return header.startsWith("Bearer ") && std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
               return token.text == header.mid(7) && now < token.dies;
           });
}

} // namespace kiosk::sim
