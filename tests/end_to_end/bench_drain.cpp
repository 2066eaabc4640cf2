// Measures how fast a backlog reaches a real receiver through the real ledger thread and connector. Not a test: the
// figures are those of the disk. Run by tools/bench-queue.
#include "end_to_end/programs.h"
#include "storage/filled_ledger.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace rollcall;
using namespace rollcall::bench;
using namespace rollcall::e2e;

namespace {

constexpr int kPeople = 5'000;

QString personOf(int number)
{
    return QStringLiteral("P%1").arg(number % kPeople, 4, 10, QLatin1Char('0'));
}

/// A backlog of `count` punches, one a second, ending now.
void fill(const QString& directory, int count)
{
    StorageConfig config;
    config.dataDirectory = directory;
    const SystemClock clock;
    const auto store = must(Store::open(config, {{ConnectorId(QStringLiteral("pihr"))}, {}}, clock));
    must(store->database().run("PRAGMA synchronous=OFF")); // filling is not what is measured
    for (int i = 0; i < kPeople; ++i) {
        Person person;
        person.id = PersonId(personOf(i));
        must(store->roster().enroll(person, {}));
    }
    const ClockReading now = clock.read();
    for (int i = 0; i < count; ++i) {
        PunchDraft draft;
        draft.person = PersonId(personOf(i));
        draft.at = now;
        draft.at.utc -= std::chrono::seconds{count - i};
        draft.at.monotonic -= std::chrono::seconds{count - i};
        must(store->ledger().append(draft));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption count(QStringLiteral("punches"), QStringLiteral("Backlog."), QStringLiteral("n"),
                                   QStringLiteral("50000"));
    const QCommandLineOption directory(QStringLiteral("directory"), QStringLiteral("On the disk to be measured."),
                                       QStringLiteral("path"), QDir::tempPath());
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("New punches a second meanwhile."),
                                  QStringLiteral("n"), QStringLiteral("1"));
    parser.addOptions({count, directory, rate});
    parser.process(application);
    const int punches = parser.value(count).toInt();

    const QTemporaryDir root(parser.value(directory) + QStringLiteral("/drain-XXXXXX"));
    fill(root.filePath(QStringLiteral("data")), punches);
    ReceiverProcess receiver(root.path());
    if (!receiver.start()) {
        std::fputs("the receiver did not start\n", stderr);
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    QProcess kiosk;
    kiosk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    kiosk.setStandardOutputFile(QProcess::nullDevice());
    startProgram(kiosk, QStringLiteral("punch_load"),
                 {QStringLiteral("--data-dir"), root.filePath(QStringLiteral("data")), QStringLiteral("--url"),
                  receiver.url(), QStringLiteral("--serial"), QString::fromLatin1(ReceiverProcess::kSerial),
                  QStringLiteral("--secret"), QString::fromLatin1(ReceiverProcess::kSecret), QStringLiteral("--people"),
                  QString::number(kPeople), QStringLiteral("--rate"), parser.value(rate)});
    qint64 reported = 0;
    for (;;) {
        QThread::sleep(1);
        const qint64 arrived = receiver.count();
        const bool done = arrived >= punches;
        if (done || arrived - reported >= punches / 10) {
            reported = arrived;
            const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
            std::printf("%lld delivered in %.0f s (%.0f a second), kiosk %.1f MB, receiver %.1f MB\n",
                        static_cast<long long>(arrived), seconds, static_cast<double>(arrived) / seconds,
                        residentMegabytes(kiosk.processId()), residentMegabytes(receiver.processId()));
            std::fflush(stdout);
        }
        kiosk.waitForFinished(1); // lets QProcess notice its end
        if (done || kiosk.state() != QProcess::Running)
            break;
    }
    std::printf("records sent again: %lld\n", static_cast<long long>(receiver.repeats()));
    kiosk.kill();
    kiosk.waitForFinished();
    return 0;
}
