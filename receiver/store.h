#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "receiver/codec.h"

#include <QSqlDatabase>

#include <functional>
#include <vector>

class QSqlQuery;

namespace rollcall::receiver {

/// What has been received, in one SQLite file (WAL, synchronous=FULL). Every method returns after COMMIT has reached
/// the disk. Tables `punches` (unique on serial_number, person_id, time) and `people`.
class Store
{
public:
    Store();
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] Status open(const QString& path);
    /// Keeps the punches in one transaction. For each, whether it was new; a repeat is counted and otherwise dropped.
    [[nodiscard]] Result<std::vector<bool>> addPunches(const QString& serialNumber,
                                                       const std::vector<ReceivedPunch>& punches, WallTime now);

    /// Adds the person, or replaces one of the same id.
    [[nodiscard]] Status enroll(const QString& id, const QString& name, const QString& imageBase64, WallTime now);
    /// False when there is no such person.
    [[nodiscard]] Result<bool> update(const PersonChange& change, WallTime now);
    /// Removes the person's punches, then the person. False when there is no such person.
    [[nodiscard]] Result<bool> remove(const QString& id);

private:
    [[nodiscard]] Status run(const QString& sql);
    [[nodiscard]] Status run(QSqlQuery& query);
    [[nodiscard]] Status createTables();
    [[nodiscard]] Status inTransaction(const std::function<Status()>& work);

    const QString m_connection;
    QSqlDatabase m_database;
};

} // namespace rollcall::receiver
