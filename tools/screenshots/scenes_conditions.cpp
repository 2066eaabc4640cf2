#include "tools/screenshots/staging.h"

#include "screen/conditions.h"
#include "ui/pages/more_page.h"

#include <map>

namespace rollcall::screenshots {

namespace {

using namespace ui;

/// What the part that notices it would name.
QString detailOf(Condition condition)
{
    static const std::map<Condition, const char*> details{
        {Condition::SecondCopy, "/var/lib/rollcall"},
        {Condition::StorageDenied, "/var/lib/rollcall/rollcall.sqlite"},
        {Condition::KeyMissing, "/var/lib/rollcall/template.key"},
        {Condition::KeyUnsafe, "/var/lib/rollcall/template.key"},
        {Condition::ModelsMissing, "/usr/share/rollcall/models/fr_detect.onnx"},
        {Condition::CameraLost, "/dev/video0"},
        {Condition::RecordsLost, "41\u201342"},
    };
    const auto found = details.find(condition);
    return found == details.end() ? QString() : QString::fromUtf8(found->second);
}

void report(const Stage& stage, Condition condition)
{
    stage.state.conditions().report(Conditions::Source::Storage, {{condition, detailOf(condition)}});
}

} // namespace

/// Two of every state in the catalogue: the door, and what the administrator reads.
std::vector<Scene> conditionScenes()
{
    std::vector<Scene> scenes;
    for (const ConditionEntry& entry : conditionCatalogue()) {
        const QString name = QLatin1String(entry.name);
        scenes.push_back({QStringLiteral("state-") + name,
                          [condition = entry.condition](Stage& stage) { report(stage, condition); }});
        scenes.push_back({QStringLiteral("system-") + name, [condition = entry.condition](Stage& stage) {
                              openAdmin(stage, AdminShell::Page::More);
                              click(stage.window, "more:system");
                              report(stage, condition);
                          }});
    }
    return scenes;
}

} // namespace rollcall::screenshots
