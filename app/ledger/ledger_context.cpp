#include "ledger/ledger_context.h"

#include "base/logging.h"

#include <QTimer>

#include <utility>

namespace rollcall {

namespace {

/// A person whose punch could not be written is tried again after this: long enough to read what the screen says.
constexpr Milliseconds kRetryDelay{3'000};

} // namespace

StorageFault faultOf(const Error& error, StorageFault otherwise)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return StorageFault::DiskFull;
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly:
        return StorageFault::Denied;
    case ErrorCode::Busy:
        return StorageFault::Busy;
    case ErrorCode::Unavailable: // the file under the path is no longer the one that was opened
        return StorageFault::Moved;
    case ErrorCode::Corrupt:
        return StorageFault::Unreadable;
    default:
        return otherwise;
    }
}

void StorageProblem::set(Part part, std::optional<FoundFault> fault)
{
    const auto had = m_faults.find(part);
    const bool same = fault ? had != m_faults.end() && had->second == *fault : had == m_faults.end();
    if (same && m_published)
        return;
    if (fault) {
        if (!same)
            qCWarning(lcKiosk).noquote() << fault->text;
        m_faults[part] = std::move(*fault);
    } else {
        m_faults.erase(part);
    }
    m_published = true;
    StorageChanged changed{text(), {}};
    for (const auto& [from, found] : m_faults)
        changed.faults.push_back(found);
    m_ports.publish(std::move(changed));
}

QString StorageProblem::text() const
{
    QStringList texts;
    for (const auto& [from, found] : m_faults) {
        if (texts.isEmpty() || from == Part::Repair)
            texts << found.text;
    }
    return texts.join(u' ');
}

void StorageProblem::setFromRecording(const Error& error)
{
    set(Part::Recording, FoundFault{faultOf(error, StorageFault::Failing), error.message});
}

void LedgerContext::refuseUnrecorded(TrackId track, const Person& person, const QString& detail)
{
    QTimer::singleShot(kRetryDelay, home, [this, id = person.id] { ports.retract(id); });
    ports.publish(PunchRefused{track, person, {RefusalReason::NotRecorded, detail, std::nullopt}});
}

} // namespace rollcall
