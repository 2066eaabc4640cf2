#pragma once

#include "base/clock.h"

#include <QTimeZone>

namespace rollcall::classroom {

/// The clock on the server's wall: start and end of a class are times of day there.
class ServerZone
{
public:
    /// An invalid zone: this program's own.
    explicit ServerZone(const QTimeZone& zone = {}) : m_zone(zone) {}

    [[nodiscard]] QDateTime local(WallTime time) const
    {
        const QDateTime utc = toDateTimeUtc(time);
        return m_zone.isValid() ? utc.toTimeZone(m_zone) : utc.toLocalTime();
    }
    [[nodiscard]] WallTime moment(const QDate& date, const QTime& time) const
    {
        return toWallTime(m_zone.isValid() ? QDateTime(date, time, m_zone) : QDateTime(date, time));
    }

private:
    QTimeZone m_zone;
};

} // namespace rollcall::classroom
