#pragma once

#include "attendance/punch.h"
#include "base/clock.h"
#include "connectors/wire_adms.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace rollcall::adms_server {

/// One punch taken at a terminal on the wall, as it came and as it is understood.
struct CollectedPunch
{
    QString terminal; ///< its serial number
    QString door;     ///< where it hangs, may be empty
    wire::AttLog log; ///< at the terminal's own time
    WallTime utc{};   ///< by the terminal's zone
    std::chrono::minutes zoneOffset{0};
    QByteArray raw; ///< the line
};
/// A line that is no punch, or none that can be: acknowledged, and kept in words.
struct UnusableLine
{
    QString terminal;
    wire::BadLine line;
};
struct CollectedBatch
{
    QString terminal;
    std::vector<CollectedPunch> punches;
    std::vector<UnusableLine> unusable;
};

/// Where punches of terminals go. `then` is called once, in the calling thread: true once every punch of the batch is
/// committed or was there before, false where that is not certain. Never after the sink's end.
class CollectedSink
{
public:
    virtual ~CollectedSink() = default;
    virtual void take(CollectedBatch batch, std::function<void(bool committed)> then) = 0;

protected:
    CollectedSink() = default;
    CollectedSink(const CollectedSink&) = default;
    CollectedSink& operator=(const CollectedSink&) = default;
};

} // namespace rollcall::adms_server
