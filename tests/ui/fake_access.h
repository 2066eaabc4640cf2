#pragma once

#include "tests/ui/pending.h"

#include "screen/admin_access.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records the PINs that are entered; the test sets the AccessState, and answers.
class FakeAccess final : public AdminAccess
{
public:
    QStringList calls;
    Pending<PinAnswer> answers;

    void submitPin(const Secret& pin) override { calls << QStringLiteral("submitPin ") + text(pin); }
    void setFirstPin(const Secret& pin) override { calls << QStringLiteral("setFirstPin ") + text(pin); }
    void confirmPin(const Secret& pin, QObject* context, Reply<PinAnswer> reply) override
    {
        calls << QStringLiteral("confirmPin ") + text(pin);
        answers.add(context, std::move(reply));
    }
    void changePin(const Secret& present, const Secret& pin, QObject* context, Reply<PinAnswer> reply) override
    {
        calls << QStringLiteral("changePin ") + text(present) + QLatin1Char(' ') + text(pin);
        answers.add(context, std::move(reply));
    }
    void leave() override { calls << QStringLiteral("leave"); }

private:
    static QString text(const Secret& secret) { return QString::fromLatin1(secret.reveal()); }
};

} // namespace rollcall::ui
