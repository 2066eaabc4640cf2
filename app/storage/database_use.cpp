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
    std::recursive_mutex mutex; ///< a look at a file may open a copy of it
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

Status inspectFile(const QString& path)
{
    ROLLCALL_TRY_ASSIGN(const auto state, inspectDatabaseFile(path));
    if (state == DatabaseFileState::NotADatabase)
        return failure(ErrorCode::Corrupt, QStringLiteral("the file %1 is not a database").arg(path));
    if (state == DatabaseFileState::Truncated)
        return failure(ErrorCode::Corrupt, QStringLiteral("the database %1 is damaged (its end is missing)").arg(path));
    return {};
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

Status DatabaseUse::begin(const QString& path, const std::function<Status()>& look)
{
    const QString key = keyOf(path);
    // Held while the file is examined: no other thread may open it in the meantime.
    const std::lock_guard lock(uses().mutex);
    if (!uses().counts.contains(key)) {
        ROLLCALL_TRY(inspectFile(path));
        ROLLCALL_TRY(makePrivateFile(path));
        if (look)
            ROLLCALL_TRY(look());
    }
    ++uses().counts[key];
    m_key = key;
    return {};
}

Status DatabaseUse::beginReading(const QString& path)
{
    const QString key = keyOf(path);
    const std::lock_guard lock(uses().mutex);
    if (!uses().counts.contains(key))
        ROLLCALL_TRY(inspectFile(path));
    ++uses().counts[key];
    m_key = key;
    return {};
}

bool DatabaseUse::isOpenHere(const QString& path)
{
    const std::lock_guard lock(uses().mutex);
    return uses().counts.contains(keyOf(path));
}

} // namespace rollcall
