#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <cmath>
#include <initializer_list>
#include <optional>

// What every codec of JSON messages needs; the words of a wire stay in its own codec.
namespace rollcall {

/// One message: a single line.
[[nodiscard]] inline QString compactJson(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The object of one message. Firmware and scripts that print JSON by hand are understood too: a byte order mark in
/// front, zeros behind, and numbers with leading zeros. Those lose them, except as values of `textFields` (card
/// numbers, serial numbers), where a zero is part of the text. Error: no JSON, or no object.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QString& text, std::initializer_list<QLatin1String> textFields);

/// The text of a binary message: some senders put their JSON in these. Empty when it is no UTF-8.
[[nodiscard]] QString textOfBinary(const QByteArray& bytes);

/// The object with its keys trimmed: trailing spaces occur. An exact key wins over a padded one. Keys beyond `maxKeys`
/// are not looked at.
[[nodiscard]] inline QJsonObject withTrimmedKeys(const QJsonObject& object, int maxKeys)
{
    QJsonObject trimmed;
    int seen = 0;
    for (auto it = object.constBegin(); it != object.constEnd() && seen < maxKeys; ++it, ++seen) {
        const QString key = it.key().trimmed();
        if (key == it.key() || !object.contains(key))
            trimmed.insert(key, it.value());
    }
    return trimmed;
}

/// A whole number that every reader of JSON holds exactly: beyond 2^53 the doubles that most use have gaps.
[[nodiscard]] inline bool isExactInteger(double number)
{
    constexpr double kMaxExactInteger = 9007199254740992.0;
    return std::floor(number) == number && std::abs(number) < kMaxExactInteger;
}

} // namespace rollcall
