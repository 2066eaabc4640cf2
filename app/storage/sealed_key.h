#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QString>

// The template key as a systemd credential: encrypted with a key of this machine or its TPM, and decrypted by systemd
// for the kiosk's service alone (systemd.exec(5), LoadCredentialEncrypted=).
namespace rollcall {

/// The credential's name, which is encrypted with it.
inline constexpr char kKeyCredential[] = "template-key";
/// Where systemd looks for it under the name that rollcall-kiosk.service gives.
inline constexpr char kInstalledCredential[] = "/etc/credstore.encrypted/rollcall.template-key";

/// Beside the database: a key that was moved leaves the path of its credential here, so that no program takes it for
/// lost and makes another one.
[[nodiscard]] QString movedKeyPath(const QString& dataDirectory);

/// What a credential is encrypted with.
enum class SealWith { Auto, Host, Tpm2, HostAndTpm2 };

/// Encrypts the key to `path`, mode 0600, by the program systemd-creds. Atomic; replaces what is there.
[[nodiscard]] Status sealKey(const Secret& key, const QString& path, SealWith with);
/// NotFound when there is no such file; PermissionDenied for those who may not read it; Corrupt where this machine
/// cannot decrypt it: it is from another one, or was made with another TPM.
[[nodiscard]] Result<Secret> unsealKey(const QString& path);

} // namespace rollcall
