// A data directory with many punches, for what measures the screen with it.
// Usage: fill_ledger DATA-DIR CONNECTOR PUNCHES [EARLIER [ENROLLED]]; they are delivered, and of now but for so many of
// earlier days. So many of their people are enrolled, without a face.
#include "storage/filled_ledger.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace rollcall;

namespace {
/// All of one moment: whatever the day, the page's choice of a week holds every one of them.
constexpr std::chrono::seconds kBetween{0};
constexpr int kPeople = 500;
constexpr std::chrono::hours kADay{24};
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto number = [&words](qsizetype at, qint64 fallback) {
        bool isNumber = false;
        const qint64 value = words.value(at).toLongLong(&isNumber);
        return words.size() <= at ? fallback : isNumber ? value : -1;
    };
    const qint64 punches = number(3, -1);
    const qint64 earlier = number(4, 0);
    const qint64 enrolled = number(5, 0);
    if (words.size() > 6 || punches < 1 || earlier < 0 || enrolled < 0 || enrolled > kPeople || sodium_init() < 0) {
        std::fprintf(stderr, "usage: fill_ledger DATA-DIR CONNECTOR PUNCHES [EARLIER [ENROLLED]]\n");
        return 2;
    }
    StorageConfig storage;
    storage.dataDirectory = words[1];
    const SystemClock clock;
    const ConnectorId connector(words[2]);
    auto store = bench::must(Store::open(storage, {{connector}, {}}, clock));
    if (earlier > 0)
        bench::fillLedger(*store, connector, {.punches = earlier, .people = kPeople, .ago = kADay}, clock);
    bench::fillLedger(*store, connector, {.punches = punches, .people = kPeople, .between = kBetween}, clock);
    for (qint64 i = 0; i < enrolled; ++i) {
        Person person;
        person.id = bench::draftOf(i, kPeople, clock).person;
        person.displayName = QStringLiteral("Person %1").arg(i);
        person.enrolledAt = clock.wall();
        bench::must(store->roster().enroll(person, {}));
    }
    return 0;
}
