#pragma once

#include "app/settings/configuration.h"
#include "app/settings/tomldocument.h"

#include <functional>

namespace kiosk {

/// Everything found wrong with a file. Stops listing at a hundred: by then the file is something else altogether.
class Complaints {
public:
    explicit Complaints(QString file) : m_file(std::move(file)) {}

    /// `place` is asked only where the complaint is still listed, as finding it costs time.
    void add(const std::function<TomlPlace()> &place, const QString &key, const QString &message);
    /// Something that is allowed, but that nobody may want.
    void warn(const TomlPlace &place, const QString &key, const QString &message);
    bool isEmpty() const { return m_errors.isEmpty(); }
    qsizetype count() const { return m_errors.size(); }
    /// In the order of the file.
    QList<ConfigurationError> sorted() const;
    const QList<ConfigurationError> &warnings() const { return m_warnings; }

private:
    static constexpr qsizetype Most = 100;

    QString m_file;
    QList<ConfigurationError> m_errors;
    QList<ConfigurationError> m_warnings;
};

} // namespace kiosk
