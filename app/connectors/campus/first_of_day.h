#pragma once

#include "connectors/campus/attendance_codec.h"
#include "connectors/site_port.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace rollcall::campus {

/// The punches of a person, day and direction as this kiosk has them, and one of them.
enum class PlaceInDay {
    First,
    Later,       ///< another one that counts was before it
    AfterVoided, ///< all those before it were voided, and may have been sent before that
};
/// By the time as it is sent, then by the order of writing.
[[nodiscard]] PlaceInDay placeInDay(const Row& row, const std::vector<Punch>& punches);

/// What "already there" means for a row: that the server has this record, or that it has another one and will not take
/// this. Remembers which records were taken since the connector started; about others it asks the kiosk.
class FirstOfDay
{
public:
    explicit FirstOfDay(SitePort& site) : m_site(site) {}

    /// The server has just stored it.
    void stored(const Row& row);
    /// It was sent, and whether it arrived is not known.
    void unsure(const Row& row);
    /// Whether the server has each of these rows itself, in their order.
    void judge(std::vector<Row> rows, Reply<std::vector<bool>> reply);

private:
    struct Question;
    void askNext(const std::shared_ptr<Question>& question);
    [[nodiscard]] bool isThere(const Row& row, const std::vector<Punch>& punches) const;

    SitePort& m_site;
    std::map<DayKey, qint64> m_stored; ///< the sequence number of what the server keeps
    std::set<qint64> m_unsure;         ///< sequence numbers
};

} // namespace rollcall::campus
