#pragma once

#include "connectors/campus/settings.h"
#include "outbox/delivery.h"

#include <QDate>
#include <QTime>

#include <compare>
#include <optional>
#include <vector>

namespace rollcall::campus {

/// Of these the campus server keeps one each.
struct DayKey
{
    qint64 number = 0;
    QDate day;
    Direction direction = Direction::In;

    friend bool operator==(const DayKey&, const DayKey&) = default;
    friend bool operator<(const DayKey& a, const DayKey& b);
};

/// A punch as the campus server knows it.
struct Row
{
    DeliveryEntry entry;
    DayKey key;
    QTime time; ///< of a clock on the wall
};

/// The number that a campus server makes of this identifier: leading zeros do not count there.
[[nodiscard]] std::optional<qint64> enrollmentNumber(const PersonId& person);
[[nodiscard]] std::optional<DayKey> dayKey(const PunchDraft& facts);
/// Or why it cannot be sent, translatable.
[[nodiscard]] tl::expected<Row, QString> toRow(const DeliveryEntry& entry);

[[nodiscard]] QByteArray csvOf(const Content& content, const std::vector<Row>& rows);
/// In v1 all rows are of one day.
[[nodiscard]] net::HttpRequest uploadRequest(const AttendanceSettings& settings, const std::vector<Row>& rows);
/// Asks whether the key is right, and changes nothing. In v1 nothing but whether the system is there.
[[nodiscard]] net::HttpRequest statusRequest(const AttendanceSettings& settings);

} // namespace rollcall::campus
