#pragma once

#include "connectors/probe.h"
#include "connectors/zkteco/device_client.h"

namespace rollcall::zkteco {

/// Connects to a device, proves the key and asks for its serial number. Nothing is read or changed.
class DeviceProbe final : public Probe
{
    Q_OBJECT
public:
    DeviceProbe(DeviceSettings settings, Report report);

protected:
    void begin() override;
    void end() override { m_client.close(); }

private:
    DeviceClient m_client;
};

} // namespace rollcall::zkteco
