#pragma once

#include "connectors/frappe/settings.h"
#include "connectors/net/http_probe.h"

namespace rollcall::frappe {

/// Asks who the key belongs to, and whether it may read check-ins. Changes nothing.
class FrappeProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    FrappeProbe(Settings settings, Report report);

protected:
    void begin() override;

private:
    const Settings m_settings;
};

} // namespace rollcall::frappe
