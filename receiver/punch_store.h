#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "receiver/codec.h"

#include <functional>
#include <vector>

namespace rollcall::receiver {

/// What became of one punch.
enum class Taken {
    New,
    Repeat,
    Refused, ///< it can never be stored; the log says why
};

/// Where the receiver keeps what kiosks send. Each call replies exactly once, at once or later, in the order of the
/// calls; a success is a COMMIT that has reached the disk.
class PunchStore
{
public:
    template <class T> using Reply = std::function<void(const Result<T>&)>;

    PunchStore() = default;
    virtual ~PunchStore() = default;
    PunchStore(const PunchStore&) = delete;
    PunchStore& operator=(const PunchStore&) = delete;

    [[nodiscard]] virtual Status open() = 0;
    virtual void addPunches(const QString& serialNumber, const std::vector<ReceivedPunch>& punches, WallTime now,
                            Reply<std::vector<Taken>> reply) = 0;
    /// Adds the person, or replaces one of the same id.
    virtual void enroll(const QString& id, const QString& name, const QString& imageBase64, WallTime now,
                        Reply<void> reply) = 0;
    /// False when there is no such person.
    virtual void update(const PersonChange& change, WallTime now, Reply<bool> reply) = 0;
    /// Removes name and photo, and the punches where that was chosen. False when there is no such person.
    virtual void remove(const QString& id, Reply<bool> reply) = 0;
    /// Called now and then: what was removed and could not be erased at once.
    virtual void finishErasing() {}
};

} // namespace rollcall::receiver
