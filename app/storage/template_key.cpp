#include "storage/template_key.h"

#include "base/file_access.h"
#include "storage/database_file.h"
#include "storage/sealed_key.h"
#include "storage/template_cipher.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace rollcall {

namespace {

/// A path.
constexpr qint64 kMaxMovedBytes = 4096;

} // namespace

TemplateKeyLocation locateTemplateKey(const StorageConfig& config, const QString& dataDirectory)
{
    if (!config.keyFile.isEmpty())
        return {config.keyFile, false};
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty()) {
        const QString path = QDir(credentials).filePath(QLatin1String(kKeyCredential));
        if (QFileInfo::exists(path))
            return {path, true};
    }
    const QString path = QDir(dataDirectory).filePath(QStringLiteral("template.key"));
    if (!QFileInfo::exists(path)) {
        if (const auto moved = readRegularFile(movedKeyPath(dataDirectory), kMaxMovedBytes))
            return {QFile::decodeName(moved->trimmed()), true, true};
    }
    return {path, false};
}

Result<Secret> readTemplateKey(const TemplateKeyLocation& location)
{
    if (location.isSealed)
        return unsealKey(location.path);
    const auto file = openRegularFile(location.path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, QStringLiteral("the template key %1 is missing").arg(location.path));
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                             QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!location.isCredential && (QFile::permissions(location.path) & kOthers))
        return failure(
            ErrorCode::PermissionDenied,
            QStringLiteral("the template key %1 is accessible to other users; run: chmod 600 %1").arg(location.path));
    if (!file)
        return failure(file.error().within(QStringLiteral("the template key")));
    Secret key((*file)->read(TemplateCipher::kKeyBytes + 1));
    if (key.size() != TemplateCipher::kKeyBytes)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the template key %1 must have exactly %2 bytes; put back the right file")
                           .arg(location.path, QString::number(TemplateCipher::kKeyBytes)));
    return key;
}

Result<Secret> createTemplateKey(const TemplateKeyLocation& location)
{
    if (location.isCredential)
        return failure(ErrorCode::NotFound, QStringLiteral("the systemd credential %1 is missing").arg(location.path));
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, QStringLiteral("the cryptographic library could not be started"));
    QByteArray random(TemplateCipher::kKeyBytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<std::size_t>(random.size()));
    const Status written = writeNewPrivateFile(location.path, random);
    sodium_memzero(random.data(), static_cast<std::size_t>(random.size()));
    if (!written && written.error().code != ErrorCode::AlreadyExists)
        return failure(written.error());
    return readTemplateKey(location);
}

} // namespace rollcall
