#include "app/base/secret.h"

#include <openssl/crypto.h>

namespace kiosk {

void Secret::wipe() {
    // A shared buffer is somebody else's too (reveal() gave it out); detaching would only wipe a copy.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

bool operator==(const Secret &a, const Secret &b) {
    return a.m_bytes.size() == b.m_bytes.size() &&
           CRYPTO_memcmp(a.m_bytes.constData(), b.m_bytes.constData(), static_cast<size_t>(a.m_bytes.size())) == 0;
}

} // namespace kiosk
