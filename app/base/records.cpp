#include "base/records.h"

#include "base/display_width.h"
#include "base/safe_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace rollcall {

namespace {

QString plain(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    return jsonText(value);
}

bool isCsv(RecordFormat format)
{
    return format == RecordFormat::Csv || format == RecordFormat::SpreadsheetCsv;
}

/// A number with a sign, a telephone number: digits and what groups them. A spreadsheet may compute it, but there is
/// nothing in it to run or to fetch.
bool isGroupedNumber(const QString& text)
{
    const QStringView rest = QStringView(text).mid(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return (text.front() == u'+' || text.front() == u'-') && std::any_of(rest.begin(), rest.end(), isDigit) &&
           std::all_of(rest.begin(), rest.end(),
                       [&](QChar c) { return isDigit(c) || QStringView(u" ()-/.").contains(c); });
}

/// Whether a spreadsheet would compute it. East Asian versions read the full-width forms as well, and characters that
/// are not seen do not keep one from looking at the next.
bool isFormula(const QString& text)
{
    const auto first =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.category() != QChar::Other_Format; });
    if (first == text.end())
        return false;
    return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B").contains(*first) &&
           !isGroupedNumber(text);
}

constexpr int kGap = 2;       ///< blanks between columns
constexpr int kNarrowest = 8; ///< a column is not cut below this

/// Of the columns; where they exceed the terminal, the widest ones give way.
std::vector<int> widthsOf(const std::vector<QStringList>& rows, int terminal)
{
    std::vector<int> widths(static_cast<std::size_t>(rows.front().size()), 0);
    for (const QStringList& row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[static_cast<qsizetype>(i)]));
    }
    if (terminal <= 0)
        return widths;
    const int gaps = kGap * (static_cast<int>(widths.size()) - 1);
    for (int total = std::accumulate(widths.begin(), widths.end(), gaps); total > terminal; --total) {
        int& widest = *std::max_element(widths.begin(), widths.end());
        if (widest <= kNarrowest)
            break;
        --widest;
    }
    return widths;
}

} // namespace

RecordFormat recordFormat(const QString& word, bool bom)
{
    if (word == QLatin1String("csv"))
        return bom ? RecordFormat::SpreadsheetCsv : RecordFormat::Csv;
    if (word == QLatin1String("json"))
        return RecordFormat::Json;
    return RecordFormat::Table;
}

QString printable(QString text)
{
    for (QChar& c : text) {
        if (canForgeOutput(c))
            c = QLatin1Char('?');
    }
    return text;
}

QString csvText(const QString& text)
{
    QString cell = text;
    if (isFormula(cell))
        cell.prepend(QLatin1Char('\''));
    const bool quote = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char(';') || c == QLatin1Char('"') || c == QLatin1Char('\'') ||
               c.unicode() < 0x20;
    });
    if (!quote && cell.trimmed().size() == cell.size())
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString jsonText(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString spreadsheetTime(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString isoTime(WallTime time)
{
    const QDateTime local = toDateTimeUtc(time).toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QJsonValue isoTime(const std::optional<WallTime>& time)
{
    return time ? QJsonValue(isoTime(*time)) : QJsonValue();
}

RecordWriter::RecordWriter(QTextStream& out, RecordFormat format, QStringList columns, int width)
    : m_out(out), m_format(format), m_columns(std::move(columns)), m_width(width)
{
    if (m_format == RecordFormat::SpreadsheetCsv)
        m_out << QChar(QChar::ByteOrderMark);
    if (isCsv(m_format))
        m_out << m_columns.join(QLatin1Char(',')) << "\r\n";
}

void RecordWriter::add(const std::vector<QJsonValue>& values)
{
    Q_ASSERT(values.size() == static_cast<std::size_t>(m_columns.size()));
    QStringList cells;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QJsonValue& value = values[i];
        switch (m_format) {
        case RecordFormat::Table:
            cells << printable(plain(value));
            break;
        case RecordFormat::Csv:
        case RecordFormat::SpreadsheetCsv:
            cells << (value.isString() ? csvText(value.toString()) : plain(value));
            break;
        case RecordFormat::Json:
            cells << jsonText(m_columns[static_cast<qsizetype>(i)]) + QLatin1Char(':') + jsonText(value);
            break;
        }
    }
    switch (m_format) {
    case RecordFormat::Table:
        m_rows.push_back(std::move(cells));
        break;
    case RecordFormat::Csv:
    case RecordFormat::SpreadsheetCsv:
        m_out << cells.join(QLatin1Char(',')) << "\r\n";
        break;
    case RecordFormat::Json:
        m_out << '{' << cells.join(QLatin1Char(',')) << "}\n";
        break;
    }
}

void RecordWriter::finish()
{
    if (m_format == RecordFormat::Table) {
        m_rows.insert(m_rows.begin(), m_columns);
        const std::vector<int> widths = widthsOf(m_rows, m_width);
        for (const QStringList& row : m_rows) {
            QString line;
            for (std::size_t i = 0; i < widths.size(); ++i)
                line += padToWidth(cutToWidth(row[static_cast<qsizetype>(i)], widths[i]), widths[i] + kGap);
            while (line.endsWith(QLatin1Char(' ')))
                line.chop(1);
            m_out << (m_width > 0 ? cutToWidth(line, m_width) : line) << '\n';
        }
        m_rows.clear();
    }
    m_out.flush();
}

} // namespace rollcall
