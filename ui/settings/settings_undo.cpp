#include "ui/settings/settings_undo.h"

#include "screen/setting_audit.h"
#include "screen/setting_values.h"

#include <utility>

namespace rollcall::ui {

namespace {

QString word(bool on)
{
    return on ? QStringLiteral("true") : QStringLiteral("false");
}

/// What was switched, as the audit trail has it, and how to switch it back.
struct Switched
{
    const char* key;
    QString value;
    SettingsEdit back;
};

std::optional<Switched> switchedOnScreen(const SettingsView& was, const SettingsView& is)
{
    if (was.theme != is.theme)
        return Switched{"screen.theme", storedWord(kThemeWords, is.theme),
                        [to = was.theme](SettingsView& view) { view.theme = to; }};
    if (was.language != is.language)
        return Switched{"screen.language", is.language,
                        [to = was.language](SettingsView& view) { view.language = to; }};
    if (was.languages != is.languages)
        return Switched{"screen.languages", is.languages.join(u' '),
                        [to = was.languages](SettingsView& view) { view.languages = to; }};
    if (was.volume != is.volume)
        return Switched{"screen.sound_volume", QString::number(is.volume),
                        [to = was.volume](SettingsView& view) { view.volume = to; }};
    if (was.spoken != is.spoken)
        return Switched{"screen.spoken", word(is.spoken), [to = was.spoken](SettingsView& view) { view.spoken = to; }};
    if (was.spokenQuestions != is.spokenQuestions)
        return Switched{"screen.spoken_questions", word(is.spokenQuestions),
                        [to = was.spokenQuestions](SettingsView& view) { view.spokenQuestions = to; }};
    if (was.receipt != is.receipt)
        return Switched{"screen.receipt", word(is.receipt),
                        [to = was.receipt](SettingsView& view) { view.receipt = to; }};
    return std::nullopt;
}

std::optional<Switched> switchedAtDoor(const SettingsView& was, const SettingsView& is)
{
    if (was.zone != is.zone)
        return Switched{"attendance.time_zone", is.zone, [to = was.zone](SettingsView& view) { view.zone = to; }};
    const auto door = [to = was.door](SettingsView& view) { view.door = to; };
    if (was.door.name != is.door.name)
        return Switched{"attendance.door", is.door.name, door};
    if (was.door.rule != is.door.rule)
        return Switched{"attendance.direction", storedWord(kRuleWords, is.door.rule), door};
    const auto camera = [to = was.camera](SettingsView& view) { view.camera = to; };
    if (was.camera.source != is.camera.source)
        return Switched{"camera.source", is.camera.source, camera};
    if (was.camera.rotation != is.camera.rotation)
        return Switched{"camera.rotation", QString::number(is.camera.rotation), camera};
    if (was.camera.mirror != is.camera.mirror)
        return Switched{"camera.mirror", word(is.camera.mirror), camera};
    if (was.recognition.attackDetection != is.recognition.attackDetection)
        return Switched{
            "liveness.mode", storedWord(kDetectionWords, is.recognition.attackDetection),
            [to = was.recognition.attackDetection](SettingsView& view) { view.recognition.attackDetection = to; }};
    if (was.recognition.strangersShare != is.recognition.strangersShare)
        return Switched{
            "decision.target_fpir", QString::number(is.recognition.strangersShare),
            [to = was.recognition.strangersShare](SettingsView& view) { view.recognition.strangersShare = to; }};
    return std::nullopt;
}

} // namespace

std::optional<SettingUndo> undoOf(const SettingsView& before, const SettingsView& now, const QLocale& locale)
{
    std::optional<Switched> change = switchedOnScreen(before, now);
    if (!change)
        change = switchedAtDoor(before, now);
    if (!change)
        return std::nullopt;
    const QString key = QLatin1String(change->key);
    const SettingAudit said = settingAudit(key, change->value, locale);
    return SettingUndo{key, said.sentence + QStringLiteral("  \u00b7  ") + said.value, std::move(change->back)};
}

} // namespace rollcall::ui
