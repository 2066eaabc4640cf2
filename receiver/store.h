#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "receiver/codec.h"

#include <QSqlDatabase>

#include <functional>
#include <vector>

class QSqlQuery;

namespace rollcall::receiver {

/// What has been received, in one SQLite file (WAL, synchronous=FULL, secure_delete) that only its owner can read.
/// Every method returns after COMMIT has reached the disk. Tables `punches` (unique on serial_number, person_id, time
/// and direction) and `people`.
class Store
{
public:
    /// "RCRV" as a big-endian number, in the file header: identifies our database.
    static constexpr int kApplicationId = 0x52435256;
    enum class Removal {
        KeepsPunches, ///< under the identifier alone: they are records of working time, not of a face
        ErasesPunches,
    };

    explicit Store(Removal removal = Removal::KeepsPunches);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// InvalidArgument when the file is another program's, which is then not changed.
    [[nodiscard]] Status open(const QString& path);
    /// Keeps the punches in one transaction. For each, whether it was new; a repeat is counted and otherwise dropped.
    [[nodiscard]] Result<std::vector<bool>> addPunches(const QString& serialNumber,
                                                       const std::vector<ReceivedPunch>& punches, WallTime now);

    /// Adds the person, or replaces one of the same id.
    [[nodiscard]] Status enroll(const QString& id, const QString& name, const QString& imageBase64, WallTime now);
    /// False when there is no such person.
    [[nodiscard]] Result<bool> update(const PersonChange& change, WallTime now);
    /// Removes name and photo, and the punches where that was chosen. False when there is no such person.
    [[nodiscard]] Result<bool> remove(const QString& id);
    /// What was removed is still in the write-ahead log because another program reads the file. `finishErasing` is to
    /// be tried again; the next start does so too.
    [[nodiscard]] bool isErasePending() const noexcept { return m_erasePending; }
    /// Empties the log of what was removed, if that is due and possible.
    void finishErasing();

private:
    [[nodiscard]] Status run(const QString& sql);
    [[nodiscard]] Status run(QSqlQuery& query);
    [[nodiscard]] Result<qint64> number(const QString& sql);
    /// Whether the file is ours, without writing to it.
    [[nodiscard]] Status checkIsOurs();
    [[nodiscard]] Status createTables();
    [[nodiscard]] Status eraseTraces(const QString& id);
    [[nodiscard]] Status inTransaction(const std::function<Status()>& work);

    const QString m_connection;
    const Removal m_removal;
    bool m_erasePending = false;
    bool m_eraseReported = false;
    QSqlDatabase m_database;
};

} // namespace rollcall::receiver
