#include "app/base/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace kiosk {

void forbidCoreDumps() {
    bool isForbidden = true;
#ifdef Q_OS_LINUX
    // The limit alone does not hold where /proc/sys/kernel/core_pattern hands the dump to a program.
    isForbidden = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#endif
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    isForbidden = ::setrlimit(RLIMIT_CORE, &none) == 0 && isForbidden;
#endif
    if (!isForbidden)
        qFatal(
            "Core dumps cannot be switched off."); // a system that refuses this cannot be trusted with a visitor's data
}

} // namespace kiosk
