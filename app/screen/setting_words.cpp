#include "screen/setting_words.h"

#include "base/camera_address.h"
#include "screen/isolated.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace rollcall::screen {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SettingWords", text);
}

} // namespace

QString ruleWord(DirectionRule rule)
{
    switch (rule) {
    case DirectionRule::Alternate:
        return say(QT_TRANSLATE_NOOP("SettingWords", "Alternate in and out"));
    case DirectionRule::AlwaysIn:
        return say(QT_TRANSLATE_NOOP("SettingWords", "Always in"));
    case DirectionRule::AlwaysOut:
        return say(QT_TRANSLATE_NOOP("SettingWords", "Always out"));
    case DirectionRule::Ask:
        return say(QT_TRANSLATE_NOOP("SettingWords", "Ask each time"));
    case DirectionRule::ByTime:
        return say(QT_TRANSLATE_NOOP("SettingWords", "By time of day"));
    }
    return {};
}

QString ruleExplained(DirectionRule rule, bool timesConfigured)
{
    switch (rule) {
    case DirectionRule::Alternate:
        return say(QT_TRANSLATE_NOOP("SettingWords", "The first record of the day is in, the next is out"));
    case DirectionRule::AlwaysIn:
        return say(QT_TRANSLATE_NOOP("SettingWords", "For a door used only to enter"));
    case DirectionRule::AlwaysOut:
        return say(QT_TRANSLATE_NOOP("SettingWords", "For a door used only to leave"));
    case DirectionRule::Ask:
        return say(QT_TRANSLATE_NOOP("SettingWords", "Each person chooses In or Out"));
    case DirectionRule::ByTime:
        break;
    }
    return timesConfigured ? say(QT_TRANSLATE_NOOP("SettingWords", "At the times in the configuration file"))
                           : say(QT_TRANSLATE_NOOP("SettingWords", "In before noon, out after"));
}

QString themeWord(ThemeKind theme)
{
    switch (theme) {
    case ThemeKind::Dark:
        return say(QT_TRANSLATE_NOOP("SettingWords", "Dark"));
    case ThemeKind::Light:
        return say(QT_TRANSLATE_NOOP("SettingWords", "Light"));
    case ThemeKind::HighContrast:
        return say(QT_TRANSLATE_NOOP("SettingWords", "High contrast"));
    }
    return {};
}

QString zoneWords(const QString& zone, const QDateTime& moment)
{
    const QTimeZone known(zone.isEmpty() ? QTimeZone::systemTimeZoneId() : zone.toLatin1());
    if (!known.isValid())
        return zone;
    return isolated(QStringLiteral("%1 (%2)").arg(QString::fromLatin1(known.id()),
                                                  known.displayName(moment, QTimeZone::OffsetName)));
}

QString cameraWords(const QString& source)
{
    if (source == QLatin1String("auto"))
        return say(QT_TRANSLATE_NOOP("SettingWords", "The first camera that works"));
    if (source == QLatin1String("none"))
        return say(QT_TRANSLATE_NOOP("SettingWords", "No camera"));
    if (source == QLatin1String("test"))
        return say(QT_TRANSLATE_NOOP("SettingWords", "Test image"));
    const QString scheme = source.section(QLatin1Char(':'), 0, 0);
    const QString rest = source.section(QLatin1Char(':'), 1);
    if (scheme == QLatin1String("playlist") || scheme == QLatin1String("file"))
        return say(QT_TRANSLATE_NOOP("SettingWords", "Recording: %1")).arg(isolated(QFileInfo(rest).fileName()));
    if (scheme == QLatin1String("rtsp") || scheme == QLatin1String("rtsps"))
        return say(QT_TRANSLATE_NOOP("SettingWords", "Network camera: %1"))
            .arg(isolated(hostOfCamera(source))); // its path may hold a password
    if (scheme == QLatin1String("v4l2") || scheme == QLatin1String("libcamera"))
        return say(QT_TRANSLATE_NOOP("SettingWords", "Camera %1")).arg(isolated(rest.isEmpty() ? scheme : rest));
    return isolated(source);
}

} // namespace rollcall::screen
