#pragma once

#include "app/records/record.h"

namespace kiosk {
class Kiosk;
} // namespace kiosk

namespace kiosk::ui {

/// What the configuration calls a service now, in the present language; its id where it is configured no more.
QString serviceNameOf(const Kiosk &kiosk, const QString &service);
/// The same for a type of credential; `then` is what it was called when it was recorded.
QString typeNameOf(const Kiosk &kiosk, const QString &type, const QString &then);
/// The same for a claim of a type of credential; its id where it is asked for no more.
QString claimNameOf(const Kiosk &kiosk, const QString &type, const QString &claim);
/// Its checks, called as they were on the verdict page.
QList<Check> checksOf(const Kiosk &kiosk, const records::Record &record);

} // namespace kiosk::ui
