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
    std::function<void()> back;
};

std::optional<Switched> switched(const SettingsView& was, const SettingsView& is, SettingsRequests& requests)
{
    SettingsRequests* const ask = &requests;
    if (was.theme != is.theme)
        return Switched{"screen.theme", storedWord(kThemeWords, is.theme), [=, to = was.theme] { ask->setTheme(to); }};
    if (was.language != is.language)
        return Switched{"screen.language", is.language, [=, to = was.language] { ask->setLanguage(to); }};
    if (was.languages != is.languages)
        return Switched{"screen.languages", is.languages.join(u' '),
                        [=, to = was.languages] { ask->setLanguages(to); }};
    if (was.volume != is.volume)
        return Switched{"screen.sound_volume", QString::number(is.volume),
                        [=, to = was.volume] { ask->setVolume(to); }};
    if (was.spoken != is.spoken)
        return Switched{"screen.spoken", word(is.spoken), [=, to = was.spoken] { ask->setSpoken(to); }};
    if (was.receipt != is.receipt)
        return Switched{"screen.receipt", word(is.receipt), [=, to = was.receipt] { ask->setReceipt(to); }};
    if (was.zone != is.zone)
        return Switched{"attendance.time_zone", is.zone, [=, to = was.zone] { ask->setZone(to); }};
    const auto door = [=, to = was.door] { ask->setDoor(to.name, to.rule); };
    if (was.door.name != is.door.name)
        return Switched{"attendance.door", is.door.name, door};
    if (was.door.rule != is.door.rule)
        return Switched{"attendance.direction", storedWord(kRuleWords, is.door.rule), door};
    const auto camera = [=, to = was.camera] { ask->setCamera(to); };
    if (was.camera.source != is.camera.source)
        return Switched{"camera.source", is.camera.source, camera};
    if (was.camera.rotation != is.camera.rotation)
        return Switched{"camera.rotation", QString::number(is.camera.rotation), camera};
    if (was.camera.mirror != is.camera.mirror)
        return Switched{"camera.mirror", word(is.camera.mirror), camera};
    if (was.recognition.attackDetection != is.recognition.attackDetection)
        return Switched{"liveness.mode", storedWord(kDetectionWords, is.recognition.attackDetection),
                        [=, to = was.recognition.attackDetection] { ask->setAttackDetection(to); }};
    if (was.recognition.strangersShare != is.recognition.strangersShare)
        return Switched{"decision.target_fpir", QString::number(is.recognition.strangersShare),
                        [=, to = was.recognition.strangersShare] { ask->setStrangersShare(to); }};
    return std::nullopt;
}

} // namespace

std::optional<UndoOffer> undoOf(const SettingsView& before, const SettingsView& now, SettingsRequests& requests,
                                const QLocale& locale)
{
    std::optional<Switched> change = switched(before, now, requests);
    if (!change)
        return std::nullopt;
    const QString key = QLatin1String(change->key);
    const SettingAudit said = settingAudit(key, change->value, locale);
    return UndoOffer{key, said.sentence + QStringLiteral("  \u00b7  ") + said.value, std::move(change->back)};
}

} // namespace rollcall::ui
