#include "connectors/webhook/signature.h"

#include <QMessageAuthenticationCode>

namespace rollcall::webhook {

namespace {

const QByteArray kPrefix = QByteArrayLiteral("whsec_");
constexpr int kBase64Group = 4;

QByteArray seconds(WallTime at)
{
    return QByteArray::number(qint64{std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count()});
}

} // namespace

Result<Secret> parseSecret(const Secret& text)
{
    const QByteArray& written = text.reveal();
    const qsizetype digits = written.size() - kPrefix.size();
    if (written.startsWith(kPrefix) && digits % kBase64Group == 0) {
        const auto decoded = QByteArray::fromBase64Encoding(
            written.mid(kPrefix.size()), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        Secret key(*decoded);
        if (decoded && key.size() >= kMinKeyBytes && key.size() <= kMaxKeyBytes)
            return key;
    }
    return failure(ErrorCode::InvalidArgument, QStringLiteral("must be whsec_ followed by %1 to %2 bytes in base64")
                                                   .arg(QString::number(kMinKeyBytes), QString::number(kMaxKeyBytes)));
}

QByteArray signature(const std::vector<Secret>& keys, const QByteArray& id, WallTime at, const QByteArray& body)
{
    const QByteArray message = id + '.' + seconds(at) + '.' + body;
    QByteArrayList signatures;
    for (const Secret& key : keys)
        signatures
            << "v1," + QMessageAuthenticationCode::hash(message, key.reveal(), QCryptographicHash::Sha256).toBase64();
    return signatures.join(' ');
}

net::HttpRequest signedRequest(const QUrl& url, const std::vector<Secret>& keys,
                               std::vector<std::pair<QByteArray, QByteArray>> headers, const QByteArray& id,
                               WallTime at, const QByteArray& body)
{
    headers.emplace_back("Content-Type", "application/json");
    headers.emplace_back("webhook-id", id);
    headers.emplace_back("webhook-timestamp", seconds(at));
    headers.emplace_back("webhook-signature", signature(keys, id, at, body));
    return {.url = url, .body = body, .headers = std::move(headers)};
}

} // namespace rollcall::webhook
