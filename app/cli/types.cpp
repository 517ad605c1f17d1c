#include "app/cli/arguments.h"
#include "app/cli/catalogue.h"
#include "app/cli/commands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kiosk::cli {

int types(const QStringList &arguments) {
    Arguments options(QStringLiteral("types"), QStringLiteral("Lists what can be checked."));
    options.addConfiguration();
    options.add({QStringLiteral("json"), QStringLiteral("Print an array of {id, label, service}.")});
    int exitCode = 0;
    if (!options.parse(arguments, &exitCode))
        return exitCode;
    Kiosk::Options kioskOptions = options.kioskOptions();
    kioskOptions.keepsRecords = false; // nothing is verified
    auto opened = Kiosk::open(kioskOptions);
    if (const auto *failure = std::get_if<Kiosk::StartFailure>(&opened))
        return reportStartFailure(*failure);
    const auto &kiosk = std::get<std::unique_ptr<Kiosk>>(opened);
    fillCatalogue(*kiosk);

    if (options.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const CredentialType &type : kiosk->types()) {
            list.append(QJsonObject{{QStringLiteral("id"), type.id},
                                    {QStringLiteral("label"), type.label},
                                    {QStringLiteral("service"), kiosk->serviceLabel(type)}});
        }
        printJson(QJsonDocument(list));
        return 0;
    }
    for (const CredentialType &type : kiosk->types())
        printOut(QStringLiteral("%1  %2  %3\n").arg(type.id, -20).arg(type.label, -24).arg(kiosk->serviceLabel(type)));
    return 0;
}

} // namespace kiosk::cli
