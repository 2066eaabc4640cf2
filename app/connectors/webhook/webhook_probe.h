#pragma once

#include "connectors/net/http_probe.h"
#include "connectors/webhook/settings.h"

namespace rollcall::webhook {

/// Posts one signed event of type `attendance.test`.
class WebhookProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    /// `clock` must outlive the probe.
    WebhookProbe(Settings settings, const Clock& clock, Report report);

protected:
    void begin() override;

private:
    const Settings m_settings;
    const Clock& m_clock;
};

} // namespace rollcall::webhook
