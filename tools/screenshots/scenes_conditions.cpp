#include "tools/screenshots/staging.h"

#include "screen/conditions.h"
#include "ui/pages/more_page.h"

#include <map>

namespace rollcall::screenshots {

namespace {

using namespace ui;

/// What the part that notices it would add: in English, as it comes from below.
QString detailOf(Condition condition)
{
    static const std::map<Condition, const char*> details{
        {Condition::SecondCopy, "another Rollcall kiosk (process 812) uses the data directory /var/lib/rollcall"},
        {Condition::StorageDenied, "the file /var/lib/rollcall/rollcall.sqlite cannot be written: Permission denied"},
        {Condition::KeyMissing, "the template key /var/lib/rollcall/template.key is missing"},
        {Condition::KeyUnsafe, "the template key /var/lib/rollcall/template.key is accessible to other users; run: "
                               "chmod 600 /var/lib/rollcall/template.key"},
        {Condition::ModelsMissing, "the model face_detection_yunet_2023mar.onnx is not in /usr/share/rollcall/models; "
                                   "run models/fetch"},
        {Condition::CameraLost, "No picture from /dev/video0 for 3 seconds"},
        {Condition::RecordsLost, "Records 41 to 42 were lost to damage; call your administrator."},
        {Condition::ServersUnreachable, "Campus register"},
    };
    const auto found = details.find(condition);
    return found == details.end() ? QString() : QLatin1String(found->second);
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
