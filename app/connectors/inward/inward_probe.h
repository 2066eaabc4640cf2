#pragma once

#include "connectors/inward/settings.h"
#include "connectors/probe.h"

namespace rollcall::inward {

/// Whether the port can be opened here; it is given back at once.
class InwardProbe final : public Probe
{
    Q_OBJECT
public:
    InwardProbe(Settings settings, Report report);

protected:
    void begin() override;
    void end() override {}

private:
    const Settings m_settings;
};

} // namespace rollcall::inward
