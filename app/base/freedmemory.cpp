#include "app/base/freedmemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kiosk {

void overwriteFreedMemory() {
#ifdef __GLIBC__
    constexpr int pattern = 0xA5;
    ::mallopt(M_PERTURB, pattern);
#endif
}

} // namespace kiosk
