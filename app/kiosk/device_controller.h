#pragma once

#include "kiosk/settings_controller.h"
#include "ledger/ledger_thread.h"
#include "screen/device_admin.h"

namespace rollcall {

/// Answers the pages about devices on the wall from the ledger thread. Main thread; all that it is built with must
/// outlive it.
class DeviceController final : public screen::DeviceAdmin
{
public:
    DeviceController(const SettingsController& settings, LedgerThread& ledger) : m_settings(settings), m_ledger(ledger)
    {}

    void devices(QObject* context, Reply<std::vector<screen::DeviceView>> reply) override;
    void codes(QObject* context, Reply<std::vector<screen::DeviceCodeRow>> reply) override;
    void match(const QString& device, const QString& code, const QString& personId, QObject* context,
               Reply<void> reply) override;
    void readNow() override;

private:
    const SettingsController& m_settings;
    LedgerThread& m_ledger;
};

} // namespace rollcall
