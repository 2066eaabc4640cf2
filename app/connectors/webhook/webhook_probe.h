#pragma once

#include "connectors/probe.h"
#include "connectors/webhook/settings.h"

namespace rollcall::webhook {

/// Posts one signed event of type `attendance.test`.
class WebhookProbe final : public Probe
{
    Q_OBJECT
public:
    /// `clock` must outlive the probe.
    WebhookProbe(Settings settings, const Clock& clock, Report report);

protected:
    void begin() override;
    void end() override;

private:
    void answered(const net::HttpOutcome& outcome);

    const Settings m_settings;
    const Clock& m_clock;
    net::HttpClient m_client;
};

} // namespace rollcall::webhook
