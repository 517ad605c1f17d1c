#include "app/settings/parts.h"

#include "app/settings/secrets.h"
#include "app/settings/settingswords.h"

#include <QDir>

namespace kiosk {

Secret SecretPart::read(TableReader &table, const ReadingContext &context, const QString &key, QString *kept) {
    QString reference = table.text(key, Need::Required, 4096);
    if (reference.isEmpty()) {
        return {};
    }
    if (!isSecretReference(reference)) {
        // The text may be the secret itself: it is not repeated.
        table.complain(key, SettingsWords::tr(
                                "expected where the secret is kept: \"env:NAME\", \"file:PATH\", \"keychain:NAME\" or "
                                "\"credential:NAME\"; the secret itself must not stand in this file"));
        return {};
    }
    const QLatin1String file("file:");
    if (reference.startsWith(file)) {
        reference = file + QDir(context.folder).absoluteFilePath(reference.mid(file.size()));
    }
    if (kept) {
        *kept = reference;
    }
    Outcome<Secret> secret = context.readSecret(reference);
    if (secret) {
        return std::move(secret).value();
    }
    table.complain(key, secret.failure().detail);
    return {};
}

} // namespace kiosk
