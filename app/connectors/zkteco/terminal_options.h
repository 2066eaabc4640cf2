#pragma once

#include "connectors/zkteco/terminal_settings.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rollcall::zkteco {

/// What the terminal says of itself; `address` is its own, as the client reached it. Nothing: there is no such option.
[[nodiscard]] std::optional<QString> terminalOption(const QByteArray& key, const TerminalSettings& settings,
                                                    const QString& address);

} // namespace rollcall::zkteco
