#include "connectors/pihr/command_hook.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace rollcall::pihr {

Result<CommandHook> CommandHook::parse(const QString& line)
{
    CommandHook hook;
    QStringList parts = QProcess::splitCommand(line);
    if (parts.isEmpty())
        return hook;
    hook.m_program = parts.takeFirst();
    hook.m_arguments = parts;
    if (!QDir::isAbsolutePath(hook.m_program) || !QFileInfo(hook.m_program).isExecutable())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("\"%1\" must be the absolute path of an executable program").arg(hook.m_program));
    return hook;
}

Status CommandHook::run(const QString& placeholder, const QString& value, MonotonicTime now)
{
    if (!isSet())
        return failure(ErrorCode::Unsupported, QStringLiteral("This is not configured on the kiosk"));
    if (m_last && now - *m_last < kMinInterval)
        return failure(ErrorCode::Busy, QStringLiteral("This was requested a moment ago"));
    m_last = now;
    QStringList arguments = m_arguments;
    for (QString& argument : arguments)
        argument.replace(placeholder, value);
    if (!QProcess::startDetached(m_program, arguments))
        return failure(ErrorCode::Internal, QStringLiteral("The configured program could not be started"));
    return {};
}

} // namespace rollcall::pihr
