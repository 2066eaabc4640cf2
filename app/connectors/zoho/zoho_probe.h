#pragma once

#include "connectors/net/http_probe.h"
#include "connectors/zoho/codec.h"

namespace rollcall::zoho {

/// Gets an access token where one is to be got, and imports an empty list. Changes nothing.
class ZohoProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    /// `clock` must outlive the probe.
    ZohoProbe(Settings settings, const Clock& clock, Report report);

protected:
    void begin() override;

private:
    void import(const QByteArray& token);

    const Settings m_settings;
    const Clock& m_clock;
};

} // namespace rollcall::zoho
