#pragma once

#include "connectors/campus/settings.h"
#include "connectors/net/http_probe.h"

namespace rollcall::campus {

/// Asks for the state of the attendance webhook, and for the listing of the photos.
class CampusProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    CampusProbe(Settings settings, Report report);

protected:
    void begin() override;

private:
    void judgeListing(const net::HttpResponse& response);
    void judgeStatus(const net::HttpResponse& response);

    const Settings m_settings;
};

} // namespace rollcall::campus
