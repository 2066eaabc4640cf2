#include "storage/device_records.h"

#include "storage/database.h"
#include "storage/rows.h"

namespace rollcall {

namespace {

/// Whom the code of a record `r` means: as an administrator has said, else the person of that identifier.
constexpr const char* kPersonOfRecord =
    "(SELECT p.id FROM people p WHERE p.id = coalesce((SELECT c.person_id FROM device_codes c"
    " WHERE c.device = r.device AND c.code = r.code), r.code))";

/// What is known of the codes in `codes`, as `codeFrom` reads it.
QByteArray describe(const char* codes)
{
    return QByteArray("SELECT r.device, r.code, coalesce(n.name, ''), coalesce(") + kPersonOfRecord +
           ", ''), n.person_id IS NOT NULL,"
           " (SELECT count(*) FROM device_records w WHERE w.device = r.device AND w.code = r.code"
           " AND w.punch_sequence IS NULL AND w.utc_ms IS NOT NULL),"
           " (SELECT count(*) FROM device_records e WHERE e.device = r.device AND e.code = r.code"
           " AND e.punch_sequence IS NOT NULL)"
           " FROM (" +
           codes + ") r LEFT JOIN device_codes n ON n.device = r.device AND n.code = r.code";
}

DeviceCode codeFrom(const Statement& row)
{
    DeviceCode code;
    code.device = ConnectorId(row.text(0));
    code.code = row.text(1);
    code.name = row.text(2);
    code.person = PersonId(row.text(3));
    code.isMatched = row.integer(4) != 0;
    code.waiting = row.integer(5);
    code.entered = row.integer(6);
    return code;
}

} // namespace

Result<bool> DeviceRecords::add(const ConnectorId& device, const DeviceRecord& record, WallTime now)
{
    std::optional<qint64> utc;
    qint64 zone = 0;
    if (record.at) {
        utc = record.at->utc.time_since_epoch().count();
        zone = record.at->zoneOffset.count();
    }
    ROLLCALL_TRY_ASSIGN(
        const qint64 added,
        m_database.run("INSERT INTO device_records (device, code, local_time, utc_ms, zone_offset_min, punch,"
                       " verification, raw, collected_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (device, code, local_time) DO NOTHING",
                       device.value(), record.code, record.localTime, utc, zone, record.punch, record.verification,
                       QString::fromUtf8(record.raw), static_cast<qint64>(now.time_since_epoch().count())));
    return added > 0;
}

Status DeviceRecords::name(const ConnectorId& device, const DeviceCodeName& name)
{
    if (!m_storeNames)
        return {};
    ROLLCALL_TRY(m_database.run("INSERT INTO device_codes (device, code, name) VALUES (?, ?, ?)"
                                " ON CONFLICT (device, code) DO UPDATE SET name = excluded.name"
                                " WHERE name <> excluded.name",
                                device.value(), name.code, name.name));
    return {};
}

Result<std::vector<DeviceRecords::Waiting>> DeviceRecords::matched(const ConnectorId& device, int limit) const
{
    static const QByteArray sql =
        QByteArray("SELECT r.id, r.code, r.local_time, r.utc_ms, r.zone_offset_min, r.punch, r.verification, ") +
        kPersonOfRecord +
        " AS person FROM device_records r WHERE r.device = ? AND r.punch_sequence IS NULL AND r.utc_ms IS NOT NULL"
        " AND person IS NOT NULL ORDER BY r.utc_ms, r.id LIMIT ?";
    return collectRows<Waiting>(m_database.prepare(sql, device.value(), limit), [](const Statement& row) {
        Waiting waiting;
        waiting.id = row.integer(0);
        waiting.record.code = row.text(1);
        waiting.record.localTime = row.text(2);
        ClockReading at;
        at.utc = WallTime{Milliseconds{row.integer(3)}};
        at.zoneOffset = std::chrono::minutes{row.integer(4)};
        waiting.record.at = at;
        waiting.record.punch = static_cast<int>(row.integer(5));
        waiting.record.verification = static_cast<int>(row.integer(6));
        waiting.person = PersonId(row.text(7));
        return waiting;
    });
}

Status DeviceRecords::becamePunch(qint64 id, qint64 sequence)
{
    ROLLCALL_TRY(m_database.run("UPDATE device_records SET punch_sequence = ? WHERE id = ?", sequence, id));
    return {};
}

Result<int> DeviceRecords::countWaiting(const ConnectorId& device) const
{
    ROLLCALL_TRY_ASSIGN(
        const auto count,
        m_database.scalar("SELECT count(*) FROM device_records WHERE device = ? AND punch_sequence IS NULL"
                          " AND utc_ms IS NOT NULL",
                          device.value()));
    return count ? count->toInt() : 0;
}

Result<std::vector<DeviceCode>> DeviceRecords::codes(Codes which, const ConnectorId& device) const
{
    // Records without a code are lines of terminals that could not be read.
    static const QByteArray all = describe("SELECT device, code FROM device_records WHERE code <> '' UNION"
                                           " SELECT device, code FROM device_codes");
    static const QByteArray open = describe("SELECT device, code FROM device_records WHERE punch_sequence IS NULL"
                                            " AND utc_ms IS NOT NULL UNION"
                                            " SELECT device, code FROM device_codes WHERE person_id IS NOT NULL");
    static const QByteArray wanted = " WHERE ? IN ('', r.device) ORDER BY r.device, r.code";
    return collectRows<DeviceCode>(m_database.prepare((which == Codes::All ? all : open) + wanted, device.value()),
                                   &codeFrom);
}

Result<std::optional<DeviceCode>> DeviceRecords::code(const ConnectorId& device, const QString& code) const
{
    static const QByteArray sql = describe("SELECT device, code FROM device_records WHERE device = ? AND code = ?"
                                           " UNION SELECT device, code FROM device_codes"
                                           " WHERE device = ? AND code = ?");
    ROLLCALL_TRY_ASSIGN(
        const auto found,
        collectRows<DeviceCode>(m_database.prepare(sql, device.value(), code, device.value(), code), &codeFrom));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Status DeviceRecords::match(const ConnectorId& device, const QString& code, const PersonId& person)
{
    if (!person.isEmpty()) {
        ROLLCALL_TRY_ASSIGN(const auto known, m_database.scalar("SELECT 1 FROM people WHERE id = ?", person.value()));
        if (!known)
            return failure(ErrorCode::NotFound,
                           QStringLiteral("no person with the identifier %1 is enrolled").arg(person.value()));
    }
    ROLLCALL_TRY(m_database.run("INSERT INTO device_codes (device, code, person_id) VALUES (?, ?, ?)"
                                " ON CONFLICT (device, code) DO UPDATE SET person_id = excluded.person_id",
                                device.value(), code,
                                person.isEmpty() ? std::optional<QString>() : std::optional(person.value())));
    return {};
}

} // namespace rollcall
