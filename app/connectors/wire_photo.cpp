#include "connectors/wire_photo.h"

#include <algorithm>
#include <array>

namespace rollcall::wire {

namespace {

Error tooLarge()
{
    return {ErrorCode::InvalidArgument,
            QStringLiteral("The image is larger than %1 MiB").arg(kMaxPhotoBytes / (1024 * 1024))};
}

Error notBase64()
{
    return {ErrorCode::InvalidArgument, QStringLiteral("The image is not base64")};
}

Error missing()
{
    return {ErrorCode::InvalidArgument, QStringLiteral("The image is missing")};
}

} // namespace

Result<QByteArray> decodePhoto(const QString& text)
{
    QStringView base64 = QStringView(text).trimmed();
    if (base64.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)) {
        constexpr qsizetype kMaxPrefix = 256; // a media type and its parameters
        const qsizetype comma = base64.left(kMaxPrefix).indexOf(u',');
        if (comma < 0)
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("The image starts like a data: URL but is not one"));
        base64 = base64.mid(comma + 1);
    }
    // 4 characters for 3 bytes, and room for line breaks every 64 of them.
    if (base64.size() > kMaxPhotoBytes / 3 * 4 + kMaxPhotoBytes / 16)
        return failure(tooLarge());
    QByteArray digits;
    digits.reserve(base64.size());
    for (const QChar character : base64) {
        if (character == u'\r' || character == u'\n' || character == u'\t')
            continue;
        // A blank within was a "+" before a form was decoded.
        if (character.unicode() > 0x7F || character == u' ')
            return failure(notBase64());
        digits.append(static_cast<char>(character.unicode()));
    }
    auto decoded = QByteArray::fromBase64Encoding(digits, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return failure(notBase64());
    if (decoded.decoded.isEmpty())
        return failure(missing());
    if (decoded.decoded.size() > kMaxPhotoBytes)
        return failure(tooLarge());
    return std::move(decoded.decoded);
}

Result<QByteArray> decodePhoto(const QJsonValue& field)
{
    if (field.isUndefined() || field.isNull())
        return failure(missing());
    if (!field.isString())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("The image is not text in base64"));
    return decodePhoto(field.toString());
}

QString strayPhotoField(const QJsonObject& message, const QString& expected)
{
    constexpr std::array kWords{"image", "photo", "picture", "portrait", "img"};
    for (auto field = message.begin(); field != message.end(); ++field) {
        // Neither a field left empty nor "photo: true" brings one; a name, a list or an object may be meant to.
        const bool mayHoldOne =
            field->isArray() || field->isObject() || (field->isString() && !field->toString().isEmpty());
        const bool isNamedSo = std::any_of(kWords.begin(), kWords.end(), [&field](const char* word) {
            return field.key().contains(QLatin1String(word), Qt::CaseInsensitive);
        });
        if (field.key() != expected && isNamedSo && mayHoldOne)
            return field.key();
    }
    return {};
}

} // namespace rollcall::wire
