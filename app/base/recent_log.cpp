#include "base/recent_log.h"

#include "base/safe_text.h"

#include <QLoggingCategory>

#include <deque>
#include <mutex>

namespace rollcall {

namespace {

struct Ring
{
    std::mutex mutex;
    std::deque<QString> lines;
    const Clock* clock = nullptr; ///< null: nothing is kept
    QtMessageHandler before = nullptr;
};

Ring& ring()
{
    static Ring only;
    return only;
}

QString wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return {};
}

void keep(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Ring& log = ring();
    QtMessageHandler before = nullptr;
    {
        const std::lock_guard lock(log.mutex);
        before = log.before;
        if (log.clock) {
            const QString line = log.clock->read().local().toString(QStringLiteral("HH:mm:ss ")) + wordOf(type) +
                                 QStringLiteral(" ") + QLatin1String(context.category) + QStringLiteral(": ") + message;
            log.lines.push_back(singleLine(line, RecentLog::kMaxLine));
            if (log.lines.size() > RecentLog::kMaxLines)
                log.lines.pop_front();
        }
    }
    if (before)
        before(type, context, message);
}

} // namespace

RecentLog::RecentLog(const Clock& clock)
{
    Ring& log = ring();
    const QtMessageHandler before = qInstallMessageHandler(keep);
    const std::lock_guard lock(log.mutex);
    log.clock = &clock;
    log.before = before;
    log.lines.clear();
}

RecentLog::~RecentLog()
{
    Ring& log = ring();
    const std::lock_guard lock(log.mutex);
    qInstallMessageHandler(log.before);
    log.clock = nullptr;
}

QStringList RecentLog::lines()
{
    Ring& log = ring();
    const std::lock_guard lock(log.mutex);
    return {log.lines.begin(), log.lines.end()};
}

} // namespace rollcall
