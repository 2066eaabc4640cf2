#include "connectors/adms/commands_done.h"

#include <algorithm>

namespace rollcall::adms {

namespace {

/// Digest, sign, number and line end are 24 bytes; what is remembered has 4 KiB.
constexpr std::size_t kMaxKept = 160;

} // namespace

CommandsDone CommandsDone::read(const QByteArray& text)
{
    CommandsDone done;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        bool isNumber = false;
        const int returned = line.mid(blank + 1).toInt(&isNumber);
        if (blank > 0 && isNumber)
            done.set(line.left(blank), returned);
    }
    return done;
}

QByteArray CommandsDone::text() const
{
    QByteArray text;
    for (const auto& [digest, returned] : m_all)
        text += digest + ' ' + QByteArray::number(returned) + '\n';
    return text;
}

std::optional<int> CommandsDone::resultOf(const QByteArray& digest) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&digest](const auto& entry) { return entry.first == digest; });
    return found == m_all.end() ? std::nullopt : std::optional(found->second);
}

void CommandsDone::set(const QByteArray& digest, int returned)
{
    forget(digest);
    m_all.emplace_back(digest, returned);
    if (m_all.size() > kMaxKept)
        m_all.pop_front();
}

void CommandsDone::forget(const QByteArray& digest)
{
    std::erase_if(m_all, [&digest](const auto& entry) { return entry.first == digest; });
}

} // namespace rollcall::adms
