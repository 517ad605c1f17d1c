#pragma once

namespace kiosk {

/// One visitor from several lambdas: std::visit(Overload{[](A) {}, [](B) {}}, variant).
template <typename... Ts>
struct Overload : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overload(Ts...) -> Overload<Ts...>;

} // namespace kiosk
