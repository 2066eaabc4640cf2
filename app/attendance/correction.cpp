#include "attendance/correction.h"

#include <array>
#include <utility>

namespace rollcall {

namespace {

constexpr std::array<std::pair<CorrectionKind, const char*>, 4> kKinds{{
    {CorrectionKind::Time, "time"},
    {CorrectionKind::Voided, "voided"},
    {CorrectionKind::Direction, "direction"},
    {CorrectionKind::Entered, "entered"},
}};

} // namespace

QString toString(CorrectionKind kind)
{
    for (const auto& [value, word] : kKinds) {
        if (value == kind)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

std::optional<CorrectionKind> correctionKindFromString(const QString& text)
{
    for (const auto& [value, word] : kKinds) {
        if (text == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

} // namespace rollcall
