#pragma once

#include "app/providers/provider.h"

namespace kiosk {

/// The types that a service offers by itself (Provider::offers), made ready for the catalogue: with an id that tells
/// the service ("nchain-email-credential"), without those that the configuration has already, whatever it calls them,
/// and without ids that are taken. The service's words are taken as plain, short text.
QList<CredentialType> offeredTypes(const QString &service, const QList<CredentialType> &offers,
                                   const QList<CredentialType> &configured);

/// Types that one service may add.
constexpr qsizetype MostOfferedTypes = 50;

} // namespace kiosk
