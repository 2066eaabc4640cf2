#include "attendance/punch.h"

#include <array>
#include <utility>

namespace rollcall {

namespace {

constexpr std::array<std::pair<VerifyMethod, const char*>, 5> kMethods{{
    {VerifyMethod::Face, "face"},
    {VerifyMethod::Pin, "pin"},
    {VerifyMethod::QrCode, "qr"},
    {VerifyMethod::Card, "card"},
    {VerifyMethod::Manual, "manual"},
}};

} // namespace

ClockReading Punch::when() const
{
    ClockReading reading = facts.at;
    if (correction) {
        reading.utc = correction->utc;
        reading.zoneOffset = correction->zoneOffset;
    }
    return reading;
}

QString toString(Direction direction)
{
    return direction == Direction::In ? QStringLiteral("in") : QStringLiteral("out");
}

QString toString(VerifyMethod method)
{
    for (const auto& [value, word] : kMethods) {
        if (value == method)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

std::optional<Direction> directionFromString(const QString& text)
{
    if (text == QLatin1String("in"))
        return Direction::In;
    if (text == QLatin1String("out"))
        return Direction::Out;
    return std::nullopt;
}

std::optional<VerifyMethod> verifyMethodFromString(const QString& text)
{
    for (const auto& [value, word] : kMethods) {
        if (text == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

} // namespace rollcall
