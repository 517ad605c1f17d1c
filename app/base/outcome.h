#pragma once

#include "app/base/failure.h"

#include <utility>
#include <variant>

namespace kiosk {

/// Nothing worth returning, but it can fail: Outcome<Done>.
struct Done {
    bool operator==(const Done &) const = default;
};

/// A value or the Failure that prevented it.
template <typename T>
class [[nodiscard]] Outcome {
public:
    Outcome(T value) // NOLINT: implicit on purpose, so that `return value;` reads well
        : m_content(std::in_place_index<0>, std::move(value)) {}
    Outcome(Failure failure) // NOLINT
        : m_content(std::in_place_index<1>, std::move(failure)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const Failure &failure() const { return std::get<1>(m_content); }

    const T *operator->() const { return &value(); }
    const T &operator*() const { return value(); }

private:
    std::variant<T, Failure> m_content;
};

} // namespace kiosk
