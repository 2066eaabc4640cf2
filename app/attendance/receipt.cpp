#include "attendance/receipt.h"

#include <QRegularExpression>
#include <QStringList>

namespace rollcall {

namespace {

const QString kMark = QStringLiteral("ROLLCALL1");
constexpr qsizetype kFields = 7;

QString encoded(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        const ushort code = character.unicode();
        if (code < 0x20 || code == 0x7f || character == QLatin1Char(';') || character == QLatin1Char('%'))
            result += QStringLiteral("%%1").arg(code, 2, 16, QLatin1Char('0'));
        else
            result += character;
    }
    return result;
}

QString decoded(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        const ushort code = text[i] == QLatin1Char('%') ? text.mid(i + 1, 2).toUShort(&isCode, 16) : ushort{0};
        result += isCode ? QChar(code) : text[i];
        if (isCode)
            i += 2;
    }
    return result;
}

QDateTime secondsOf(const QDateTime& time)
{
    return time.addMSecs(-time.time().msec());
}

} // namespace

bool Receipt::isOf(const Punch& punch) const
{
    const QDateTime taken = secondsOf(punch.facts.at.local());
    return sequence == punch.sequence && hash == punch.hash.left(kHashBytes) && at == taken &&
           at.offsetFromUtc() == taken.offsetFromUtc() && direction == punch.facts.direction &&
           (person.isEmpty() || person == punch.facts.person) && (door.isEmpty() || door == punch.facts.door);
}

QString receiptText(const Punch& punch)
{
    QString person = encoded(punch.facts.person.value());
    QString door = encoded(punch.facts.door);
    const auto text = [&] {
        return QStringList{kMark,
                           QString::number(punch.sequence),
                           secondsOf(punch.facts.at.local()).toString(Qt::ISODate),
                           toString(punch.facts.direction),
                           person,
                           door,
                           QString::fromLatin1(punch.hash.left(Receipt::kHashBytes).toHex())}
            .join(QLatin1Char(';'));
    };
    for (QString* leftOut : {&door, &person}) {
        if (text().toUtf8().size() > Receipt::kMaxText)
            leftOut->clear();
    }
    return text();
}

Result<Receipt> parseReceipt(const QString& text)
{
    const auto refuse = [] {
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("this is not a kiosk receipt: pass the full text of the QR code, from "
                                      "\"ROLLCALL1;\" to the last digit, in quotes"));
    };
    const QStringList fields = text.trimmed().split(QLatin1Char(';'));
    if (text.size() > Receipt::kMaxText || fields.size() != kFields || fields[0] != kMark)
        return refuse();
    Receipt receipt;
    bool isNumber = false;
    receipt.sequence = fields[1].toLongLong(&isNumber);
    receipt.at = QDateTime::fromString(fields[2], Qt::ISODate);
    const std::optional<Direction> direction = directionFromString(fields[3]);
    receipt.person = PersonId(decoded(fields[4]));
    receipt.door = decoded(fields[5]);
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{%1}$").arg(2 * Receipt::kHashBytes));
    if (!isNumber || receipt.sequence <= 0 || !receipt.at.isValid() || !direction ||
        !hex.match(fields[6].toLower()).hasMatch())
        return refuse();
    receipt.direction = *direction;
    receipt.hash = QByteArray::fromHex(fields[6].toLatin1());
    return receipt;
}

} // namespace rollcall
