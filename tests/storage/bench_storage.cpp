// Measures what the storage's requirements name. Not a test: figures depend on the disk. Run by hand:
//   bench_storage [DIRECTORY]      (a directory on the disk to be measured; needs about 1 GB for a few minutes)

#include "storage/filled_ledger.h"
#include "storage/presence_query.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::bench;

namespace {

constexpr int kAppends = 300;
constexpr int kPeople = 10'000;
constexpr int kTemplatesEach = 3;
constexpr int kDimension = 128;
constexpr int kPageOfPeople = 50;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measureAppends(Store& store, const Clock& clock, const char* what)
{
    std::vector<double> times;
    for (int i = 0; i < kAppends; ++i) {
        const PunchDraft draft = draftOf(i, kPeople, clock);
        QElapsedTimer timer;
        timer.start();
        must(store.ledger().append(draft));
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    std::printf("append, %s: median %.2f ms, 99 %% %.2f ms, worst %.2f ms (%d commits)\n", what,
                times[times.size() / 2], times[times.size() * 99 / 100], times.back(), kAppends);
}

/// What the administrator's screens ask for.
void measureLists(Store& store, const Clock& clock)
{
    QElapsedTimer timer;
    timer.start();
    const WallTime now = clock.wall();
    const auto today = must(store.ledger().between(now - std::chrono::hours{24}, now + std::chrono::hours{1}, 5000));
    std::printf("punches of the last day: %.1f ms (%zu)\n", milliseconds(timer), today.size());
    timer.start();
    const auto present = must(presentPeople(store.database(), now - std::chrono::hours{24}, now));
    std::printf("who is in: %.1f ms (%zu)\n", milliseconds(timer), present.size());
    timer.start();
    const WallTime then = now - std::chrono::hours{24} * 200;
    const auto earlier = must(store.ledger().between(then, then + std::chrono::hours{24}, 5000));
    std::printf("punches of a day 200 days ago: %.1f ms (%zu)\n", milliseconds(timer), earlier.size());
    for (const int offset : {0, kPeople - kPageOfPeople}) {
        timer.start();
        const auto page = must(store.roster().list({}, offset, kPageOfPeople));
        std::printf("page of people from %d: %.1f ms (%zu)\n", offset, milliseconds(timer), page.size());
    }
    timer.start();
    const auto parked = must(store.outbox().list(OutboxState::Parked, 0, 5000));
    const auto pending = must(store.outbox().list(OutboxState::Pending, 0, 5000));
    std::printf("outbox screen: %.1f ms (%zu)\n", milliseconds(timer), parked.size() + pending.size());
}

void fillRoster(Store& store)
{
    std::vector<float> embedding(kDimension);
    for (int person = 0; person < kPeople; ++person) {
        Person entry;
        entry.id = PersonId(QStringLiteral("E-%1").arg(person));
        entry.displayName = QStringLiteral("Person Number %1").arg(person);
        std::vector<FaceTemplate> templates;
        for (int i = 0; i < kTemplatesEach; ++i) {
            for (int d = 0; d < kDimension; ++d)
                embedding[static_cast<std::size_t>(d)] = std::sin(static_cast<float>(person * kTemplatesEach + i + d));
            FaceTemplate item;
            item.model = QStringLiteral("sface");
            item.embedding = embedding;
            templates.push_back(item);
        }
        must(store.roster().enroll(entry, templates));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir root(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX") : QString());
    StorageConfig config;
    config.dataDirectory = root.filePath(QStringLiteral("data"));
    const std::vector<ConnectorId> connectors{ConnectorId(QStringLiteral("pihr"))};
    const SystemClock clock;
    const auto open = [&] { return must(Store::open(config, {connectors, {}}, clock)); };
    QElapsedTimer timer;

    auto store = open();
    measureAppends(*store, clock, "empty ledger");

    // The roster is not measured for its fsyncs.
    must(store->database().run("PRAGMA synchronous=OFF"));
    fillRoster(*store);
    must(store->database().run("PRAGMA synchronous=FULL"));
    timer.start();
    const auto templates = must(store->roster().templates(QStringLiteral("sface")));
    std::printf("load of %zu templates of %d dimensions: %.0f ms\n", templates.size(), kDimension, milliseconds(timer));
    timer.start();
    const auto people = must(store->roster().list(QStringLiteral("number 99"), 0, 50));
    std::printf("search among %d people: %.1f ms (%zu found)\n", kPeople, milliseconds(timer), people.size());

    fillLedger(*store, connectors.front(), {.people = kPeople}, clock);
    store.reset();
    std::printf("file with %d punches: %lld MB\n", kMillion,
                static_cast<long long>(QFileInfo(databasePath(config)).size() / 1'000'000));
    timer.start();
    store = open();
    std::printf("open, 1 M punches: %.0f ms\n", milliseconds(timer));
    measureAppends(*store, clock, "1 M punches");
    timer.start();
    must(store->ledger().latestByTime(PersonId(QStringLiteral("E-77")), WallTime::max()));
    std::printf("latestByTime: %.2f ms\n", milliseconds(timer));
    measureLists(*store, clock);
    timer.start();
    must(store->outbox().stats());
    std::printf("outbox stats: %.2f ms\n", milliseconds(timer));
    timer.start();
    must(store->dataVersion());
    std::printf("dataVersion: %.3f ms\n", milliseconds(timer));
    timer.start();
    const auto check = must(store->ledger().verify());
    std::printf("verify: %.0f ms, %lld punches, %s\n", milliseconds(timer), check.punches,
                check.firstBreak ? "BROKEN" : "whole");
    timer.start();
    must(store->database().checkIntegrity());
    std::printf("full integrity check: %.0f ms\n", milliseconds(timer));
    return check.firstBreak ? 1 : 0;
}
