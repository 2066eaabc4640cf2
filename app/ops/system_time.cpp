#include "ops/system_time.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace rollcall {

namespace {

/// Of what a program says about its failure, for the log and the screen.
constexpr qsizetype kMaxSaid = 200;

QString say(const char* text)
{
    return QCoreApplication::translate("rollcall::SystemTime", text);
}

/// The service's own words, in ours where we know them.
Error reasonFor(const QString& said)
{
    const auto says = [&said](const char* words) { return said.contains(QLatin1String(words), Qt::CaseInsensitive); };
    if (says("Access denied") || says("authentication required") || says("Not authorized") || says("Permission denied"))
        return {ErrorCode::PermissionDenied,
                say(QT_TRANSLATE_NOOP("rollcall::SystemTime",
                                      "This kiosk is not allowed to set the clock of the machine. The person who "
                                      "installed it can allow this."))};
    if (says("Failed to connect to bus") || says("not been booted with systemd") || says("not provided by any") ||
        says("Unit dbus") || says("NTP not supported"))
        return {ErrorCode::Unsupported,
                say(QT_TRANSLATE_NOOP("rollcall::SystemTime",
                                      "The clock cannot be set here: this machine has no service that sets it."))};
    return {ErrorCode::Io,
            say(QT_TRANSLATE_NOOP("rollcall::SystemTime", "The clock was not set: %1")).arg(said.left(kMaxSaid))};
}

Result<QString> run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // its words are compared
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    const auto patience = static_cast<int>(Milliseconds{SystemTime::kPatience}.count());
    if (!process.waitForStarted(patience))
        return failure(reasonFor(QStringLiteral("not provided by any package")));
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return failure(ErrorCode::Timeout, say(QT_TRANSLATE_NOOP("rollcall::SystemTime",
                                                                 "The service that sets the clock does not answer.")));
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return QString::fromUtf8(process.readAllStandardOutput());
    return failure(reasonFor(QString::fromUtf8(process.readAllStandardError()).simplified()));
}

bool isServerName(const QString& server)
{
    // Names and addresses: nothing that a program could take for an option.
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9:]([A-Za-z0-9.:-]*[A-Za-z0-9:])?\\z"));
    return server.size() <= SystemTime::kMaxServerLength && pattern.match(server).hasMatch();
}

} // namespace

Result<SystemTimeState> SystemTime::read() const
{
    ROLLCALL_TRY_ASSIGN(const QString shown,
                        run(m_timedatectl, {QStringLiteral("show"), QStringLiteral("--property=NTP"),
                                            QStringLiteral("--property=NTPSynchronized")}));
    const QStringList lines = shown.split(u'\n', Qt::SkipEmptyParts);
    return SystemTimeState{lines.contains(QStringLiteral("NTP=yes")),
                           lines.contains(QStringLiteral("NTPSynchronized=yes"))};
}

Status SystemTime::set(WallTime time) const
{
    const QString noQuestions = QStringLiteral("--no-ask-password");
    // The service refuses to set a clock that the network sets. Where nothing could set it, there is nothing to stop.
    if (const auto stopped = run(m_timedatectl, {noQuestions, QStringLiteral("set-ntp"), QStringLiteral("false")});
        !stopped && stopped.error().code != ErrorCode::Unsupported)
        return failure(stopped.error());
    ROLLCALL_TRY(run(m_timedatectl, {noQuestions, QStringLiteral("set-time"),
                                     toDateTimeUtc(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))}));
    return {};
}

Status SystemTime::useNetwork(const QString& server) const
{
    const QString name = server.trimmed();
    if (!name.isEmpty() && !isServerName(name))
        return failure(ErrorCode::InvalidArgument,
                       say(QT_TRANSLATE_NOOP("rollcall::SystemTime",
                                             "Enter the name or address of a time server, such as pool.ntp.org.")));
    QStringList servers{QStringLiteral("call"),
                        QStringLiteral("org.freedesktop.timesync1"),
                        QStringLiteral("/org/freedesktop/timesync1"),
                        QStringLiteral("org.freedesktop.timesync1.Manager"),
                        QStringLiteral("SetRuntimeNTPServers"),
                        QStringLiteral("as"),
                        name.isEmpty() ? QStringLiteral("0") : QStringLiteral("1")};
    if (!name.isEmpty())
        servers << name;
    ROLLCALL_TRY(
        run(m_timedatectl, {QStringLiteral("--no-ask-password"), QStringLiteral("set-ntp"), QStringLiteral("true")}));
    ROLLCALL_TRY(run(m_busctl, servers));
    return {};
}

} // namespace rollcall
