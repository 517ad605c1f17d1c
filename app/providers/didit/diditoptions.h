#pragma once

#include "app/providers/registry.h"

namespace kiosk::didit {

/// Generations of Didit's API: V1 names what is checked ("OCR + NFC + FACE"), V2 and V3 a workflow of the console.
enum class Version { V1, V2, V3 };

/// Service option api_version; V3 where absent.
Version versionOf(const QJsonObject &serviceOptions);
/// "v1", as in the service's paths.
QString nameOf(Version version);

/// What a [services.…] table of Didit may hold.
QList<OptionField> serviceOptions();
/// What a [[types]] table of Didit may hold, by Didit's own names (Didit API, "Create Session").
QList<OptionField> typeOptions();

/// The type option `ask`: what the desk gives before the session starts. Each field lands in expected_details or
/// contact_details, where Didit compares it with what it finds or writes to it. V1 knows neither.
QList<InputField> inputFields(Version version, const CredentialType &type);
/// MissingInput with the field's id where a required one is missing or one is not of its form.
std::optional<Failure> checkInputs(const QList<InputField> &fields, const Inputs &inputs);
/// Where an input belongs: {"expected_details", "last_name"}.
std::pair<QString, QString> placeOf(const QString &input);

/// What a type lacks in this generation: BadConfiguration with the key; nothing where it is complete.
std::optional<Failure> checkType(Version version, const CredentialType &type);

/// Languages of Didit's own pages.
bool isLanguage(const QString &code);

} // namespace kiosk::didit
