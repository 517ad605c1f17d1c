#include "app/settings/complaints.h"

#include <algorithm>
#include <tuple>

namespace kiosk {

void Complaints::add(const std::function<TomlPlace()> &place, const QString &key, const QString &message) {
    if (m_errors.size() >= Most) {
        return;
    }
    const TomlPlace where = place();
    m_errors.append(ConfigurationError{m_file, where.line, where.column, key, message});
}

void Complaints::warn(const TomlPlace &place, const QString &key, const QString &message) {
    m_warnings.append(ConfigurationError{m_file, place.line, place.column, key, message});
}

QList<ConfigurationError> Complaints::sorted() const {
    QList<ConfigurationError> errors = m_errors;
    std::stable_sort(errors.begin(), errors.end(), [](const ConfigurationError &a, const ConfigurationError &b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return errors;
}

} // namespace kiosk
