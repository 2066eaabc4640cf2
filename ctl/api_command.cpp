#include "base/file_access.h"
#include "cli/listing.h"
#include "ctl/commands.h"
#include "http/certificate.h"
#include "storage/store.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

namespace rollcall::ctl {

namespace {

/// A chain of ten large certificates has 20 KiB.
constexpr qint64 kMaxPemBytes = qint64{256} * 1024;

} // namespace

Result<Exit> runApi(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    const ApiConfig& api = config.api;
    const http::IdentityFiles files =
        http::identityFiles(QHostAddress(api.host), api.certificateFile, api.keyFile, dataDirectory(config.storage));
    QString fingerprint;
    if (!files.certificate.isEmpty() && !(files.isMadeAtFirstUse && !QFileInfo::exists(files.certificate))) {
        ROLLCALL_TRY_ASSIGN(const QByteArray pem, readRegularFile(files.certificate, kMaxPemBytes));
        fingerprint = http::fingerprintOf(pem);
        if (fingerprint.isEmpty())
            return failure(ErrorCode::Corrupt, QStringLiteral("%1 contains no certificate").arg(files.certificate));
    }
    QUrl address;
    address.setScheme(files.certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    address.setHost(api.host);
    address.setPort(api.port);
    RecordWriter rows = cli::listing(context, arguments,
                                     {QStringLiteral("enabled"), QStringLiteral("address"),
                                      QStringLiteral("certificate"), QStringLiteral("fingerprint")});
    rows.add({api.enabled, address.toString(), files.certificate, fingerprint});
    rows.finish();
    return Exit::Done;
}

} // namespace rollcall::ctl
