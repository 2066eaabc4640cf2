#include "storage/sealed_key.h"

#include "base/safe_text.h"
#include "base/whole_file.h"
#include "storage/template_cipher.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cerrno>
#include <chrono>
#include <unistd.h>

namespace rollcall {

namespace {

/// A TPM takes a second or two.
constexpr std::chrono::milliseconds kPatience{30'000};
/// Of what the program says about its failure.
constexpr qsizetype kMaxSaid = 200;

QString nameOf(SealWith with)
{
    switch (with) {
    case SealWith::Auto:
        break;
    case SealWith::Host:
        return QStringLiteral("host");
    case SealWith::Tpm2:
        return QStringLiteral("tpm2");
    case SealWith::HostAndTpm2:
        return QStringLiteral("host+tpm2");
    }
    return QStringLiteral("auto");
}

/// Through pipes: neither the key nor what it is encrypted to is ever in a file of another name.
Result<QByteArray> systemdCreds(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral("systemd-creds"), arguments);
    const auto patience = static_cast<int>(kPatience.count());
    if (!process.waitForStarted(patience))
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the program systemd-creds is missing; install systemd 250 or newer"));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return failure(ErrorCode::Timeout, QStringLiteral("systemd-creds does not answer"));
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    return failure(ErrorCode::Corrupt,
                   QStringLiteral("systemd-creds: %1")
                       .arg(singleLine(QString::fromUtf8(process.readAllStandardError()).simplified(), kMaxSaid)));
}

} // namespace

QString movedKeyPath(const QString& dataDirectory)
{
    return QDir(dataDirectory).filePath(QStringLiteral("template.key.moved"));
}

Status sealKey(const Secret& key, const QString& path, SealWith with)
{
    ROLLCALL_TRY_ASSIGN(
        const QByteArray sealed,
        systemdCreds({QStringLiteral("encrypt"), QStringLiteral("--name=%1").arg(QLatin1String(kKeyCredential)),
                      QStringLiteral("--with-key=%1").arg(nameOf(with)), QStringLiteral("-"), QStringLiteral("-")},
                     key.reveal()));
    return writeWholeFile(path, sealed);
}

Result<Secret> unsealKey(const QString& path)
{
    const bool isReadable = ::access(QFile::encodeName(path).constData(), R_OK) == 0;
    if (!isReadable && errno == ENOENT)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("the template key was moved to %1, which is missing").arg(path));
    if (!isReadable)
        return failure(ErrorCode::PermissionDenied,
                       QStringLiteral("the template key is the systemd credential %1, which only the kiosk's service "
                                      "gets and root can read; use sudo")
                           .arg(path));
    auto bytes =
        systemdCreds({QStringLiteral("decrypt"), QStringLiteral("--name=%1").arg(QLatin1String(kKeyCredential)), path,
                      QStringLiteral("-")},
                     {});
    if (!bytes)
        return failure(bytes.error().within(QStringLiteral("the template key in %1 cannot be decrypted").arg(path)));
    Secret key(*std::move(bytes));
    if (key.size() != TemplateCipher::kKeyBytes)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the template key in %1 must have exactly %2 bytes; put back the right file")
                           .arg(path, QString::number(TemplateCipher::kKeyBytes)));
    return key;
}

} // namespace rollcall
