#include "attendance/person_number.h"

#include <limits>

namespace rollcall {

std::optional<int> ownNumber(const PersonId& id)
{
    constexpr qsizetype kMaxDigits = 10;
    const QString& text = id.value();
    if (text.isEmpty() || text.size() > kMaxDigits || text.front() == u'0')
        return std::nullopt;
    qint64 value = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        value = value * 10 + (digit.unicode() - u'0');
    }
    if (value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(value);
}

std::optional<int> plainNumber(const PersonId& id)
{
    const auto number = ownNumber(id);
    return number && *number < kFirstUnsureNumber ? number : std::nullopt;
}

} // namespace rollcall
