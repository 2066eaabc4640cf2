#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QJsonValue>
#include <QStringView>

#include <optional>

namespace rollcall {

/// What a time that names no zone means: that of this program's zone, or UTC.
enum class WireTime { Local, Utc };

/// A moment, and how sure it is that it was the one that was meant.
struct ResolvedTime
{
    enum class Kind {
        Exact,
        Skipped, ///< no clock showed this local time: summer time began. Taken with the offset before the change
        Repeated ///< clocks showed it twice: summer time ended. The first of the two
    };
    WallTime utc{};
    /// Added to `utc` it gives the time as written where no zone was, else the local time. For a skipped time it is
    /// therefore not the zone's offset at that moment: the mark that stays with what is stored.
    std::chrono::minutes zoneOffset{0};
    Kind kind = Kind::Exact;
};

/// A time as it was written: date, time of day and, where there was one, the offset.
struct TimeText
{
    QDate date;
    QTime time;
    std::optional<std::chrono::seconds> offset; ///< of "Z", "+06:00" and numbers since 1970; a zone is never guessed
    bool isDateOnly = false;                    ///< then `time` is midnight

    [[nodiscard]] ResolvedTime resolve(WireTime meaning) const;
    /// "YYYY-MM-DD HH:MM:SS" of a clock in that zone: as written where no zone was.
    [[nodiscard]] QString wireText(WireTime meaning) const;
};

/// Reads a time of another program or person. Every time that comes in as text is read here, by one table:
///
/// | form                        | example                                                    |
/// |-----------------------------|------------------------------------------------------------|
/// | date and time               | `2025-01-31 08:00:00`, `2025-01-31T08:00:00`               |
/// | more than one blank between | `2025-01-31   08:00:00`                                    |
/// | other date signs            | `2025/01/31 08:00:00`, `2025.01.31 08:00:00`               |
/// | one digit                   | `2025-1-1 8:00:00`                                         |
/// | no seconds                  | `2025-01-31 08:00`                                         |
/// | fractions                   | `2025-01-31 08:00:00.250`, `,250`; cut to milliseconds     |
/// | an offset                   | `...T08:00:00Z`, `+06:00`, `+0600`, `+06`, ` UTC`, ` GMT`  |
/// | without signs               | `20250131T080000`, also with a fraction and an offset      |
/// | HTTP                        | `Fri, 31 Jan 2025 08:00:00 GMT`                            |
/// | midnight as the day's end   | `2025-01-31 24:00:00`: the next day's 00:00:00             |
/// | leap second                 | `2016-12-31T23:59:60Z`: the second before, in its own day  |
/// | a date alone                | `2025-01-31`, `2025/1/31`                                  |
/// | seconds since 1970          | `1738310400`: 9 or 10 digits (1973 to 2286)                |
/// | milliseconds since 1970     | `1738310400000`: 12 or 13 digits (1973 to 2286)            |
///
/// Digits may be of any script. Blanks around it do not count. Anything else, and a date that no calendar has, is
/// nothing: a day and month that could be exchanged are not guessed at.
[[nodiscard]] std::optional<TimeText> readTimeText(QStringView text);
/// Text as above, or a number since 1970.
[[nodiscard]] std::optional<TimeText> readTimeValue(const QJsonValue& value);
/// "08:00", "8:00", "08:00:00".
[[nodiscard]] std::optional<QTime> readTimeOfDay(QStringView text);

/// The offset of this program's zone at that moment.
[[nodiscard]] std::chrono::minutes localOffsetAt(WallTime utc);
/// What a clock in this program's zone would have meant by that.
[[nodiscard]] ResolvedTime resolveLocal(const QDate& date, const QTime& time);

} // namespace rollcall
