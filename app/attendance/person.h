#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QString>

namespace rollcall {

/// Somebody enrolled on this kiosk. Templates and photos are kept apart from this and are never part of it.
struct Person
{
    PersonId id;
    QString displayName; ///< empty when names are not kept on the device (`privacy.store_names = false`)
    bool enabled = true; ///< a disabled person is recognised but refused, with that reason
    WallTime enrolledAt{};
    int templateCount = 0;

    /// What to put on screen: the name, or the identifier where no name is kept.
    [[nodiscard]] QString label() const { return displayName.isEmpty() ? id.value() : displayName; }
};

} // namespace rollcall
