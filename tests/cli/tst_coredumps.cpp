// A crash of either program leaves no core dump, even where its user, or a crash reporter of the system, wants one.
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

/// A program that may dump as much as this test may, started in a folder that takes its dump.
class Dying {
public:
    Dying(const QByteArrayList &command, const QByteArray &folder) {
        std::vector<char *> arguments;
        for (const QByteArray &word : command)
            arguments.push_back(const_cast<char *>(word.constData()));
        arguments.push_back(nullptr);
        int begun[2];
        if (::pipe2(begun, O_CLOEXEC) != 0)
            return;
        m_id = ::fork();
        if (m_id != 0) {
            // Closed by whoever becomes another program: until then it is a copy of this test.
            char nothing = 0;
            ::close(begun[1]);
            while (::read(begun[0], &nothing, 1) > 0) {
            }
            ::close(begun[0]);
            return;
        }
        rlimit limit{};
        const int nowhere = ::open("/dev/null", O_RDWR);
        if (::getrlimit(RLIMIT_CORE, &limit) == 0 && ::chdir(folder.constData()) == 0) {
            limit.rlim_cur = limit.rlim_max;
            ::setrlimit(RLIMIT_CORE, &limit);
            for (int stream = 0; stream < 3; ++stream)
                ::dup2(nowhere, stream);
            ::execvp(arguments[0], arguments.data());
        }
        ::_exit(127);
    }
    ~Dying() {
        if (m_id > 0)
            dumpsWhenItCrashes();
    }
    Dying(const Dying &) = delete;
    Dying &operator=(const Dying &) = delete;

    /// The soft and the hard limit, as the kernel shows them.
    QList<QByteArray> limits() const {
        QFile file(place() + QStringLiteral("/limits"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("Max core file size"))
                return line.sliced(QByteArrayView("Max core file size").size()).simplified().split(' ').first(2);
        }
        return {};
    }

    /// Only a process that nobody may look into belongs to root there.
    bool belongsToRoot() const { return QFileInfo(place()).ownerId() == 0; }

    /// As a crash reporter that does not ask for the limit. Needs a privilege.
    void liftLimit() const {
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        ::prlimit(m_id, RLIMIT_CORE, &unlimited, nullptr);
    }

    bool dumpsWhenItCrashes() {
        int status = 0;
        ::kill(m_id, SIGABRT);
        ::waitpid(m_id, &status, 0);
        m_id = -1;
        return WCOREDUMP(status);
    }

private:
    QString place() const { return QStringLiteral("/proc/%1").arg(m_id); }

    pid_t m_id = -1;
};

QByteArrayList foreign() {
    return {"tail", "-f", "/dev/null"};
}

} // namespace

class TestCoreDumps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        Dying program(foreign(), m_folder.path().toLocal8Bit());
        QTRY_VERIFY(!program.limits().isEmpty());
        if (program.limits().constLast() == "0")
            QSKIP("Nothing may dump its memory here.");
        QVERIFY(program.limits().constFirst() != "0");
        m_doesDump = program.dumpsWhenItCrashes();
    }

    void no_program_leaves_one_data() {
        QTest::addColumn<QByteArrayList>("command");
        QTest::newRow("command line") << QByteArrayList{KIOSK_BINARY_DIR "/verifier-kiosk-cli", "simulate"};
        QTest::newRow("window") << QByteArrayList{KIOSK_BINARY_DIR "/verifier-kiosk", "--demo"};
    }

    void no_program_leaves_one() {
        QFETCH(QByteArrayList, command);
        Dying program(command, m_folder.path().toLocal8Bit());
        QTRY_COMPARE_WITH_TIMEOUT(program.limits(), (QList<QByteArray>{"0", "0"}), 30'000);
        QVERIFY(program.belongsToRoot());
        program.liftLimit(); // where this test may: then only what the program itself forbids is left
        QVERIFY(!program.dumpsWhenItCrashes());
        if (!m_doesDump)
            QSKIP("This system keeps no dump of anything that would show the difference.");
    }

private:
    QTemporaryDir m_folder;
    bool m_doesDump = false;
};

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
