#pragma once

#include "tests/ui/pending.h"

#include "screen/enrollment_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the enrollment page asks for, one line a call. The test answers, and moves `progress`.
class FakeEnrollment final : public EnrollmentAdmin
{
public:
    QStringList calls;
    EnrollmentState progress;
    Pending<EnrollmentOutcome> outcomes;

    [[nodiscard]] const EnrollmentState& state() const override { return progress; }
    void begin(const PersonId& id, const QString& name) override
    {
        calls.append(QStringLiteral("begin %1 '%2'").arg(id.value(), name));
    }
    void retakePose(EnrollmentPose pose) override
    {
        calls.append(QStringLiteral("retakePose %1").arg(static_cast<int>(pose)));
    }
    void finish(QObject* context, Reply<EnrollmentOutcome> reply) override
    {
        calls.append(QStringLiteral("finish"));
        outcomes.add(context, std::move(reply));
    }
    void cancel() override { calls.append(QStringLiteral("cancel")); }
};

} // namespace rollcall::ui
