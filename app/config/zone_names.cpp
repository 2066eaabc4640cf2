#include "config/zone_names.h"

#include "config/near_word.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace rollcall {

namespace {

const QString& directory()
{
    static const QString path = QStringLiteral("/usr/share/zoneinfo/");
    return path;
}

/// Every zone; without the second and third copies of all of them below "posix" and "right".
QStringList allZones()
{
    QStringList names;
    QDirIterator walk(directory(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString name = walk.next().mid(directory().size());
        if (!name.startsWith(QLatin1String("posix")) && !name.startsWith(QLatin1String("right/")) && isKnownZone(name))
            names << name;
    }
    names.sort();
    return names;
}

/// "UTC+6", "GMT-03:00": POSIX counts the other way.
QString zoneOfOffset(const QString& written)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?:UTC|GMT)?([+-])0?([0-9]{1,2})(?::?00)?\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(written);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(1) == QLatin1String("+") ? QStringLiteral("-") : QStringLiteral("+");
    const QString zone = QStringLiteral("Etc/GMT") + sign + match.captured(2);
    return isKnownZone(zone) ? zone : QString();
}

} // namespace

bool isKnownZone(const QString& name)
{
    // No way out of the directory, and not "UTC+06:00": Qt's own name, which to the C library means the opposite.
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*){0,2}\\z"));
    static const QByteArray magic = "TZif"; // RFC 8536
    if (!pattern.match(name).hasMatch() || (name.startsWith(QLatin1String("UTC")) && name.size() > 3))
        return false;
    QFile rules(directory() + name);
    return QFileInfo(rules).isFile() && rules.open(QIODevice::ReadOnly) && rules.read(magic.size()) == magic;
}

QString nearestZone(const QString& written)
{
    const QString wanted = written.trimmed().replace(QLatin1Char(' '), QLatin1Char('_'));
    if (wanted.contains(QRegularExpression(QStringLiteral("[+-]\\s*[0-9]"))))
        return zoneOfOffset(wanted); // a slip of the sign would be a wrong clock
    const QStringList zones = allZones();
    if (QString zone = nearestWord(wanted, zones); !zone.isEmpty())
        return zone;
    // A city alone.
    QHash<QString, QString> zoneOf;
    for (const QString& zone : zones) {
        const QString city = zone.section(QLatin1Char('/'), -1);
        if (!zoneOf.contains(city))
            zoneOf.insert(city, zone);
    }
    return zoneOf.value(nearestWord(wanted.section(QLatin1Char('/'), -1), zoneOf.keys()));
}

} // namespace rollcall
