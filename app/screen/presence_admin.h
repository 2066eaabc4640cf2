#pragma once

#include "base/ask.h"
#include "screen/work_view.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall::screen {

/// A person who is in.
struct PresenceRow
{
    QString personId;
    QString name;                ///< the identifier where no name is stored
    QDateTime since;             ///< local time of the check-in
    bool sinceYesterday = false; ///< checked in before the current attendance day began
    QString door;                ///< where; may be empty
    friend bool operator==(const PresenceRow&, const PresenceRow&) = default;
};

/// Everyone who is in, by name.
struct PresenceView
{
    std::vector<PresenceRow> rows;
    QDateTime takenAt; ///< local time
    friend bool operator==(const PresenceView&, const PresenceView&) = default;
};

/// What the page "Who is in" asks. Every call returns at once; `reply` runs in the main thread, never after `context`
/// has died. Main thread.
class PresenceAdmin
{
public:
    virtual ~PresenceAdmin() = default;

    virtual void list(QObject* context, Reply<PresenceView> reply) = 0;
    /// The list as it is now, as a CSV file where other exports go. The reply is its path.
    virtual void saveCsv(QObject* context, Reply<QString> reply) = 0;
    /// How many people are in, for the door; nothing unless the configuration wants it there.
    [[nodiscard]] virtual const Observed<std::optional<int>>& count() const = 0;

protected:
    PresenceAdmin() = default;
    PresenceAdmin(const PresenceAdmin&) = default;
    PresenceAdmin& operator=(const PresenceAdmin&) = default;
};

} // namespace rollcall::screen
