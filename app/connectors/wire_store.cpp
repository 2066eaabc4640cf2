#include "connectors/wire_store.h"

namespace rollcall::wire {

RecognizedFace recognizedFace(const Punch& punch, const QString& camera)
{
    const PunchDraft& facts = punch.facts;
    RecognizedFace row;
    row.employee = facts.person.value();
    row.time = facts.at.local().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    row.camera = camera.isEmpty() ? facts.door : camera;
    constexpr int kDigits = 4;
    row.confidence = QString::number(facts.similarity, 'f', kDigits);
    return row;
}

SqlMeaning meaningOf(const QString& code)
{
    if (code == QLatin1String("23505"))
        return SqlMeaning::AlreadyThere;
    if (code == QLatin1String("42P10"))
        return SqlMeaning::NoIndex;
    // Data exceptions, integrity constraints, too long for an index, and what a trigger raises.
    for (const char* record : {"22", "23", "P0001", "44", "54000"}) {
        if (code.startsWith(QLatin1String(record)))
            return SqlMeaning::Record;
    }
    // PostgREST cannot reach its database, or waited too long for it.
    if (code.startsWith(QLatin1String("PGRST00")))
        return SqlMeaning::Other;
    // Names and rights, logging in, databases and schemas, a database that only reads.
    for (const char* settings : {"42", "28", "3D", "3F", "25006", "PGRST"}) {
        if (code.startsWith(QLatin1String(settings)))
            return SqlMeaning::Settings;
    }
    // Disk full, out of memory or connections; shutting down or starting up; its files; connections.
    for (const char* away : {"53", "57P", "58", "08"}) {
        if (code.startsWith(QLatin1String(away)))
            return SqlMeaning::Away;
    }
    return SqlMeaning::Other;
}

} // namespace rollcall::wire
