#include "base/time_text.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace rollcall {

namespace {

using std::chrono::seconds;

/// More than the longest form with its blanks. Longer texts are not read.
constexpr qsizetype kMaxText = 64;
/// Numbers since 1970 that cannot be mistaken for each other, nor for a date without signs (20250131).
constexpr qint64 kFirstSeconds = 100'000'000;               // 1973-03-03
constexpr qint64 kEndOfSeconds = 10'000'000'000;            // 2286-11-20
constexpr qint64 kFirstMilliseconds = kFirstSeconds * 1000; // the same days
constexpr qint64 kEndOfMilliseconds = kEndOfSeconds * 1000;
/// Line Islands; the other way it is 12.
constexpr int kMaxOffsetHours = 14;
constexpr int kLeapSecond = 60;
constexpr int kEndOfDay = 24;

/// One accepted form. Named groups: y, mon (number) or name (Jan), d, h, m, s, f, z.
struct Form
{
    QRegularExpression pattern;
    bool isDateOnly = false;
};

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
}

const QString& zonePattern()
{
    static const QString pattern = QStringLiteral(R"((?: ?(?<z>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?)");
    return pattern;
}

/// The table of forms of the header, but for numbers since 1970.
const std::array<Form, 4>& forms()
{
    static const QString date = QStringLiteral(R"((?<y>\d{4})(?<sign>[-/.])(?<mon>\d{1,2})\k<sign>(?<d>\d{1,2}))");
    static const QString fraction = QStringLiteral(R"((?:[.,](?<f>\d{1,9}))?)");
    static const std::array<Form, 4> all{{
        {whole(date + QStringLiteral("(?: ?T ?| )") +
               QStringLiteral(R"((?<h>\d{1,2}):(?<m>\d\d)(?::(?<s>\d\d))"
                              "%1)?%2")
                   .arg(fraction, zonePattern()))},
        {whole(date), true},
        {whole(QStringLiteral(R"((?<y>\d{4})(?<mon>\d\d)(?<d>\d\d)T(?<h>\d\d)(?<m>\d\d)(?<s>\d\d))"
                              "%1%2")
                   .arg(fraction, zonePattern()))},
        {whole(QStringLiteral(R"([A-Z]{3}, (?<d>\d\d) (?<name>[A-Z]{3}) (?<y>\d{4}) )"
                              R"((?<h>\d\d):(?<m>\d\d):(?<s>\d\d) (?<z>GMT))"))},
    }};
    return all;
}

/// One blank for any number of them, ASCII digits for those of every script.
QString normalized(QStringView text)
{
    QString plain = text.toString().simplified();
    for (QChar& c : plain) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return plain;
}

int number(const QRegularExpressionMatch& match, const char* group)
{
    return match.captured(QLatin1String(group)).toInt();
}

int monthOf(const QRegularExpressionMatch& match)
{
    static const QString names = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    const QString name = match.captured(QStringLiteral("name"));
    if (name.isEmpty())
        return number(match, "mon");
    const qsizetype at = names.indexOf(name, 0, Qt::CaseInsensitive);
    return at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

/// Outer nothing: no offset that a clock could have.
std::optional<std::optional<seconds>> offsetOf(const QString& text)
{
    if (text.isEmpty())
        return std::optional<seconds>();
    if (text.front() != u'+' && text.front() != u'-')
        return std::optional(seconds{0});
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.size() > 3 ? text.right(2).toInt() : 0;
    if (hours > kMaxOffsetHours || minutes > 59)
        return std::nullopt;
    const seconds size = std::chrono::hours{hours} + std::chrono::minutes{minutes};
    return std::optional(text.front() == u'-' ? -size : size);
}

std::optional<TimeText> understood(const QRegularExpressionMatch& match, bool isDateOnly)
{
    TimeText read;
    read.isDateOnly = isDateOnly;
    read.date = QDate(number(match, "y"), monthOf(match), number(match, "d"));
    read.time = QTime(0, 0);
    if (!read.date.isValid())
        return std::nullopt;
    if (isDateOnly)
        return read;
    int hour = number(match, "h");
    int second = number(match, "s");
    const int minute = number(match, "m");
    const int milliseconds = match.captured(QStringLiteral("f")).leftJustified(3, u'0', true).toInt();
    if (second == kLeapSecond)
        second = kLeapSecond - 1;
    if (hour == kEndOfDay && minute == 0 && second == 0 && milliseconds == 0) {
        hour = 0;
        read.date = read.date.addDays(1);
    }
    read.time = QTime(hour, minute, second, milliseconds);
    const auto offset = offsetOf(match.captured(QStringLiteral("z")).toUpper());
    if (!read.time.isValid() || !offset)
        return std::nullopt;
    read.offset = *offset;
    return read;
}

std::optional<TimeText> sinceEpoch(qint64 number)
{
    const bool isSeconds = number >= kFirstSeconds && number < kEndOfSeconds;
    const bool isMilliseconds = number >= kFirstMilliseconds && number < kEndOfMilliseconds;
    if (!isSeconds && !isMilliseconds)
        return std::nullopt;
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(isSeconds ? number * 1000 : number, Qt::UTC);
    return TimeText{utc.date(), utc.time(), seconds{0}, false};
}

/// As if it were UTC.
WallTime naive(const QDate& date, const QTime& time)
{
    return WallTime{Milliseconds{QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()}};
}

} // namespace

