#include "attendance/person_number.h"

namespace rollcall {

std::optional<int> plainNumber(const PersonId& id)
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
    if (value >= kFirstGivenNumber)
        return std::nullopt;
    return static_cast<int>(value);
}

} // namespace rollcall
