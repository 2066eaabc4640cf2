#pragma once

#include "storage/store.h"

#include <QStringList>

namespace rollcall::test {

/// "actor kind person|subject details", as the database has it.
inline QString auditLine(const AuditEvent& event)
{
    return QStringList{toString(event.actor),
                       event.kind == AuditKind::Unknown ? event.unknownKind : toString(event.kind),
                       event.person.isEmpty() ? event.subject : event.person.value(),
                       QString::fromUtf8(auditJson(event.kind, event.details))}
        .join(u' ');
}

/// The newest lines of the trail, the oldest of them first; empty when it cannot be read.
inline QStringList auditLines(Store& store, int limit = 100)
{
    QStringList lines;
    if (const auto entries = store.audit().page({}, 0, limit)) {
        for (const AuditEntry& entry : *entries)
            lines.prepend(auditLine(entry.event));
    }
    return lines;
}

} // namespace rollcall::test
