#include "app/settings/parts.h"

#include "app/providers/registry.h"
#include "app/settings/settingswords.h"

namespace kiosk {

QJsonObject OptionsPart::read(TableReader &table, const QList<OptionField> &fields, bool *isGood) {
    QJsonObject options;
    bool good = true;
    for (const OptionField &field : fields) {
        const QJsonValue value = table.raw(field.key);
        if (value.isUndefined()) {
            if (field.required) {
                table.complainMissing(field.key, field.expected);
                good = false;
            }
        } else if (field.isValid && !field.isValid(value)) {
            table.complain(field.key, SettingsWords::tr("expected %1").arg(field.expected));
            good = false;
        } else {
            options.insert(field.key, value);
        }
    }
    if (isGood) {
        *isGood = good;
    }
    return options;
}

void OptionsPart::expect(TableReader &table, const QList<OptionField> &fields) {
    for (const OptionField &field : fields)
        table.expect(field.key);
}

} // namespace kiosk
