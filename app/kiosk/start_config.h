#pragma once

#include "base/error.h"
#include "config/config.h"
#include "config/site_settings.h"
#include "kiosk/options.h"

namespace rollcall {

/// What the kiosk starts with.
struct StartConfig
{
    Config base;   ///< of configuration file and command line
    Config config; ///< in effect: command line over the screen's settings over the configuration file over the defaults
    SiteSettings settings; ///< the screen's alone
    QString problem;       ///< of the screen's settings; empty, or sentences for the screen and the log
};

/// Reads everything that configures the kiosk. A problem in the configuration file is an error; one in the settings
/// made on screen is not: invalid ones are ignored and reported, and the kiosk starts.
[[nodiscard]] Result<StartConfig> startConfig(const KioskOptions& options);

} // namespace rollcall
