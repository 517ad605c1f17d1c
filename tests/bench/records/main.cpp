// Measures how quickly a store of many records answers, against SQLite's own interface, and prints it as JSON.
#include "tests/bench/figures.h"
#include "tests/bench/records/desk.h"
#include "tests/bench/records/questions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace kiosk;
using namespace kiosk::bench;

namespace {

constexpr qint64 Few = 10'000;

/// The most memory in RAM from here on, in KiB; 0 where Linux does not tell.
class Peak {
public:
    Peak() {
#ifdef Q_OS_LINUX
        ::malloc_trim(0);
#endif
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        m_isReset = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
    }
    qint64 kib() const {
        return m_isReset ? statusKib("VmHWM:") : 0;
    }

private:
    bool m_isReset = false;
};

std::unique_ptr<records::Store> open(const QString &folder, Clock &clock) {
    auto opened = records::Store::open({folder, false, false}, clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.failure().detail));
    return std::move(opened).value();
}

/// A store of so many records: how long filling and opening take, every question, and memory.
QJsonObject measure(const QString &folder, qint64 count, int rounds) {
    SystemClock clock;
    const double begin = nowMs();
    const auto filled = fill(*open(folder, clock), count);
    if (!filled)
        qFatal("%s", qPrintable(filled.failure().detail));
    const double fillMs = nowMs() - begin;
    const Peak peak;
    Figures opening;
    for (int round = 0; round < rounds; ++round) {
        const double start = nowMs();
        open(folder, clock);
        opening.add(nowMs() - start);
    }
    const auto store = open(folder, clock);
    const QString file = folder + QStringLiteral("/records.sqlite");
    Direct direct(file);
    QJsonObject report{{QStringLiteral("records"), count},
                       {QStringLiteral("fillMs"), Figures::rounded(fillMs)},
                       {QStringLiteral("fileMiB"), QFileInfo(file).size() / 1024 / 1024},
                       {QStringLiteral("openMs"), opening.json()},
                       {QStringLiteral("questions"), measureQuestions(*store, direct, rounds)}};
    report.insert(QStringLiteral("peakKib"), peak.kib());
    return report;
}

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures how quickly a store of many records answers; JSON on standard output."));
    parser.addHelpOption();
    const QCommandLineOption records(QStringLiteral("records"), QStringLiteral("How many records."),
                                     QStringLiteral("count"), QStringLiteral("1000000"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each question is asked."),
                                    QStringLiteral("count"), QStringLiteral("21"));
    const QCommandLineOption folder(QStringLiteral("folder"),
                                    QStringLiteral("Keeps the store there; one that is there is used again."),
                                    QStringLiteral("folder"));
    parser.addOptions({records, rounds, folder});
    parser.process(application);
    const qint64 count = parser.value(records).toLongLong();
    const int times = parser.value(rounds).toInt();
    if (count < Few || times < 1)
        parser.showHelp(64);
    const QTemporaryDir few;
    const QTemporaryDir many;
    const QString place = parser.isSet(folder) ? parser.value(folder) : many.path();
    const QJsonObject report{{QStringLiteral("few"), measure(few.path(), Few, times)},
                             {QStringLiteral("many"), measure(place, count, times)}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
