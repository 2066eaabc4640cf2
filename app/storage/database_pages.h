#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <vector>

namespace rollcall {

/// A record as it is on a page, before it is known whose it is.
struct RawRecord
{
    qint64 rowid = 0;             ///< of a table with rowids; else 0
    std::vector<QVariant> values; ///< null, qint64, double, QString or QByteArray
};

/// What a page of a database is.
struct RawPage
{
    enum class Kind { Other, TableLeaf, TableInterior, IndexLeaf, IndexInterior } kind = Kind::Other;
    std::vector<RawRecord> records; ///< those that can be read
    std::vector<std::uint32_t> children;
};

/// The pages of a database file and its write-ahead log, read without SQLite, which refuses a file whose first pages
/// are damaged. Each page is taken for itself: what is wrong with one costs no other.
/// Format: https://www.sqlite.org/fileformat.html, sections 1.6, 2.1 and 4.
class DatabasePages
{
public:
    /// Only while no connection of this process has the file open; see DatabaseUse. Io, PermissionDenied.
    [[nodiscard]] Status open(const QString& path);

    [[nodiscard]] std::uint32_t count() const noexcept { return m_count; }
    /// Numbers from 1. A page that cannot be read, or is no part of a table or index, is Other.
    [[nodiscard]] RawPage page(std::uint32_t number) const;

private:
    [[nodiscard]] Status readLog(const QString& path);
    [[nodiscard]] QByteArray bytes(std::uint32_t number) const;
    [[nodiscard]] bool readCell(const QByteArray& page, std::uint32_t at, RawPage& into) const;
    [[nodiscard]] QByteArray payload(const QByteArray& page, std::uint32_t at, qint64 size, bool isTable) const;

    mutable QFile m_file;
    mutable QFile m_log;
    QHash<std::uint32_t, qint64> m_inLog; ///< page -> where its newest committed content begins in the log
    std::uint32_t m_pageSize = 4096;
    std::uint32_t m_count = 0;
};

} // namespace rollcall
