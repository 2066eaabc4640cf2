#include "connectors/wire_people.h"

#include "connectors/wire_json.h"

#include <algorithm>
#include <limits>

namespace rollcall::wire {

Credential credentialOf(qint64 code)
{
    constexpr qint64 kLastFingerCode = 9;
    constexpr qint64 kWholeUser = 12; // of older firmware; newer ones say 13
    constexpr qint64 kFirstTemplate = 20;
    constexpr qint64 kLastTemplate = 27;
    if (code >= kFirstFingerCode && code <= kLastFingerCode)
        return Credential::Fingerprint;
    if (code >= kFirstTemplate && code <= kLastTemplate)
        return Credential::FaceTemplate;
    switch (code) {
    case kPinCode:
        return Credential::Pin;
    case kCardCode:
        return Credential::Card;
    case kWholeUser:
    case kEverythingCode:
        return Credential::Everything;
    case kPhotoCode:
        return Credential::Photo;
    default:
        return Credential::Other;
    }
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (isExactInteger(number))
            return static_cast<qint64>(number);
    } else if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return std::nullopt;
}

std::optional<bool> flag(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().trimmed();
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    const auto number = wholeNumber(value);
    return number && (*number == 0 || *number == 1) ? std::optional(*number == 1) : std::nullopt;
}

std::optional<Secret> token(const QJsonValue& value)
{
    const auto number = wholeNumber(value);
    if (value.isDouble())
        return number && *number >= 0 ? std::optional(Secret(*number == 0 ? QByteArray() : QByteArray::number(*number)))
                                      : std::nullopt;
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString().trimmed();
    return Secret(number && *number == 0 && text.size() == 1 ? QByteArray() : text.toUtf8());
}

std::optional<Privilege> privilege(const QJsonValue& value)
{
    const auto level = wholeNumber(value);
    if (!level || *level < 0 || *level > static_cast<int>(Privilege::SuperAdministrator))
        return std::nullopt;
    return static_cast<Privilege>(*level);
}

bool holdsNothing(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return true;
    if (value.isBool())
        return !value.toBool();
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        return text.isEmpty() || text == QLatin1String("0");
    }
    return value.isDouble() && value.toDouble() == 0.0;
}

std::optional<Whom> whom(const QJsonValue& value)
{
    QString digits;
    if (value.isDouble() && isExactInteger(value.toDouble()))
        digits = QString::number(static_cast<qint64>(value.toDouble()));
    else if (value.isString())
        digits = value.toString().trimmed();
    const bool onlyDigits =
        !digits.isEmpty() && digits.size() <= kMaxPersonIdLength &&
        std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!onlyDigits || digits == QLatin1String("0"))
        return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    if (fits && number <= std::numeric_limits<int>::max() && !digits.startsWith(u'0'))
        return Whom{static_cast<int>(number), {}, number};
    return Whom{std::nullopt, PersonId(digits), value.isDouble() ? value : QJsonValue(digits)};
}

} // namespace rollcall::wire
