#pragma once

#include "screen/settings_state.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>

// The words of the configuration for what is chosen on the screen, as they are stored and kept in the audit trail.
namespace rollcall::screen {

template <class T> using ValueWord = std::pair<T, const char*>;

inline constexpr std::array<ValueWord<DirectionRule>, 5> kRuleWords{{{DirectionRule::Alternate, "alternate"},
                                                                     {DirectionRule::AlwaysIn, "in"},
                                                                     {DirectionRule::AlwaysOut, "out"},
                                                                     {DirectionRule::Ask, "ask"},
                                                                     {DirectionRule::ByTime, "by-time"}}};
inline constexpr std::array<ValueWord<ThemeKind>, 3> kThemeWords{
    {{ThemeKind::Dark, "dark"}, {ThemeKind::Light, "light"}, {ThemeKind::HighContrast, "high-contrast"}}};
inline constexpr std::array<ValueWord<AttackDetection>, 3> kDetectionWords{
    {{AttackDetection::Off, "off"}, {AttackDetection::Normal, "normal"}, {AttackDetection::Strict, "strict"}}};

/// Of a value that is in the table.
template <class Words, class T> [[nodiscard]] QString storedWord(const Words& words, T value)
{
    for (const auto& [known, word] : words) {
        if (known == value)
            return QLatin1String(word);
    }
    return {};
}

/// Nothing for a word of a later version, or of none.
template <class Words>
[[nodiscard]] auto storedValue(const Words& words, const QString& word)
    -> std::optional<typename Words::value_type::first_type>
{
    for (const auto& [value, known] : words) {
        if (word == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace rollcall::screen
