// A data directory with many punches, for what measures the screen with it.
// Usage: fill_ledger DATA-DIR CONNECTOR PUNCHES [EARLIER]; they are delivered, and of now but for so many of earlier days.
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
    bool isNumber = false;
    const qint64 punches = words.size() >= 4 ? words[3].toLongLong(&isNumber) : 0;
    const qint64 earlier = words.size() == 5 ? words[4].toLongLong(&isNumber) : 0;
    if (!isNumber || punches < 1 || earlier < 0 || words.size() > 5 || sodium_init() < 0) {
        std::fprintf(stderr, "usage: fill_ledger DATA-DIR CONNECTOR PUNCHES [EARLIER]\n");
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
    return 0;
}
