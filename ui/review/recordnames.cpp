#include "ui/review/recordnames.h"

#include "app/base/displaytext.h"
#include "app/kiosk.h"
#include "app/providers/registry.h"

#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr qsizetype longestName = 80;

/// Null where it is configured no more.
const ServiceSettings *serviceById(const Kiosk &kiosk, const QString &service) {
    const QList<ServiceSettings> &all = kiosk.configuration().services;
    const auto known =
        std::find_if(all.cbegin(), all.cend(), [&service](const ServiceSettings &each) { return each.id == service; });
    return known == all.cend() ? nullptr : &*known;
}

} // namespace

QString serviceNameOf(const Kiosk &kiosk, const QString &service) {
    const ServiceSettings *known = serviceById(kiosk, service);
    return displayText(known ? known->label : service, longestName);
}

QString typeNameOf(const Kiosk &kiosk, const QString &type, const QString &then) {
    const CredentialType *known = kiosk.typeById(type);
    return displayText(known ? known->label : then, longestName);
}

QString claimNameOf(const Kiosk &kiosk, const QString &type, const QString &claim) {
    const CredentialType *known = kiosk.typeById(type);
    QString name = claim;
    for (const RequestedCredential &credential : known ? known->credentials : QList<RequestedCredential>()) {
        for (const RequestedClaim &asked : credential.claims) {
            name = asked.id == claim && !asked.label.isEmpty() ? asked.label : name;
        }
    }
    return displayText(name, longestName);
}

QList<Check> checksOf(const Kiosk &kiosk, const records::Record &record) {
    const ServiceSettings *service = serviceById(kiosk, record.service);
    QList<Check> checks;
    for (const records::RecordedCheck &each : record.checks) {
        checks.append(
            {each.id, each.result, each.source, {}, labelOfCheck(service ? service->provider : QString(), each.id)});
    }
    return checks;
}

} // namespace kiosk::ui
