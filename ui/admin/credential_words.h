#pragma once

#include "attendance/person.h"

#include <QString>

namespace rollcall::ui {

/// What a person can be known by besides their face.
enum class Credential { Pin, Card, Code };

[[nodiscard]] bool hasCredential(const Person& person, Credential what);

/// What CredentialSheet says before it changes anything.
struct CredentialMenu
{
    QString title;
    QString text;
    QString change;
    QString remove;
};
[[nodiscard]] CredentialMenu credentialMenu(const Person& person, Credential what);

/// After it was stored, or removed.
[[nodiscard]] QString credentialDone(const Person& person, Credential what, bool removed);

} // namespace rollcall::ui
