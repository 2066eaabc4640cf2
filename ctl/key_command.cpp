#include "base/safe_text.h"
#include "ctl/commands.h"
#include "storage/database_file.h"
#include "storage/sealed_key.h"
#include "storage/template_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace rollcall::ctl {

namespace {

Result<SealWith> sealWith(const Arguments& arguments)
{
    const QString name = arguments.has("with") ? arguments.value("with") : QStringLiteral("auto");
    if (name == QLatin1String("host"))
        return SealWith::Host;
    if (name == QLatin1String("tpm2"))
        return SealWith::Tpm2;
    if (name == QLatin1String("host+tpm2"))
        return SealWith::HostAndTpm2;
    return SealWith::Auto;
}

Exit show(Context& context, const TemplateKeyLocation& location, const Result<Secret>& key)
{
    context.out() << printable(location.path) << '\t'
                  << (location.isSealed       ? "a systemd credential: encrypted for this machine"
                      : location.isCredential ? "a systemd credential, decrypted for this program"
                                              : "a file: who takes the disk has it")
                  << '\n';
    if (key)
        return Exit::Done;
    context.error(key.error());
    return Exit::Failed;
}

/// Overwrites before it removes. Flash memory may keep the old bytes all the same (docs/security.md).
Status wipe(const QString& path, qsizetype bytes)
{
    QFile file(path);
    const bool isOverwritten = file.open(QIODevice::ReadWrite) && file.write(QByteArray(bytes, '\0')) == bytes &&
                               file.flush() && ::fdatasync(file.handle()) == 0;
    file.close();
    ROLLCALL_TRY(removeFileIfPresent(path));
    if (isOverwritten)
        return {};
    return failure(ErrorCode::Io, QStringLiteral("%1 was removed, but could not be overwritten first").arg(path));
}

/// In this order, so that at every moment the key is somewhere: the credential, proven by decrypting it; where it went;
/// only then without the file.
Status moveToCredential(const Secret& key, const QString& dataDirectory, const QString& file, const QString& credential,
                        SealWith with)
{
    const QString folder = QFileInfo(credential).absolutePath();
    if (!QFileInfo::exists(folder))
        ROLLCALL_TRY(makePrivateDirectory(folder));
    ROLLCALL_TRY(sealKey(key, credential, with));
    const Result<Secret> again = unsealKey(credential);
    if (!again || !(*again == key)) {
        ROLLCALL_TRY(removeFileIfPresent(credential));
        return again
                   ? failure(ErrorCode::Corrupt, QStringLiteral("the credential holds another key; nothing was moved"))
                   : failure(again.error().within(QStringLiteral("nothing was moved")));
    }
    ROLLCALL_TRY(replacePrivateFile(movedKeyPath(dataDirectory), QFile::encodeName(credential) + '\n'));
    return wipe(file, key.size());
}

Status moveToFile(const Secret& key, const QString& dataDirectory, const QString& file, const QString& credential)
{
    if (const Status written = writeNewPrivateFile(file, key.reveal()); !written)
        return written;
    ROLLCALL_TRY(removeFileIfPresent(movedKeyPath(dataDirectory)));
    return removeFileIfPresent(credential);
}

} // namespace

Result<Exit> runKey(Context& context, const Arguments& arguments)
{
    const QString what = arguments.positional.constFirst();
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    const QString directory = dataDirectory(config.storage);
    const TemplateKeyLocation location = locateTemplateKey(config.storage, directory);
    const Result<Secret> key = readTemplateKey(location);
    if (what == QLatin1String("show"))
        return show(context, location, key);

    const bool toCredential = what == QLatin1String("move-to-credential");
    if (!toCredential && what != QLatin1String("move-to-file")) {
        context.error(QStringLiteral("key needs show, move-to-credential or move-to-file"));
        return Exit::Usage;
    }
    if (!config.storage.keyFile.isEmpty())
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("the configuration names the template key (storage.key_file); remove that first"));
    if (toCredential ? location.isCredential : !location.isSealed)
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("the template key is there already: %1").arg(location.path));
    if (toCredential && arguments.has("copy") == arguments.has("no-copy")) {
        context.error(QStringLiteral("a credential can be read on this machine only, and without the key a restored "
                                     "backup recognizes no one: name a file for a copy with --copy FILE, or say "
                                     "--no-copy if there is one"));
        return Exit::Usage;
    }
    if (!key)
        return failure(key.error());
    const QString file = QDir(directory).filePath(QStringLiteral("template.key"));
    if (!toCredential) {
        ROLLCALL_TRY(moveToFile(*key, directory, file, location.path));
        context.out() << "The template key is in " << printable(file) << ". Restart the kiosk.\n";
        return Exit::Done;
    }
    if (arguments.has("copy"))
        ROLLCALL_TRY(writeNewPrivateFile(arguments.value("copy"), key->reveal()));
    const QString credential =
        arguments.has("credential") ? arguments.value("credential") : QString::fromLatin1(kInstalledCredential);
    ROLLCALL_TRY_ASSIGN(const SealWith with, sealWith(arguments));
    ROLLCALL_TRY(moveToCredential(*key, directory, file, credential, with));
    context.out() << "The template key is in " << printable(credential)
                  << ", which can be decrypted on this machine only. Restart the kiosk.\n";
    if (arguments.has("copy"))
        context.out() << "Keep " << printable(arguments.value("copy"))
                      << " elsewhere, apart from the backups, and delete it here.\n";
    return Exit::Done;
}

} // namespace rollcall::ctl
