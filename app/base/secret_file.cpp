#include "base/secret_file.h"

#include "base/file_access.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstddef>

namespace rollcall {

namespace {

/// Leaves no copy behind.
bool isSecretUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    const bool valid = !decoder.hasError();
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return valid;
}

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/// Completes a sentence; empty when nothing is wrong.
QString problemOf(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QStringLiteral("is empty");
    if (bytes.contains('\n') || bytes.contains('\r'))
        return QStringLiteral("has more than one line; only the secret belongs there");
    if (std::any_of(bytes.begin(), bytes.end(), [](char byte) { return isControl(byte) && byte != '\t'; }))
        return QStringLiteral("contains a control character; only the secret belongs there");
    if (!isSecretUtf8(bytes))
        return QStringLiteral("is not UTF-8 text; save it as UTF-8");
    return {};
}

} // namespace

Result<Secret> typedSecret(QByteArray bytes, const QString& source)
{
    if (isUtf16(bytes))
        return failure(ErrorCode::InvalidArgument, source + QStringLiteral(" is UTF-16 text; save it as UTF-8"));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (const QString problem = problemOf(bytes); !problem.isEmpty())
        return failure(ErrorCode::InvalidArgument, source + u' ' + problem);
    return Secret(std::move(bytes));
}

Result<Secret> readSecretFile(const QString& path)
{
    auto content = readRegularFile(path, kMaxSecretFileBytes);
    if (!content)
        return failure(content.error().within(QStringLiteral("the secret file")));
    Result<Secret> secret = typedSecret(std::move(*content), QStringLiteral("the secret file %1").arg(path));
    if (!secret)
        return failure(secret.error().code, secret.error().message, path);
    return secret;
}

bool hasOuterBlank(const Secret& secret)
{
    const QByteArray& bytes = secret.reveal();
    return !bytes.isEmpty() && (isBlank(bytes.front()) || isBlank(bytes.back()));
}

} // namespace rollcall
