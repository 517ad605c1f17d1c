#include "app/trust/keycheck.h"

#include <algorithm>
#include <memory>
#include <openssl/bn.h>

namespace kiosk::trust {

namespace {

struct Free {
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(BN_CTX *context) const { BN_CTX_free(context); }
};
using Number = std::unique_ptr<BIGNUM, Free>;

Number fromBigEndian(QByteArrayView bytes) {
    return Number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()), nullptr));
}

Number fromLittleEndian(QByteArrayView bytes) {
    return Number(
        BN_lebin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()), nullptr));
}

Number fromHex(const char *text) {
    BIGNUM *number = nullptr;
    BN_hex2bn(&number, text);
    return Number(number);
}

/// The numbers of Ed25519 (RFC 8032 section 5.1).
struct Edwards {
    Number p = fromHex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
    Number d = fromHex("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3");
    /// The y of the points whose order divides 8, and those of them that fit into 255 bits without being reduced.
    Number lowOrder[7] = {
        fromHex("00"),
        fromHex("01"),
        fromHex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
        fromHex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),
        fromHex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee"),
        fromHex("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826"),
        fromHex("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7"),
    };
};

/// Whether x² = (y² - 1) / (d·y² + 1) has a solution, by Euler's criterion.
bool isOnEdwardsCurve(const BIGNUM *y, const Edwards &curve) {
    const std::unique_ptr<BN_CTX, Free> context(BN_CTX_new());
    const Number square(BN_new());
    const Number above(BN_new());
    const Number below(BN_new());
    const Number half(BN_new());
    const BIGNUM *p = curve.p.get();
    const bool isComputed = BN_mod_sqr(square.get(), y, p, context.get()) &&
                            BN_mod_sub(above.get(), square.get(), BN_value_one(), p, context.get()) &&
                            BN_mod_mul(below.get(), square.get(), curve.d.get(), p, context.get()) &&
                            BN_mod_add(below.get(), below.get(), BN_value_one(), p, context.get()) &&
                            // A quotient is a square exactly where the product is one.
                            BN_mod_mul(above.get(), above.get(), below.get(), p, context.get()) &&
                            BN_rshift1(half.get(), p) &&
                            BN_mod_exp(above.get(), above.get(), half.get(), p, context.get());
    return isComputed && (BN_is_one(above.get()) || BN_is_zero(above.get()));
}

/// Moduli of the ROCA generator are powers of 65537 modulo every small prime; others practically never are.
bool hasRocaFingerprint(const BIGNUM *modulus) {
    constexpr unsigned primes[] = {11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157};
    return std::all_of(std::begin(primes), std::end(primes), [modulus](unsigned prime) {
        const auto rest = static_cast<unsigned>(BN_mod_word(modulus, prime));
        unsigned power = 1;
        do {
            if (power == rest)
                return true;
            power = power * 65537 % prime;
        } while (power != 1);
        return false;
    });
}

} // namespace

Checked<Passed> checkEd25519Point(QByteArrayView bytes) {
    static const Edwards curve;
    if (bytes.size() != 32)
        return {Refusal::KeyMalformed, QStringLiteral("length")};
    QByteArray coordinate = bytes.toByteArray();
    coordinate[31] = static_cast<char>(coordinate[31] & 0x7f); // the top bit is the sign of x
    const Number y = fromLittleEndian(coordinate);
    const bool isLow = std::any_of(std::begin(curve.lowOrder), std::end(curve.lowOrder),
                                   [&y](const Number &low) { return BN_cmp(y.get(), low.get()) == 0; });
    if (isLow)
        return Refusal::KeyLowOrder;
    if (BN_cmp(y.get(), curve.p.get()) >= 0)
        return {Refusal::KeyMalformed, QStringLiteral("coordinate not reduced")};
    if (!isOnEdwardsCurve(y.get(), curve))
        return Refusal::KeyNotOnCurve;
    return Passed();
}

Checked<Passed> checkRsaNumbers(QByteArrayView modulus, QByteArrayView exponent) {
    constexpr int smallest = 2048;
    constexpr int largest = 8192;
    if (modulus.isEmpty() || exponent.isEmpty() || modulus.front() == 0 || exponent.front() == 0)
        return {Refusal::KeyMalformed, QStringLiteral("empty or leading zero")};
    if (modulus.size() > largest / 8)
        return {Refusal::KeyMalformed, QStringLiteral("modulus over %1 bits").arg(largest)};
    const Number n = fromBigEndian(modulus);
    const Number e = fromBigEndian(exponent.first(std::min<qsizetype>(exponent.size(), 9)));
    if (BN_num_bits(n.get()) < smallest)
        return {Refusal::KeyTooWeak, QStringLiteral("modulus below %1 bits").arg(smallest)};
    if (!BN_is_odd(n.get()))
        return {Refusal::KeyMalformed, QStringLiteral("even modulus")};
    if (exponent.size() > 8 || !BN_is_odd(e.get()) || BN_is_one(e.get()))
        return {Refusal::KeyTooWeak, QStringLiteral("exponent")};
    if (hasRocaFingerprint(n.get()))
        return {Refusal::KeyTooWeak, QStringLiteral("made by a broken generator (ROCA)")};
    return Passed();
}

} // namespace kiosk::trust
