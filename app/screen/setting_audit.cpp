#include "screen/setting_audit.h"

#include "screen/isolated.h"
#include "screen/language.h"
#include "screen/setting_values.h"
#include "screen/setting_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace rollcall::screen {

namespace {

/// How a value is read out.
enum class Value {
    Itself,
    Rule,
    Zone,
    Colors,
    Language,
    Languages,
    Percent,
    Share,
    Camera,
    Degrees,
    YesNo,
    Detection,
    None
};

struct Setting
{
    const char* key;
    Value value;
    const char* words;
};

// All that can be set at the kiosk: the keys of the configuration's schema that say so.
constexpr std::array kSettings{
    Setting{"attendance.door", Value::Itself, QT_TRANSLATE_NOOP("Audit", "Door name")},
    Setting{"attendance.direction", Value::Rule, QT_TRANSLATE_NOOP("Audit", "Direction")},
    Setting{"attendance.time_zone", Value::Zone, QT_TRANSLATE_NOOP("Audit", "Time zone")},
    Setting{"attendance.time_server", Value::Itself, QT_TRANSLATE_NOOP("Audit", "Time server")},
    Setting{"clock.time", Value::Itself, QT_TRANSLATE_NOOP("Audit", "Clock")},
    Setting{"decision.target_fpir", Value::Share, QT_TRANSLATE_NOOP("Audit", "False matches")},
    Setting{"liveness.mode", Value::Detection, QT_TRANSLATE_NOOP("Audit", "Attack detection")},
    Setting{"camera.source", Value::Camera, QT_TRANSLATE_NOOP("Audit", "Camera")},
    Setting{"camera.rotation", Value::Degrees, QT_TRANSLATE_NOOP("Audit", "Camera rotation")},
    Setting{"camera.mirror", Value::YesNo, QT_TRANSLATE_NOOP("Audit", "Mirrored camera")},
    Setting{"screen.theme", Value::Colors, QT_TRANSLATE_NOOP("Audit", "Colors")},
    Setting{"screen.language", Value::Language, QT_TRANSLATE_NOOP("Audit", "Kiosk language")},
    Setting{"screen.languages", Value::Languages, QT_TRANSLATE_NOOP("Audit", "Languages offered at the door")},
    Setting{"screen.sound_volume", Value::Percent, QT_TRANSLATE_NOOP("Audit", "Volume")},
    Setting{"screen.spoken", Value::YesNo, QT_TRANSLATE_NOOP("Audit", "Spoken confirmations")},
    Setting{"screen.spoken_questions", Value::YesNo, QT_TRANSLATE_NOOP("Audit", "Spoken requests")},
    Setting{"screen.receipt", Value::YesNo, QT_TRANSLATE_NOOP("Audit", "QR code receipt")},
    Setting{"setup.step", Value::None, QT_TRANSLATE_NOOP("Audit", "Setup step")},
    Setting{"setup.done", Value::None, QT_TRANSLATE_NOOP("Audit", "Setup finished")},
};

QString ruleOf(const QString& value)
{
    const auto rule = storedValue(kRuleWords, value);
    return rule ? ruleWord(*rule) : value;
}

QString colorsOf(const QString& value)
{
    const auto theme = storedValue(kThemeWords, value);
    return theme ? themeWord(*theme) : value;
}

QString yesOrNo(const QString& value)
{
    if (value == QLatin1String("true"))
        return QCoreApplication::translate("Audit", "Yes");
    return value == QLatin1String("false") ? QCoreApplication::translate("Audit", "No") : value;
}

QString detectionOf(const QString& value)
{
    const auto detection = storedValue(kDetectionWords, value);
    if (!detection)
        return value;
    switch (*detection) {
    case AttackDetection::Off:
        return QCoreApplication::translate("Audit", "Off");
    case AttackDetection::Normal:
        return QCoreApplication::translate("Audit", "Normal");
    case AttackDetection::Strict:
        break;
    }
    return QCoreApplication::translate("Audit", "Strict");
}

QString languagesOf(const QString& value)
{
    QStringList names;
    for (const QString& language : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        names << ownName(language.section(QLatin1Char('_'), 0, 0));
    return names.join(QStringLiteral(", "));
}

QString valueWords(Value kind, const QString& value, const QLocale& locale)
{
    switch (kind) {
    case Value::Itself:
    case Value::Zone:
        return isolated(value);
    case Value::Rule:
        return ruleOf(value);
    case Value::Colors:
        return colorsOf(value);
    case Value::Language:
    case Value::Languages:
        return languagesOf(value);
    case Value::Percent:
        return QCoreApplication::translate("Audit", "%1 %").arg(locale.toString(value.toInt()));
    case Value::Share:
        return QCoreApplication::translate("Audit", "%1 %").arg(locale.toString(value.toDouble() * 100));
    case Value::Camera:
        return cameraWords(value);
    case Value::Degrees:
        return locale.toString(value.toInt()) + QChar(0x00b0);
    case Value::YesNo:
        return yesOrNo(value);
    case Value::Detection:
        return detectionOf(value);
    case Value::None:
        break;
    }
    return {};
}

} // namespace

SettingAudit settingAudit(const QString& key, const QString& value, const QLocale& locale)
{
    const auto known = std::find_if(kSettings.begin(), kSettings.end(),
                                    [&key](const Setting& setting) { return key == QLatin1String(setting.key); });
    if (known == kSettings.end())
        return {QCoreApplication::translate("Audit", "Setting changed"), key + QStringLiteral(": ") + value};
    const QString words = QCoreApplication::translate("Audit", known->words);
    if (known->value == Value::None)
        return {words, {}};
    const QString now = valueWords(known->value, value, locale);
    return {QCoreApplication::translate("Audit", "Changed: %1").arg(words),
            now.isEmpty() ? QCoreApplication::translate("Audit", "system default") : now};
}

} // namespace rollcall::screen
