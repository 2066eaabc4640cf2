#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "http/server.h"

#include <QString>
#include <QStringList>

namespace rollcall::http {

/// An own certificate (with those that lead to its authority) and its key, from PEM files. An error names the file.
[[nodiscard]] Result<TlsIdentity> readIdentity(const QString& certificatePath, const QString& keyPath);

/// The self-signed certificate in these two files, made at first use: ECDSA P-256, valid for ten years, for `names`:
/// host names and addresses. It is not made again when the names change: clients pin its fingerprint. The key can be
/// read by its owner only. The folder must be there.
[[nodiscard]] Result<TlsIdentity> selfSignedIdentity(const QString& certificatePath, const QString& keyPath,
                                                     const QStringList& names, WallTime now);

/// Where a server's certificate and key are; no files: it is served without TLS.
struct IdentityFiles
{
    QString certificate;
    QString key;
    bool isMadeAtFirstUse = false;
};
/// The configured files; without any, those in `dataDirectory`, unless only this machine itself can connect: on a
/// network, tokens could be read.
[[nodiscard]] IdentityFiles identityFiles(const QHostAddress& address, const QString& certificatePath,
                                          const QString& keyPath, const QString& dataDirectory);

/// SHA-256 of the first certificate in DER: "AB:CD:...". Empty when there is none.
[[nodiscard]] QString fingerprintOf(const QByteArray& certificates);

} // namespace rollcall::http
