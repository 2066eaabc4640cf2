#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "config/config.h"

#include <QString>

namespace rollcall {

/// Where the template key is stored.
struct TemplateKeyLocation
{
    QString path;
    bool isCredential = false; ///< handed over by systemd: never made by us, and readable through an access list that
                               ///< looks like group access
    bool isSealed = false;     ///< a credential that systemd has not decrypted for this program
};

/// `config.keyFile`; else $CREDENTIALS_DIRECTORY/template-key where there is one; else DATA/template.key; where that
/// was moved away, the credential that it was moved to.
[[nodiscard]] TemplateKeyLocation locateTemplateKey(const StorageConfig& config, const QString& dataDirectory);

/// NotFound when there is none; PermissionDenied when others can read it; Corrupt when it has not 32 bytes. Never
/// guesses.
[[nodiscard]] Result<Secret> readTemplateKey(const TemplateKeyLocation& location);
/// Makes a random key: complete on disk, mode 0600, or not there at all. When another process was faster, its key is
/// returned.
[[nodiscard]] Result<Secret> createTemplateKey(const TemplateKeyLocation& location);

} // namespace rollcall
