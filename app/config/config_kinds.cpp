#include "config/config_kinds.h"

#include "base/camera_address.h"
#include "base/time_text.h"
#include "config/zone_names.h"

#include <QDir>
#include <QStringList>

#include <algorithm>

namespace rollcall {

namespace {

/// Linux' PATH_MAX, less the terminating byte.
constexpr int kMaxPathLength = 4095;

std::optional<double> numberOf(const QVariant& value)
{
    if (value.typeId() != QMetaType::Double && value.typeId() != QMetaType::LongLong)
        return std::nullopt;
    const double number = value.toDouble();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString printNumber(double value)
{
    return value == std::floor(value) ? QString::number(static_cast<qint64>(value)) : tomlReal(value);
}

std::optional<QString> stringOf(const QVariant& value, int maxCharacters)
{
    if (value.typeId() != QMetaType::QString || value.toString().size() > maxCharacters)
        return std::nullopt;
    const QString string = value.toString();
    // Control characters in a door name or path are a slip or an attack on a log or a screen.
    const bool printable =
        std::none_of(string.begin(), string.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return printable ? std::optional(string) : std::nullopt;
}

} // namespace

QString tomlQuoted(const QString& text)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\') + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            quoted += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + QLatin1Char('"');
}

QString tomlReal(double value)
{
    // The shortest form that reads back the same, with a point so that TOML does not take it for an integer.
    QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
    if (std::isfinite(value) && !text.contains(QLatin1Char('.')) && !text.contains(QLatin1Char('e')))
        text += QStringLiteral(".0");
    return text;
}

ValueKind<QStringList> wordsOf(const QStringList& allowed)
{
    return {QStringLiteral("some of %1, separated by spaces").arg(allowed.join(QStringLiteral(", "))),
            [allowed](const QVariant& value) -> std::optional<QStringList> {
                if (value.typeId() != QMetaType::QString)
                    return std::nullopt;
                QStringList words = value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
                const bool known = std::all_of(words.cbegin(), words.cend(),
                                               [&](const QString& word) { return allowed.contains(word); });
                return known && words.removeDuplicates() == 0 ? std::optional(words) : std::nullopt;
            },
            [](const QStringList& words) { return tomlQuoted(words.join(QLatin1Char(' '))); }};
}

ValueKind<int> wholeNumber(int least, int most)
{
    return {QStringLiteral("a whole number from %1 to %2").arg(QString::number(least), QString::number(most)),
            [least, most](const QVariant& value) -> std::optional<int> {
                if (value.typeId() != QMetaType::LongLong)
                    return std::nullopt;
                const qlonglong number = value.toLongLong();
                return number >= least && number <= most ? std::optional(static_cast<int>(number)) : std::nullopt;
            },
            [](const int& value) { return QString::number(value); }};
}

ValueKind<int> oneOf(std::vector<int> values)
{
    QStringList words;
    for (const int value : values)
        words << QString::number(value);
    const QString last = words.takeLast();
    return {words.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last,
            [values = std::move(values)](const QVariant& value) -> std::optional<int> {
                if (value.typeId() != QMetaType::LongLong)
                    return std::nullopt;
                const auto found = std::find(values.begin(), values.end(), value.toLongLong());
                return found == values.end() ? std::nullopt : std::optional(*found);
            },
            [](const int& value) { return QString::number(value); }};
}

ValueKind<double> realNumber(double least, double most)
{
    return {QStringLiteral("a number from %1 to %2").arg(printNumber(least), printNumber(most)),
            [least, most](const QVariant& value) {
                const std::optional<double> number = numberOf(value);
                return number && *number >= least && *number <= most ? number : std::nullopt;
            },
            [](const double& value) { return tomlReal(value); }};
}

ValueKind<bool> flag()
{
    return {QStringLiteral("true or false"),
            [](const QVariant& value) {
                return value.typeId() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
            },
            [](const bool& value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }};
}

ValueKind<QString> text(int maxCharacters)
{
    return {QStringLiteral("text of at most %1 characters").arg(maxCharacters),
            [maxCharacters](const QVariant& value) { return stringOf(value, maxCharacters); }, tomlQuoted};
}

ValueKind<QString> absolutePath()
{
    return {QStringLiteral("an absolute path, or \"\""),
            [](const QVariant& value) {
                const std::optional<QString> path = stringOf(value, kMaxPathLength);
                return path && (path->isEmpty() || QDir::isAbsolutePath(*path)) ? path : std::nullopt;
            },
            tomlQuoted};
}

ValueKind<QString> cameraUri()
{
    return {QStringLiteral(
                "\"auto\", \"none\", \"test\", \"libcamera\", \"libcamera:NAME\", \"v4l2:DEVICE\", \"rtsp://...\", "
                "\"file:PATH\" or \"playlist:PATH\""),
            [](const QVariant& value) -> std::optional<QString> {
                std::optional<QString> uri = stringOf(value, kMaxPathLength);
                if (!uri)
                    return std::nullopt;
                for (const char* word : {"auto", "none", "test", "libcamera"}) {
                    if (*uri == QLatin1String(word))
                        return uri;
                }
                for (const char* scheme : {"libcamera:", "v4l2:", "rtsp://", "rtsps://", "file:", "playlist:"}) {
                    const QLatin1String prefix(scheme);
                    if (uri->startsWith(prefix) && uri->size() > prefix.size())
                        return uri;
                }
                return std::nullopt;
            },
            tomlQuoted, [](const QString& uri) { return tomlQuoted(withoutPassword(uri)); }};
}

ValueKind<Milliseconds> seconds(double least, double most)
{
    return {QStringLiteral("seconds from %1 to %2").arg(printNumber(least), printNumber(most)),
            [least, most](const QVariant& value) -> std::optional<Milliseconds> {
                const std::optional<double> number = numberOf(value);
                if (!number || *number < least || *number > most)
                    return std::nullopt;
                return Milliseconds{std::llround(*number * 1000)};
            },
            [](const Milliseconds& value) { return printNumber(static_cast<double>(value.count()) / 1000); }};
}

ValueKind<QString> timeZone()
{
    return {QStringLiteral("the name of a time zone such as \"Asia/Dhaka\", or \"\""),
            [](const QVariant& value) -> std::optional<QString> {
                const std::optional<QString> name = stringOf(value, kMaxPathLength);
                return name && (name->isEmpty() || isKnownZone(*name)) ? name : std::nullopt;
            },
            tomlQuoted,
            {},
            [](const QVariant& value) { return nearestZone(value.toString()); }};
}

ValueKind<QTime> timeOfDay()
{
    return {QStringLiteral("a time of day written \"HH:MM\""),
            [](const QVariant& value) -> std::optional<QTime> {
                return value.typeId() == QMetaType::QString ? readTimeOfDay(value.toString()) : std::nullopt;
            },
            [](const QTime& value) { return tomlQuoted(value.toString(QStringLiteral("HH:mm"))); }};
}

} // namespace rollcall
