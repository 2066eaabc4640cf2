#include "base/logging.h"

namespace rollcall {

Q_LOGGING_CATEGORY(lcBase, "rollcall.base", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConfig, "rollcall.config", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCapture, "rollcall.capture", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVision, "rollcall.vision", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAttendance, "rollcall.attendance", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "rollcall.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOutbox, "rollcall.outbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConnector, "rollcall.connector", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOps, "rollcall.ops", QtInfoMsg)
Q_LOGGING_CATEGORY(lcKiosk, "rollcall.kiosk", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "rollcall.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReceiver, "rollcall.receiver", QtInfoMsg)

void installLogFormat()
{
    if (qEnvironmentVariableIsSet("JOURNAL_STREAM")) {
        qSetMessagePattern(QStringLiteral(
            "%{if-debug}<7>%{endif}%{if-info}<6>%{endif}%{if-warning}<4>%{endif}%{if-critical}<3>%{endif}"
            "%{if-fatal}<2>%{endif}%{category}: %{message}"));
    } else {
        qSetMessagePattern(QStringLiteral("%{time hh:mm:ss.zzz} %{type} %{category}: %{message}"));
    }
}

} // namespace rollcall
