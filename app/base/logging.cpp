#include "base/logging.h"

#include "base/safe_text.h"

#include <atomic>

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

namespace {

/// What Qt does with a message, or a handler installed before ours.
std::atomic<QtMessageHandler> nextHandler = nullptr;

/// Every message passes here, so that no caller can forget it: what a server, device or person wrote stays in its line.
void writeAsOneLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (const QtMessageHandler next = nextHandler.load())
        next(type, context, singleLine(message, kMaxLogMessage));
}

} // namespace

void installLogFormat()
{
    if (const QtMessageHandler before = qInstallMessageHandler(writeAsOneLine); before != writeAsOneLine)
        nextHandler = before;
    if (qEnvironmentVariableIsSet("JOURNAL_STREAM")) {
        qSetMessagePattern(QStringLiteral(
            "%{if-debug}<7>%{endif}%{if-info}<6>%{endif}%{if-warning}<4>%{endif}%{if-critical}<3>%{endif}"
            "%{if-fatal}<2>%{endif}%{category}: %{message}"));
    } else {
        qSetMessagePattern(QStringLiteral("%{time hh:mm:ss.zzz} %{type} %{category}: %{message}"));
    }
}

} // namespace rollcall
