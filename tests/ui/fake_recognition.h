#pragma once

#include "tests/ui/pending.h"

#include "screen/recognition_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the page of recognition asks for, one line a call. The test answers.
class FakeRecognition final : public RecognitionAdmin
{
public:
    QStringList calls;
    Pending<RecognitionView> reads;
    Pending<void> margins;
    Observed<SelfTestView> tested;

    void read(QObject* context, Reply<RecognitionView> reply) override
    {
        calls.append(QStringLiteral("read"));
        reads.add(context, std::move(reply));
    }
    void selfTest() override { calls.append(QStringLiteral("selfTest")); }
    void cancelSelfTest() override { calls.append(QStringLiteral("cancelSelfTest")); }
    [[nodiscard]] const Observed<SelfTestView>& selfTestResult() const override { return tested; }
    void setMargin(const PersonId& person, const PersonId& other, double times, QObject* context,
                   Reply<void> reply) override
    {
        calls.append(QStringLiteral("setMargin %1 '%2' %3").arg(person.value(), other.value()).arg(times));
        margins.add(context, std::move(reply));
    }
};

} // namespace rollcall::ui
