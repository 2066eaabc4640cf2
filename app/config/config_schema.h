#pragma once

#include "config/config.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace rollcall {

/// One key of the configuration file: all that is known about it, in one place. Reading, error messages, the example
/// file and the manual are made from it.
struct ConfigKey
{
    QString name;
    QString allowed;       ///< completes the sentence "... must be ..."
    QString meaning;       ///< one line for the manual
    bool required = false; ///< in repeated tables
    std::function<bool(Config&, const QVariant&)>
        read;                             ///< false when the value is not allowed; the Config is then unchanged
    std::function<QString(Config)> write; ///< the value as TOML
    std::function<QString(Config)> show;  ///< the same without a secret that it contains
    std::function<void(Config& to, Config from)> copy;
    std::function<QString(const QVariant&)> meant; ///< by a value that is not allowed; may be empty
    bool onScreen = false;                         ///< an administrator may set it at the kiosk: see SiteSettings
};

struct ConfigTable
{
    QString name; ///< "decision"; "attendance.period" for [[attendance.period]]
    QString meaning;
    std::vector<ConfigKey> keys;
    int maxEntries = 0;                 ///< > 0: a table that may be repeated so often, [[name]]
    std::function<void(Config&)> begin; ///< a repeated table's next entry; its keys then read into that one

    [[nodiscard]] bool isRepeated() const noexcept { return maxEntries > 0; }
    [[nodiscard]] const ConfigKey* find(const QString& key) const;
};

/// Every table but [[connector]], whose keys only the connectors know.
[[nodiscard]] const std::vector<ConfigTable>& configSchema();
/// Null when there is none.
[[nodiscard]] const ConfigTable* findConfigTable(const QString& name);

/// Most [[connector]] tables in one file: each costs a thread, and each device on the wall is one.
inline constexpr int kMaxConnectors = 64;
/// Longest connector id; 1 to this many letters, digits, '-' and '_'.
inline constexpr int kMaxConnectorIdLength = 32;

} // namespace rollcall
