#pragma once

#include <QStringList>

namespace kiosk::cli {

/// The subcommands; each takes its arguments and returns the exit code.
int types(const QStringList &arguments);
int verify(const QStringList &arguments);
int simulate(const QStringList &arguments);
int records(const QStringList &arguments);
int operators(const QStringList &arguments);
int service(const QStringList &arguments);
int checkConfig(const QStringList &arguments);
int trust(const QStringList &arguments);

} // namespace kiosk::cli
