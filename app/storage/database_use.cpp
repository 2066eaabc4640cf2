#include "storage/database_use.h"

#include "storage/database_file.h"

#include <QFileInfo>

#include <map>
#include <mutex>

namespace rollcall {

namespace {

/// How many connections this process has, by file.
struct Uses
{
    std::recursive_mutex mutex; ///< who repairs a file opens another one meanwhile
    std::map<QString, int> counts;
};

Uses& uses()
{
    static Uses all;
    return all;
}

/// The same forevery way to the file; its directory exists, the file perhaps not yet.
QString keyOf(const QString& path)
{
    const QFileInfo file(path);
    return QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

Status prepareFile(const QString& path)
{
    ROLLCALL_TRY_ASSIGN(const auto state, inspectDatabaseFile(path));
    if (state == DatabaseFileState::NotADatabase)
        return failure(ErrorCode::Corrupt, QStringLiteral("the file %1 is not a database").arg(path));
    if (state == DatabaseFileState::Truncated)
        return failure(ErrorCode::Corrupt, QStringLiteral("the database %1 is damaged (its end is missing)").arg(path));
    if (state == DatabaseFileState::OnlyLog)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the database %1 is missing, but its write-ahead log is not").arg(path));
    return makePrivateFile(path);
}

} // namespace

DatabaseUse::~DatabaseUse()
{
    if (m_key.isEmpty())
        return;
    const std::lock_guard lock(uses().mutex);
    const auto found = uses().counts.find(m_key);
    if (--found->second == 0)
        uses().counts.erase(found);
}

Status DatabaseUse::whileUnused(const QString& path, const std::function<Status()>& work)
{
    const std::lock_guard lock(uses().mutex);
    if (uses().counts.contains(keyOf(path)))
        return failure(
            ErrorCode::Busy,
            QStringLiteral("the database %1 is damaged, and still being read; it is repaired as soon as that "
                           "has ended")
                .arg(path));
    return work();
}

Status DatabaseUse::begin(const QString& path)
{
    const QString key = keyOf(path);
    // Held while the file is examined: no other thread may open it in the meantime.
    const std::lock_guard lock(uses().mutex);
    if (!uses().counts.contains(key)) {
        if (auto ready = prepareFile(path); !ready)
            return ready;
    }
    ++uses().counts[key];
    m_key = key;
    return {};
}

} // namespace rollcall
