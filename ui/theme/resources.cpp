#include "ui/theme/resources.h"

#include <QResource>

// The resources of a static library are linked in only when asked for, by a macro that must stand outside any
// namespace.
static void initialise()
{
    Q_INIT_RESOURCE(rollcall);
}

namespace rollcall::ui {

void useResources()
{
    initialise();
}

} // namespace rollcall::ui
