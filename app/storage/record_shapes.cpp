#include "storage/record_shapes.h"

#include "storage/database.h"
#include "storage/rows.h"

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

/// No counter in the database reaches this; every time in milliseconds since 2001 is above it.
constexpr qint64 kSmallestTime = 1'000'000'000'000;

bool isText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString;
}

bool fitsType(const QVariant& value, const TableShape::Column& column)
{
    if (!value.isValid())
        return column.mayBeNull;
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return column.type == "INTEGER" || column.type == "REAL" || column.type == "ANY";
    case QMetaType::Double:
        return column.type == "REAL" || column.type == "ANY";
    case QMetaType::QString:
        return column.type == "TEXT" || column.type == "ANY";
    default:
        return column.type == "BLOB" || column.type == "ANY";
    }
}

/// Tables without rowids look like indexes, of which some have the same columns.
bool isPlausible(const QByteArray& table, const std::vector<QVariant>& values)
{
    if (table == "meta") {
        static const QStringList prefixes{QStringLiteral("roster_"), QStringLiteral("template_"),
                                          QStringLiteral("admin_"), QStringLiteral("repair_"),
                                          QStringLiteral("erase_")};
        const QString key = values.front().toString();
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&key](const QString& prefix) { return key.startsWith(prefix); });
    }
    if (table == "connector_success")
        return values.at(1).toLongLong() >= kSmallestTime;
    if (table == "pins")
        return values.at(2).toString().startsWith(QLatin1String("$argon2"));
    if (table == "person_margins" || table == "pair_margins")
        return values.back().typeId() == QMetaType::Double;
    return true;
}

} // namespace

bool TableShape::fits(const RawRecord& record, RawPage::Kind page) const
{
    const bool isIndexPage = page == RawPage::Kind::IndexLeaf || page == RawPage::Kind::IndexInterior;
    const std::vector<QVariant>& values = record.values;
    if (withoutRowid != isIndexPage || values.empty() || values.size() > columns.size())
        return false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool fitting = i >= values.size()                         ? columns[i].mayBeAbsent
                             : static_cast<qsizetype>(i) == rowidColumn ? !values[i].isValid()
                                                                        : fitsType(values[i], columns[i]);
        if (!fitting)
            return false;
    }
    return isPlausible(name, values);
}

QByteArray TableShape::insertion(std::size_t count) const
{
    QByteArray names;
    QByteArray marks;
    for (std::size_t i = 0; i < count; ++i) {
        names += (i == 0 ? "\"" : ", \"") + columns[i].name + '"';
        marks += i == 0 ? "?" : ", ?";
    }
    return "INSERT OR IGNORE INTO \"" + name + "\" (" + names + ") VALUES (" + marks + ")";
}

Result<std::vector<TableShape>> tableShapes(Database& database)
{
    ROLLCALL_TRY_ASSIGN(
        auto shapes,
        collectRows<TableShape>(database.prepare("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND"
                                                 " type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"),
                                [](const Statement& row) {
                                    TableShape shape;
                                    shape.name = row.text(0).toLatin1();
                                    shape.withoutRowid = row.integer(1) != 0;
                                    return shape;
                                }));
    for (TableShape& shape : shapes) {
        struct Found
        {
            TableShape::Column column;
            qint64 inKey;
        };
        ROLLCALL_TRY_ASSIGN(auto found,
                            collectRows<Found>(database.prepare("SELECT name, type, \"notnull\", dflt_value, pk FROM"
                                                                " pragma_table_xinfo(?) ORDER BY cid",
                                                                QString::fromLatin1(shape.name)),
                                               [](const Statement& row) {
                                                   const bool mayBeNull = row.integer(2) == 0;
                                                   return Found{{row.text(0).toLatin1(), row.text(1).toLatin1(),
                                                                 mayBeNull, mayBeNull || !row.isNull(3)},
                                                                row.integer(4)};
                                               }));
        const auto keys = std::count_if(found.begin(), found.end(), [](const Found& one) { return one.inKey > 0; });
        if (shape.withoutRowid) { // the key's columns are stored first
            std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
                return (a.inKey > 0 ? a.inKey : 1000) < (b.inKey > 0 ? b.inKey : 1000);
            });
        }
        for (Found& one : found) {
            if (!shape.withoutRowid && keys == 1 && one.inKey > 0 && one.column.type == "INTEGER")
                shape.rowidColumn = static_cast<qsizetype>(shape.columns.size());
            shape.columns.push_back(std::move(one.column));
        }
    }
    return shapes;
}

PageOwners::PageOwners(const DatabasePages& pages)
{
    // Rows of sqlite_schema: type, name, tbl_name, rootpage, sql. No table of ours has such records.
    constexpr std::size_t kSchemaColumns = 5;
    for (std::uint32_t number = 1; number <= pages.count(); ++number) {
        const RawPage page = pages.page(number);
        if (page.kind != RawPage::Kind::TableLeaf)
            continue;
        for (const RawRecord& record : page.records) {
            const std::vector<QVariant>& values = record.values;
            if (values.size() != kSchemaColumns || !isText(values[0]) || !isText(values[1]) || !isText(values[2]) ||
                values[3].typeId() != QMetaType::LongLong)
                continue;
            const QString type = values[0].toString();
            if (type == QLatin1String("table") || type == QLatin1String("index"))
                claim(pages, static_cast<std::uint32_t>(values[3].toLongLong()), values[1].toString());
        }
    }
}

void PageOwners::claim(const DatabasePages& pages, std::uint32_t root, const QString& name)
{
    std::vector<std::uint32_t> open{root};
    while (!open.empty()) {
        const std::uint32_t number = open.back();
        open.pop_back();
        if (number == 0 || number > pages.count() || m_owners.contains(number))
            continue;
        m_owners.insert(number, name);
        const RawPage page = pages.page(number);
        open.insert(open.end(), page.children.begin(), page.children.end());
    }
}

} // namespace rollcall
