#include "http/parameters.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace rollcall::http {

namespace {

std::optional<QVariant> wholeNumber(const QString& text, const Parameter& parameter, QString& message)
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    message = QStringLiteral("must be a whole number from %1 to %2")
                  .arg(QString::number(parameter.minimum), QString::number(parameter.maximum));
    if (!isNumber || value < parameter.minimum || value > parameter.maximum)
        return std::nullopt;
    return value;
}

std::optional<QVariant> flag(const QString& text, QString& message)
{
    message = QStringLiteral("must be true or false");
    const QString lower = text.toLower();
    if (lower == QLatin1String("true") || lower == QLatin1String("1") || lower == QLatin1String("yes"))
        return true;
    if (lower == QLatin1String("false") || lower == QLatin1String("0") || lower == QLatin1String("no"))
        return false;
    return std::nullopt;
}

std::optional<QVariant> date(const QString& text, QString& message)
{
    message = QStringLiteral("must be a date such as 2026-01-31");
    const QDate value = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return value.isValid() ? std::optional<QVariant>(value) : std::nullopt;
}

std::optional<QVariant> time(const QString& text, QString& message)
{
    message = QStringLiteral("must be a time such as 2026-01-31T08:00:00 or 2026-01-31T08:00:00+01:00");
    // A plus sign that was not written as %2B arrives as a blank.
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d(?:\\.\\d{1,9})?)?(Z|z|[+ -]\\d\\d:?\\d\\d)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
    QString zone = match.captured(4).toUpper();
    if (zone.startsWith(u' '))
        zone[0] = u'+';
    const QDateTime value =
        QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + seconds + zone, Qt::ISODateWithMs);
    return value.isValid() ? std::optional<QVariant>(value) : std::nullopt;
}

std::optional<QVariant> textValue(const QString& text, const Parameter& parameter, QString& message)
{
    if (!parameter.choices.empty()) {
        QStringList choices;
        for (const char* choice : parameter.choices)
            choices.append(QString::fromUtf8(choice));
        message = QStringLiteral("must be one of: %1").arg(choices.join(QStringLiteral(", ")));
        return choices.contains(text) ? std::optional<QVariant>(text) : std::nullopt;
    }
    message = QStringLiteral("must have at most %1 characters").arg(parameter.maximum);
    return text.size() <= parameter.maximum ? std::optional<QVariant>(text) : std::nullopt;
}

std::optional<QVariant> checked(const QString& text, const Parameter& parameter, QString& message)
{
    switch (parameter.type) {
    case Parameter::Type::Integer:
        return wholeNumber(text, parameter, message);
    case Parameter::Type::Flag:
        return flag(text, message);
    case Parameter::Type::Date:
        return date(text, message);
    case Parameter::Type::Time:
        return time(text, message);
    case Parameter::Type::Text:
        break;
    }
    return textValue(text, parameter, message);
}

} // namespace

std::map<QString, QVariant> checkedParameters(const Route& route, const std::map<QString, QString>& path,
                                              const Target& target, Problems& problems)
{
    std::map<QString, QVariant> values;
    for (const Parameter& parameter : route.parameters) {
        const bool isOfPath = parameter.place == Parameter::Place::Path;
        const QJsonArray place = {isOfPath ? QStringLiteral("path") : QStringLiteral("query"), parameter.name};
        std::optional<QString> text;
        if (isOfPath) {
            if (const auto found = path.find(parameter.name); found != path.end())
                text = found->second;
        } else {
            for (const auto& [name, value] : target.query) {
                if (name != parameter.name)
                    continue;
                if (text)
                    problems.push_back({place, QStringLiteral("must be given once")});
                text = value;
            }
            // "?page=" of a form that was left empty; an empty text is a text.
            if (text && text->isEmpty() && parameter.type != Parameter::Type::Text)
                text.reset();
        }
        if (!text) {
            if (isOfPath || parameter.required)
                problems.push_back({place, QStringLiteral("is required")});
            else if (parameter.fallback.isValid())
                values[parameter.name] = parameter.fallback;
            continue;
        }
        QString message;
        if (std::optional<QVariant> value = checked(*text, parameter, message))
            values[parameter.name] = *std::move(value);
        else
            problems.push_back({place, message});
    }
    return values;
}

} // namespace rollcall::http
