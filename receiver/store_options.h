#pragma once

#include "base/error.h"
#include "receiver/receiver.h"

#include <QCommandLineParser>

namespace rollcall::receiver {

/// --store, --forward and what belongs to them, into `options`.
[[nodiscard]] Status readStoreOptions(const QCommandLineParser& parser, Options& options);

} // namespace rollcall::receiver
