#pragma once

#include "connectors/adms/settings.h"
#include "connectors/net/http_probe.h"

namespace rollcall::adms {

/// Greets the server as a terminal does, and sends nothing. Some servers list every serial number that greets them.
class AdmsProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    /// `clock` must outlive the probe.
    AdmsProbe(Settings settings, const Clock& clock, Report report);

protected:
    void begin() override;

private:
    const Settings m_settings;
    const Clock& m_clock;
};

} // namespace rollcall::adms
