#include "kiosk/device_api.h"

#include "kiosk/api_facts.h"
#include "storage/device_code_list.h"

#include <utility>

namespace rollcall {

void DeviceApi::devices(Reply<std::vector<api::DeviceFacts>> reply)
{
    m_service->reader().read<std::vector<api::DeviceFacts>>(
        [connectors = m_service->facts().connectors](Store& store) { return devicesIn(store, connectors); },
        std::move(reply));
}

void DeviceApi::codes(Reply<std::vector<DeviceCode>> reply)
{
    m_service->reader().read<std::vector<DeviceCode>>(
        [](Store& store) { return listDeviceCodes(store, DeviceRecords::Codes::Open); }, std::move(reply));
}

void DeviceApi::add(const api::DeviceDraft& device, Reply<QString> reply)
{
    m_ports.add(device, std::move(reply));
}

void DeviceApi::remove(const QString& id, Reply<void> reply)
{
    m_ports.remove(id, std::move(reply));
}

void DeviceApi::match(const DeviceCode& code, Reply<void> reply)
{
    m_ledger.answer(
        [code](OpenLedger& ledger) {
            return ledger.deviceCodes().match(kApiActor, code.device, code.code, code.person);
        },
        std::move(reply));
}

} // namespace rollcall
