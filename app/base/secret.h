#pragma once

#include <QByteArray>
#include <utility>

namespace kiosk {

/// Bytes nobody may print: no stream operator, no conversion, wiped when destroyed. reveal() is the only way out and is
/// called where a request is built.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) {}
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret &operator=(Secret other) noexcept {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }
    void wipe();

    /// In constant time for secrets of the same length.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    QByteArray m_bytes;
};

} // namespace kiosk
