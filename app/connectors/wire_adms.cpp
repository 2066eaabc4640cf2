#include "connectors/wire_adms.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace rollcall::wire {

namespace {

constexpr int kMaxCode = 255; ///< status and verification are one byte in the terminal

/// Text of the other side, whole or not at all.
std::optional<QString> utf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool hasControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::optional<int> digits(QByteArrayView text, int maximum)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value <= maximum ? std::optional(value) : std::nullopt;
}

/// "2026-11-29 08:00:00" and nothing else: a terminal has one way to write a time.
bool readTime(const QByteArray& text, AttLog& into)
{
    constexpr qsizetype kLength = 19;
    if (text.size() != kLength || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' ||
        text[16] != ':')
        return false;
    const auto part = [&text](qsizetype from, qsizetype length) {
        return digits(QByteArrayView(text).sliced(from, length), 9999).value_or(-1);
    };
    const int year = part(0, 4);
    if (year < 0) // which is one before our era for QDate
        return false;
    into.date = QDate(year, part(5, 2), part(8, 2));
    into.time = QTime(part(11, 2), part(14, 2), part(17, 2));
    return into.date.isValid() && into.time.isValid();
}

/// What goes into one field: a tab or line end of it would begin another.
QByteArray field(const QString& text)
{
    QString clean = text;
    clean.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return clean.toUtf8();
}

std::optional<AttLog> no(QString* why, const char* reason)
{
    if (why != nullptr)
        *why = QString::fromLatin1(reason);
    return std::nullopt;
}

QString shown(const QByteArray& line)
{
    QString text = QString::fromUtf8(line.left(kMaxShownLine)).simplified();
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

std::optional<QString> readPin(const QByteArray& bytes)
{
    const std::optional<QString> text = utf8(bytes);
    if (!text)
        return std::nullopt;
    QString pin = text->trimmed();
    if (pin.isEmpty() || pin.size() > kMaxAdmsPin || hasControls(pin))
        return std::nullopt;
    return pin;
}

} // namespace

QByteArray encodeAttLog(const AttLog& line)
{
    return field(line.pin) + '\t' + line.date.toString(QStringLiteral("yyyy-MM-dd")).toLatin1() + ' ' +
           line.time.toString(QStringLiteral("HH:mm:ss")).toLatin1() + '\t' + QByteArray::number(line.status) + '\t' +
           QByteArray::number(line.verify) + '\t' + (line.workcode.isEmpty() ? QByteArray("0") : field(line.workcode)) +
           "\t0\t0\n";
}

std::optional<AttLog> readAttLog(const QByteArray& line, QString* why)
{
    if (line.size() > kMaxAttLogLine)
        return no(why, "the line is too long");
    const QList<QByteArray> parts = line.split('\t');
    if (parts.size() < 2)
        return no(why, "there are no tabs between the fields");
    AttLog log;
    const std::optional<QString> pin = readPin(parts[0]);
    if (!pin)
        return no(why, "the number of the person is missing or cannot be read");
    log.pin = *pin;
    if (!readTime(parts[1].trimmed(), log))
        return no(why, "the time is not a date and time");
    if (parts.size() > 2 && !parts[2].trimmed().isEmpty()) {
        const std::optional<int> status = digits(parts[2].trimmed(), kMaxCode);
        if (!status)
            return no(why, "the status is not a number from 0 to 255");
        log.status = *status;
    }
    if (parts.size() > 3 && !parts[3].trimmed().isEmpty()) {
        const std::optional<int> verify = digits(parts[3].trimmed(), kMaxCode);
        if (!verify)
            return no(why, "the verification is not a number from 0 to 255");
        log.verify = *verify;
    }
    if (parts.size() > 4)
        log.workcode = utf8(parts[4].trimmed()).value_or(QString());
    return log;
}

AttLogBody readAttLogs(const QByteArray& body)
{
    AttLogBody read;
    int number = 0;
    for (qsizetype from = 0; from < body.size();) {
        const qsizetype end = body.indexOf('\n', from);
        QByteArray line = body.mid(from, end < 0 ? -1 : end - from);
        from = end < 0 ? body.size() : end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        ++number;
        if (number > kMaxAttLogLines) {
            read.isTooLong = true;
            break;
        }
        QString why;
        if (std::optional<AttLog> log = readAttLog(line, &why))
            read.lines.emplace_back(line, *std::move(log));
        else
            read.bad.push_back({line, shown(line), why});
    }
    return read;
}

QString admsBodyFault(const QByteArray& body, const QByteArray& contentType)
{
    if (body.startsWith("\x1f\x8b") || body.startsWith("PK\x03\x04") || body.startsWith("\x78\x9c"))
        return QStringLiteral("The body is compressed: send it as plain text");
    if (body.startsWith("\xff\xfe") || body.startsWith("\xfe\xff") || body.left(64).contains('\0'))
        return QStringLiteral("The body is not UTF-8: send it as plain text in UTF-8");
    const QByteArray type = contentType.toLower();
    const qsizetype at = type.indexOf("charset=");
    if (at < 0)
        return {};
    QByteArray charset = type.mid(at + 8);
    charset = charset.left(charset.indexOf(';') < 0 ? charset.size() : charset.indexOf(';')).trimmed();
    charset.replace('"', "");
    if (charset == "utf-8" || charset == "utf8" || charset == "us-ascii" || charset == "ascii" || charset.isEmpty())
        return {};
    return QStringLiteral("The body is not UTF-8: send it as plain text in UTF-8");
}

AdmsFields AdmsFields::read(const QByteArray& text)
{
    AdmsFields fields;
    for (const QByteArray& part : text.split('\t')) {
        const qsizetype equals = part.indexOf('=');
        if (equals <= 0)
            continue;
        if (fields.m_values.size() >= kMaxFields)
            break;
        fields.m_values.emplace(part.left(equals).trimmed().toLower(), part.mid(equals + 1));
    }
    return fields;
}

QByteArray AdmsFields::raw(const char* name) const
{
    const auto found = m_values.find(QByteArray(name).toLower());
    return found == m_values.end() ? QByteArray() : found->second;
}

QString AdmsFields::text(const char* name) const
{
    return utf8(raw(name)).value_or(QString()).trimmed();
}

std::optional<QString> AdmsFields::pin() const
{
    return readPin(raw("PIN"));
}

QByteArray encodeUser(const AdmsUser& user)
{
    return "USER PIN=" + field(user.pin) + "\tName=" + field(user.name) +
           "\tPri=" + QByteArray::number(user.privilege) + "\tPasswd=\tCard=" + field(user.card) +
           "\tGrp=1\tTZ=0000000000000000\n";
}

QByteArray encodeBioPhoto(const QString& pin, const QByteArray& jpeg)
{
    const QByteArray content = jpeg.toBase64();
    return "BIOPHOTO PIN=" + field(pin) + "\tFileName=" + field(pin) +
           ".jpg\tType=9\tSize=" + QByteArray::number(content.size()) + "\tContent=" + content + '\n';
}

OperLog readOperLog(const QByteArray& line)
{
    const auto rest = [&line](QByteArrayView word) { return line.mid(word.size()); };
    if (constexpr QByteArrayView kUser = "USER "; line.startsWith(kUser))
        return {OperLog::Kind::User, AdmsFields::read(rest(kUser))};
    if (constexpr QByteArrayView kPhoto = "BIOPHOTO "; line.startsWith(kPhoto))
        return {OperLog::Kind::BioPhoto, AdmsFields::read(rest(kPhoto))};
    return {};
}

} // namespace rollcall::wire
