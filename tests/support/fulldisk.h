#pragma once

#include <QtGlobal>
#include <csignal>
#include <sys/resource.h>

namespace kiosk::test {

/// While this lives, this process writes nothing to a file beyond so many bytes: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t most) {
        std::signal(SIGXFSZ, SIG_IGN);
        if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0)
            qFatal("no limit can be read");
        const rlimit full{most, m_before.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &full) != 0)
            qFatal("no limit can be set");
    }
    ~FullDisk() {
        if (::setrlimit(RLIMIT_FSIZE, &m_before) != 0)
            qFatal("the limit stays");
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace kiosk::test
