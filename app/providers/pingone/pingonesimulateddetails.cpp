#include "app/providers/pingone/pingonesimulateddetails.h"

namespace kiosk::sim {

namespace {

QString file(const char *name) {
    return resourceText(QStringLiteral("pingone/") + QLatin1String(name));
}

} // namespace

void PingOneSimulatedDetails::add(const char *code, const QString &target, const char *message) {
    m_entries.append(fillJson(file("error-detail.json"), {{QStringLiteral("code"), QLatin1String(code)},
                                                          {QStringLiteral("target"), target},
                                                          {QStringLiteral("message"), QLatin1String(message)}}));
}

void PingOneSimulatedDetails::addRange(const QString &target, const char *message, int minimum, int maximum) {
    m_entries.append(
        fillJson(file("error-detail-range.json"), {{QStringLiteral("target"), target},
                                                   {QStringLiteral("message"), QLatin1String(message)},
                                                   {QStringLiteral("minimum"), QString::number(minimum)},
                                                   {QStringLiteral("maximum"), QString::number(maximum)}}));
}

void PingOneSimulatedDetails::addAllowed(const QString &target, const char *message, const char *allowed) {
    m_entries.append(
        fillJson(file("error-detail-allowed.json"), {{QStringLiteral("target"), target},
                                                     {QStringLiteral("message"), QLatin1String(message)},
                                                     {QStringLiteral("allowed"), QLatin1String(allowed)}}));
}

QByteArray PingOneSimulatedDetails::body() const {
    return pingonereply::errorBody(
        QStringLiteral("error-invalid-data.json"),
        {{QStringLiteral("details"), QStringLiteral("[%1]").arg(QString::fromUtf8(m_entries.join(", ")))}});
}

} // namespace kiosk::sim
