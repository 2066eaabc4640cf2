#pragma once

#include "connectors/classroom/settings.h"
#include "connectors/net/http_probe.h"

namespace rollcall::classroom {

/// Asks for the schedule of the room. Sends nothing.
class ClassroomProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    ClassroomProbe(Settings settings, Report report);

protected:
    void begin() override;

private:
    const Settings m_settings;
};

} // namespace rollcall::classroom
