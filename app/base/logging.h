#pragma once

#include <QLoggingCategory>

namespace rollcall {

// One category a module. Logs hold no names, images, embeddings or secrets; identifiers only where an administrator
// needs them.
Q_DECLARE_LOGGING_CATEGORY(lcBase)
Q_DECLARE_LOGGING_CATEGORY(lcConfig)
Q_DECLARE_LOGGING_CATEGORY(lcCapture)
Q_DECLARE_LOGGING_CATEGORY(lcVision)
Q_DECLARE_LOGGING_CATEGORY(lcAttendance)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcOutbox)
Q_DECLARE_LOGGING_CATEGORY(lcConnector)
Q_DECLARE_LOGGING_CATEGORY(lcOps)
Q_DECLARE_LOGGING_CATEGORY(lcKiosk)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcReceiver)

/// UTF-16 units of one message; a stack of reasons fits, a page that a server sent does not.
inline constexpr int kMaxLogMessage = 2000;

/// Time, level, category and thread on each line of standard error; under systemd the journal's own level prefix
/// instead of the time. A message is always one line: control characters in it are escaped, and it is bounded.
void installLogFormat();

} // namespace rollcall
