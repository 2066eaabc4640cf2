#pragma once

#include "screen/admin_access.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records the PINs that are entered; the test sets the AccessState.
class FakeAccess final : public AdminAccess
{
public:
    QStringList calls;

    void submitPin(const Secret& pin) override { calls << QStringLiteral("submitPin ") + text(pin); }
    void setFirstPin(const Secret& pin) override { calls << QStringLiteral("setFirstPin ") + text(pin); }
    void leave() override { calls << QStringLiteral("leave"); }

private:
    static QString text(const Secret& secret) { return QString::fromLatin1(secret.reveal()); }
};

} // namespace rollcall::ui
