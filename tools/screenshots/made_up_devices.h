#pragma once

#include "screen/device_admin.h"

#include <functional>
#include <utility>

namespace rollcall::screenshots {

/// A device at the back door that knows three people by codes of its own; one of them has been matched.
class MadeUpDevices final : public screen::DeviceAdmin
{
public:
    explicit MadeUpDevices(std::function<QString(int)> name) : m_name(std::move(name)) {}

    void devices(QObject*, Reply<std::vector<screen::DeviceView>> reply) override
    {
        screen::DeviceView view;
        view.id = QStringLiteral("back-door");
        view.serial = QStringLiteral("CEXA201260042");
        view.firmware = QStringLiteral("Ver 6.60 Apr 9 2021");
        view.users = 214;
        view.records = 91'870;
        view.recordCapacity = 100'000;
        view.clockDifferenceSeconds = 4;
        view.lastPoll = QDateTime(QDate(2026, 11, 20), QTime(8, 0));
        view.waiting = 9;
        reply(std::vector<screen::DeviceView>{view});
    }
    void codes(QObject*, Reply<std::vector<screen::DeviceCodeRow>> reply) override
    {
        const QString device = QStringLiteral("back-door");
        const QString place = QStringLiteral("Back door");
        reply(std::vector<screen::DeviceCodeRow>{
            {device, place, QStringLiteral("17"), m_name(2), {}, {}, QStringLiteral("1003"), m_name(2), 7, 0},
            {device, place, QStringLiteral("204"), {}, {}, {}, {}, {}, 2, 0},
            {device, place, QStringLiteral("9"), m_name(0), QStringLiteral("1001"), m_name(0), {}, {}, 3, 12}});
    }
    void match(const QString&, const QString&, const QString&, QObject*, Reply<void>) override {}
    void readNow() override {}

private:
    std::function<QString(int)> m_name;
};

} // namespace rollcall::screenshots
