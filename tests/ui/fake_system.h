#pragma once

#include "tests/ui/pending.h"

#include "screen/system_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the page of the system asks for, one line a call. The test answers.
class FakeSystem final : public SystemAdmin
{
public:
    QStringList calls;
    Pending<SystemView> reads;
    Pending<void> dismissals;
    Observed<VerifyView> verified;

    void read(QObject* context, Reply<SystemView> reply) override
    {
        calls.append(QStringLiteral("read"));
        reads.add(context, std::move(reply));
    }
    void dismissRepairNotice(QObject* context, Reply<void> reply) override
    {
        calls.append(QStringLiteral("dismissRepairNotice"));
        dismissals.add(context, std::move(reply));
    }
    void verifyLedger() override { calls.append(QStringLiteral("verifyLedger")); }
    void cancelVerify() override { calls.append(QStringLiteral("cancelVerify")); }
    [[nodiscard]] const Observed<VerifyView>& verification() const override { return verified; }
};

} // namespace rollcall::ui