std::chrono::minutes localOffsetAt(WallTime utc)
{
    const qint64 milliseconds = utc.time_since_epoch().count();
    return std::chrono::minutes{QDateTime::fromMSecsSinceEpoch(milliseconds).offsetFromUtc() / 60};
}

ResolvedTime resolveLocal(const QDate& date, const QTime& time)
{
    // Worked out here and not by QDateTime, whose answer for a skipped or repeated time differs from version to
    // version. A day on either side of the time no clock change matters but the one that is near it.
    constexpr std::chrono::hours kBeyondAnyChange{24};
    const WallTime written = naive(date, time);
    const auto before = localOffsetAt(written - kBeyondAnyChange);
    const auto after = localOffsetAt(written + kBeyondAnyChange);
    const bool holdsBefore = localOffsetAt(written - before) == before;
    const bool holdsAfter = localOffsetAt(written - after) == after;
    if (holdsBefore)
        return {written - before, before,
                holdsAfter && after != before ? ResolvedTime::Kind::Repeated : ResolvedTime::Kind::Exact};
    if (holdsAfter)
        return {written - after, after, ResolvedTime::Kind::Exact};
    return {written - before, before, ResolvedTime::Kind::Skipped};
}

ResolvedTime TimeText::resolve(WireTime meaning) const
{
    if (!offset && meaning == WireTime::Local)
        return resolveLocal(date, time);
    const WallTime utc = naive(date, time) - offset.value_or(seconds{0});
    return {utc, localOffsetAt(utc), ResolvedTime::Kind::Exact};
}

QString TimeText::wireText(WireTime meaning) const
{
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    if (!offset)
        return QDateTime(date, time, Qt::UTC).toString(format);
    const ResolvedTime moment = resolve(meaning);
    const WallTime shown = meaning == WireTime::Local ? moment.utc + moment.zoneOffset : moment.utc;
    return toDateTimeUtc(shown).toString(format);
}

std::optional<TimeText> readTimeText(QStringView text)
{
    if (text.size() > kMaxText)
        return std::nullopt;
    const QString plain = normalized(text);
    bool isNumber = false;
    if (const qint64 number = plain.toLongLong(&isNumber); isNumber && plain.front().isDigit())
        return sinceEpoch(number);
    for (const Form& form : forms()) {
        if (const QRegularExpressionMatch match = form.pattern.match(plain); match.hasMatch())
            return understood(match, form.isDateOnly);
    }
    return std::nullopt;
}

std::optional<TimeText> readTimeValue(const QJsonValue& value)
{
    if (!value.isDouble())
        return readTimeText(value.toString());
    const double number = std::floor(value.toDouble()); // a fraction of a second is more than a punch needs
    return number >= static_cast<double>(kFirstSeconds) && number < static_cast<double>(kEndOfMilliseconds)
               ? sinceEpoch(static_cast<qint64>(number))
               : std::nullopt;
}

std::optional<QTime> readTimeOfDay(QStringView text)
{
    static const QRegularExpression form = whole(QStringLiteral(R"((?<h>\d{1,2}):(?<m>\d\d)(?::(?<s>\d\d))?)"));
    if (text.size() > kMaxText)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(normalized(text));
    const QTime time(number(match, "h"), number(match, "m"), number(match, "s"));
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace rollcall
