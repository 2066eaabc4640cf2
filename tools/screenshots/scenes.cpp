#include "tools/screenshots/scenes.h"

#include "tools/screenshots/scenes_connections.h"
#include "tools/screenshots/scenes_setup.h"
#include "tools/screenshots/staging.h"

#include <QEventLoop>
#include <QTimer>

namespace rollcall::screenshots {

const std::vector<Scene>& scenes()
{
    static const std::vector<Scene> all = [] {
        std::vector<Scene> made = doorScenes();
        for (const auto& more : {conditionScenes(), peopleScenes(), setupScenes(), connectionScenes(), upkeepScenes()})
            made.insert(made.end(), more.begin(), more.end());
        return made;
    }();
    return all;
}

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace rollcall::screenshots
