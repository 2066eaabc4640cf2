#include "ui/theme/resources.h"

#include <QResource>

// The resources of a static library are linked in only when asked for, by a macro that must stand outside any
// namespace.
static void initialize()
{
    Q_INIT_RESOURCE(rollcall);
}

namespace rollcall::ui {

void useResources()
{
    initialize();
}

} // namespace rollcall::ui
