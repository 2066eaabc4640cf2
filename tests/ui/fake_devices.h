#pragma once

#include "tests/ui/pending.h"

#include "screen/device_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// What the pages ask about devices on the wall; the test answers.
class FakeDevices final : public DeviceAdmin
{
public:
    QStringList calls;
    Pending<std::vector<DeviceView>> views;
    Pending<std::vector<DeviceCodeRow>> lists;
    Pending<void> matches;

    void devices(QObject* context, Reply<std::vector<DeviceView>> reply) override
    {
        views.add(context, std::move(reply));
    }
    void codes(QObject* context, Reply<std::vector<DeviceCodeRow>> reply) override
    {
        lists.add(context, std::move(reply));
    }
    void match(const QString& device, const QString& code, const QString& personId, QObject* context,
               Reply<void> reply) override
    {
        calls << QStringLiteral("match %1 %2 %3").arg(device, code, personId).trimmed();
        matches.add(context, std::move(reply));
    }
    void readNow() override { calls << QStringLiteral("readNow"); }
};

} // namespace rollcall::ui
