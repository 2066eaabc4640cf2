#include "base/records.h"

#include "base/safe_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

} // namespace

RecordFormat recordFormat(const QString& word)
{
    if (word == QLatin1String("csv"))
        return RecordFormat::Csv;
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
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(cell.front()))
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

QString isoTime(WallTime time)
{
    const QDateTime local = toDateTimeUtc(time).toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QJsonValue isoTime(const std::optional<WallTime>& time)
{
    return time ? QJsonValue(isoTime(*time)) : QJsonValue();
}

RecordWriter::RecordWriter(QTextStream& out, RecordFormat format, QStringList columns)
    : m_out(out), m_format(format), m_columns(std::move(columns))
{
    if (m_format == RecordFormat::Csv)
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
        std::vector<qsizetype> widths(static_cast<std::size_t>(m_columns.size()), 0);
        for (const QStringList& row : m_rows) {
            for (std::size_t i = 0; i < widths.size(); ++i)
                widths[i] = std::max(widths[i], row[static_cast<qsizetype>(i)].size());
        }
        for (const QStringList& row : m_rows) {
            QString line;
            for (std::size_t i = 0; i < widths.size(); ++i)
                line += row[static_cast<qsizetype>(i)].leftJustified(widths[i] + 2);
            while (line.endsWith(QLatin1Char(' ')))
                line.chop(1);
            m_out << line << '\n';
        }
        m_rows.clear();
    }
    m_out.flush();
}

} // namespace rollcall
