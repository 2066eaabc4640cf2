#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QString>

namespace rollcall {

/// What a server says a person is on its terminals. Kept and given back; it opens nothing here: the administration has
/// a PIN of its own.
enum class Privilege { User, Administrator, SuperAdministrator };

/// Something that is presented to be known by: the number of a card, the text of a QR code. For the kiosk both are
/// opaque.
enum class TokenKind { Card, QrCode };

/// A person enrolled on this kiosk. Templates and photos are stored separately.
struct Person
{
    PersonId id;
    QString displayName; ///< empty when names are not kept on the device (`privacy.store_names = false`)
    bool enabled = true; ///< a disabled person is recognized but refused, with that reason
    WallTime enrolledAt{};
    int templateCount = 0;
    Privilege privilege = Privilege::User;
    QString entryNumber = {}; ///< what to type before the PIN; empty without one
    bool hasCard = false;
    bool hasQrCode = false;

    [[nodiscard]] bool hasPin() const { return !entryNumber.isEmpty(); }

    /// What to put on screen: the name, or the identifier where no name is kept.
    [[nodiscard]] QString label() const { return displayName.isEmpty() ? id.value() : displayName; }
};

} // namespace rollcall
