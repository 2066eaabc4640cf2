#pragma once

#include "base/clock.h"

#include <QString>
#include <QStringList>
#include <QTime>
#include <QVariant>

#include <cmath>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace rollcall {

/// A kind of configuration value: what may be written, and the way from the file's value to the program's and back.
/// The file's value is a QVariant of QString, qlonglong, double or bool.
template <class T> struct ValueKind
{
    QString allowed;                                        ///< completes the sentence "... must be ..."
    std::function<std::optional<T>(const QVariant&)> parse; ///< nothing when the value is not allowed
    std::function<QString(const T&)> print;                 ///< as it is written in TOML
    /// For people: without a secret that it contains; empty: as it is printed.
    std::function<QString(const T&)> show = {};
    /// What was probably meant by a value that is not allowed; empty: it cannot be known.
    std::function<QString(const QVariant&)> meant = {};
};

/// A TOML basic string.
[[nodiscard]] QString tomlQuoted(const QString& text);
/// A TOML float that reads back as the same number.
[[nodiscard]] QString tomlReal(double value);

[[nodiscard]] ValueKind<int> wholeNumber(int least, int most);
[[nodiscard]] ValueKind<int> oneOf(std::vector<int> values);
/// Written with or without a decimal point.
[[nodiscard]] ValueKind<double> realNumber(double least, double most);
[[nodiscard]] ValueKind<bool> flag();
[[nodiscard]] ValueKind<QString> text(int maxCharacters);
/// A file or directory name: absolute, or empty where that has a meaning of its own.
[[nodiscard]] ValueKind<QString> absolutePath();
/// Some of several words, each at most once, separated by spaces; may be empty.
[[nodiscard]] ValueKind<QStringList> wordsOf(const QStringList& allowed);
/// A SourceConfig::uri.
[[nodiscard]] ValueKind<QString> cameraUri();
/// Seconds, with or without a fraction.
[[nodiscard]] ValueKind<Milliseconds> seconds(double least, double most);
/// The IANA name of a time zone that this machine knows, or "".
[[nodiscard]] ValueKind<QString> timeZone();
/// "HH:MM"
[[nodiscard]] ValueKind<QTime> timeOfDay();

/// One of several words.
template <class E> [[nodiscard]] ValueKind<E> choice(std::vector<std::pair<QString, E>> words)
{
    QString allowed;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            allowed += i + 1 == words.size() ? QStringLiteral(" or ") : QStringLiteral(", ");
        allowed += tomlQuoted(words[i].first);
    }
    return {allowed,
            [words](const QVariant& value) -> std::optional<E> {
                if (value.typeId() != QMetaType::QString)
                    return std::nullopt;
                for (const auto& [word, meaning] : words) {
                    if (value.toString() == word)
                        return meaning;
                }
                return std::nullopt;
            },
            [words](const E& wanted) {
                for (const auto& [word, meaning] : words) {
                    if (meaning == wanted)
                        return tomlQuoted(word);
                }
                return tomlQuoted({});
            }};
}

} // namespace rollcall
