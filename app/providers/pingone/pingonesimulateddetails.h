#pragma once

#include "app/providers/pingone/pingonesimulatedplatform.h"

namespace kiosk::sim {

/// Collects the `details` of a refusal INVALID_DATA while a request is validated.
class PingOneSimulatedDetails {
public:
    void add(const char *code, const QString &target, const char *message);
    void addRange(const QString &target, const char *message, int minimum, int maximum);
    void addAllowed(const QString &target, const char *message, const char *allowed);

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// The error body (HTTP status 400).
    QByteArray body() const;

private:
    QByteArrayList m_entries;
};

} // namespace kiosk::sim
