#pragma once

#include "base/error.h"
#include "storage/database_pages.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// A table of the schema, as its records look on a page.
struct TableShape
{
    struct Column
    {
        QByteArray name;
        QByteArray type; ///< INTEGER, REAL, TEXT, BLOB or ANY: all our tables are strict
        bool mayBeNull = false;
        bool mayBeAbsent = false; ///< added later: older records end before it
    };
    QByteArray name;
    bool withoutRowid = false;
    qsizetype rowidColumn = -1;  ///< stored as the rowid; -1: none
    std::vector<Column> columns; ///< in the order in which they are stored

    /// By number and types of the values, and by what is known of the values of a few tables.
    [[nodiscard]] bool fits(const RawRecord& record, RawPage::Kind page) const;
    /// "INSERT OR IGNORE" of the first `columns` columns.
    [[nodiscard]] QByteArray insertion(std::size_t columns) const;
};

[[nodiscard]] Result<std::vector<TableShape>> tableShapes(Database& database);

/// Which page belongs to which table or index, as far as schema and trees can be read.
class PageOwners
{
public:
    explicit PageOwners(const DatabasePages& pages);
    /// The name of the table or index; empty: not known.
    [[nodiscard]] QString of(std::uint32_t page) const { return m_owners.value(page); }

private:
    void claim(const DatabasePages& pages, std::uint32_t root, const QString& name);

    QHash<std::uint32_t, QString> m_owners;
};

} // namespace rollcall
