#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <optional>
#include <vector>

namespace rollcall {

enum class RecordFormat {
    Table,
    Csv,
    SpreadsheetCsv, ///< begins with a byte order mark, without which Excel takes UTF-8 for the system's old encoding
    Json
};
/// What --format says, one of the option's choices; empty: table. `bom`: CSV for a spreadsheet.
[[nodiscard]] RecordFormat recordFormat(const QString& word, bool bom = false);

/// Rows of equal columns as an aligned table, as CSV (RFC 4180, safe to open in a spreadsheet) or as JSON Lines (one
/// object a line, keys in the order of the columns). CSV and JSON are written row by row; a table is held until
/// `finish`, to align it.
class RecordWriter
{
public:
    /// `width`: of the terminal, which no line of a table exceeds; 0: there is none.
    RecordWriter(QTextStream& out, RecordFormat format, QStringList columns, int width = 0);
    /// As many values as columns: text, numbers, true/false or null.
    void add(const std::vector<QJsonValue>& values);
    void finish();

private:
    QTextStream& m_out;
    RecordFormat m_format;
    QStringList m_columns;
    int m_width;
    std::vector<QStringList> m_rows;
};

/// Foreign text for a terminal: what `canForgeOutput` becomes "?".
[[nodiscard]] QString printable(QString text);
/// One CSV cell: quoted where needed; text that a spreadsheet would run as a formula gets a leading apostrophe, a
/// telephone number ("+49 30 123") does not. Source of the list of first characters: OWASP, "CSV Injection".
[[nodiscard]] QString csvText(const QString& text);
/// A JSON value on one line.
[[nodiscard]] QString jsonText(const QJsonValue& value);
/// "2026-11-30 08:00:00": what every spreadsheet reads as a time.
[[nodiscard]] QString spreadsheetTime(const QDateTime& time);
/// ISO 8601 with milliseconds and offset, in the zone of this computer.
[[nodiscard]] QString isoTime(WallTime time);
[[nodiscard]] QJsonValue isoTime(const std::optional<WallTime>& time);

} // namespace rollcall
