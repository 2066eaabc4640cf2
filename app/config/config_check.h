#pragma once

#include "config/config.h"

#include <QString>

#include <vector>

namespace rollcall {

/// Something in a configuration file that the kiosk would refuse.
struct ConfigProblem
{
    int line = 0;
    QString key;  ///< "table.key", or a table
    QString text; ///< what is wrong, and what may have been meant
};

struct CheckedConfig
{
    Config config;                       ///< all of the file that can be used
    std::vector<ConfigProblem> problems; ///< by line; those of [[connector]] tables only as far as every kind has them
};

/// All that is wrong with a file, where `loadConfig` names the first. An error for one that cannot be read, or is no
/// TOML.
[[nodiscard]] Result<CheckedConfig> checkConfig(const QString& path);

} // namespace rollcall
