#include "storage/template_cipher.h"

#include <QtEndian>

#include <sodium.h>

#include <bit>
#include <cmath>

namespace rollcall {

namespace {

constexpr int kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == TemplateCipher::kKeyBytes);
static_assert(sizeof(float) == 4);

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

void appendField(QByteArray& to, const QByteArray& field)
{
    const quint32 length = qToLittleEndian(static_cast<quint32>(field.size()));
    to.append(reinterpret_cast<const char*>(&length), sizeof length);
    to += field;
}

/// Each field with its length, so that no two rows share it.
QByteArray associatedData(const PersonId& person, const QString& model, qsizetype dimension)
{
    QByteArray data;
    appendField(data, QByteArrayLiteral("rollcall.template.1"));
    appendField(data, person.value().toUtf8());
    appendField(data, model.toUtf8());
    appendField(data, QByteArray::number(static_cast<qint64>(dimension)));
    return data;
}

QByteArray associatedData(const PersonId& person, const QString& purpose)
{
    QByteArray data;
    appendField(data, QByteArrayLiteral("rollcall.sealed.1"));
    appendField(data, person.value().toUtf8());
    appendField(data, purpose.toUtf8());
    return data;
}

} // namespace

Result<TemplateCipher> TemplateCipher::create(Secret key)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, QStringLiteral("the cryptographic library could not be started"));
    if (key.size() != kKeyBytes)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("a template key has %1 bytes, this one has %2")
                                                       .arg(QString::number(kKeyBytes), QString::number(key.size())));
    return TemplateCipher(std::move(key));
}

Result<SealedTemplate> TemplateCipher::seal(const std::vector<float>& embedding, const PersonId& person,
                                            const QString& model) const
{
    if (embedding.empty() || embedding.size() > kMaxDimension)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("a template has 1 to %1 values, this one has %2")
                           .arg(QString::number(kMaxDimension), QString::number(embedding.size())));
    const auto dimension = static_cast<qsizetype>(embedding.size());
    QByteArray plain(dimension * 4, Qt::Uninitialized);
    for (qsizetype i = 0; i < dimension; ++i) {
        const float value = embedding[static_cast<std::size_t>(i)];
        if (!std::isfinite(value)) {
            sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("a template contains a value that is not a number"));
        }
        qToLittleEndian(std::bit_cast<quint32>(value), plain.data() + i * 4);
    }
    SealedTemplate sealed = encrypt(plain, associatedData(person, model, dimension));
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    return sealed;
}

Result<std::vector<float>> TemplateCipher::open(const SealedTemplate& sealed, int dimension, const PersonId& person,
                                                const QString& model) const
{
    if (dimension < 1 || dimension > kMaxDimension || sealed.nonce.size() != kNonceBytes ||
        sealed.ciphertext.size() != qsizetype{dimension} * 4 + kTagBytes)
        return failure(ErrorCode::Corrupt, QStringLiteral("a stored template is damaged; enroll the person again"));
    std::optional<QByteArray> plain = decrypt(sealed, associatedData(person, model, dimension));
    if (!plain)
        return failure(
            ErrorCode::Corrupt,
            QStringLiteral("a stored template cannot be decrypted: the key is different or the template was changed"));
    std::vector<float> embedding(static_cast<std::size_t>(dimension));
    for (std::size_t i = 0; i < embedding.size(); ++i)
        embedding[i] = std::bit_cast<float>(qFromLittleEndian<quint32>(plain->constData() + i * 4));
    sodium_memzero(plain->data(), static_cast<std::size_t>(plain->size()));
    return embedding;
}

SealedTemplate TemplateCipher::encrypt(const QByteArray& plain, const QByteArray& associated) const
{
    SealedTemplate sealed;
    sealed.nonce.resize(kNonceBytes);
    randombytes_buf(sealed.nonce.data(), kNonceBytes);
    sealed.ciphertext.resize(plain.size() + kTagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed.ciphertext), nullptr, bytes(plain),
                                               static_cast<unsigned long long>(plain.size()), bytes(associated),
                                               static_cast<unsigned long long>(associated.size()), nullptr,
                                               bytes(sealed.nonce), bytes(m_key.reveal()));
    return sealed;
}

std::optional<QByteArray> TemplateCipher::decrypt(const SealedTemplate& sealed, const QByteArray& associated) const
{
    if (sealed.nonce.size() != kNonceBytes || sealed.ciphertext.size() < kTagBytes)
        return std::nullopt;
    QByteArray plain(sealed.ciphertext.size() - kTagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes(plain), nullptr, nullptr, bytes(sealed.ciphertext),
            static_cast<unsigned long long>(sealed.ciphertext.size()), bytes(associated),
            static_cast<unsigned long long>(associated.size()), bytes(sealed.nonce), bytes(m_key.reveal())) != 0)
        return std::nullopt;
    return plain;
}

SealedTemplate TemplateCipher::sealBytes(const QByteArray& plain, const PersonId& person, const QString& purpose) const
{
    return encrypt(plain, associatedData(person, purpose));
}

Result<QByteArray> TemplateCipher::openBytes(const SealedTemplate& sealed, const PersonId& person,
                                             const QString& purpose) const
{
    const std::optional<QByteArray> plain = decrypt(sealed, associatedData(person, purpose));
    if (!plain)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the stored %1 cannot be decrypted: the key is different or the data was changed")
                           .arg(purpose));
    return *plain;
}

QByteArray TemplateCipher::digest(const QByteArray& value, const QString& purpose) const
{
    constexpr int kDigestBytes = 32;
    QByteArray input;
    appendField(input, QByteArrayLiteral("rollcall.digest.1"));
    appendField(input, purpose.toUtf8());
    appendField(input, value);
    QByteArray digest(kDigestBytes, '\0');
    crypto_generichash(bytes(digest), kDigestBytes, bytes(input), static_cast<unsigned long long>(input.size()),
                       bytes(m_key.reveal()), static_cast<std::size_t>(m_key.size()));
    return digest;
}

QString TemplateCipher::keyId() const
{
    constexpr int kIdBytes = 16;
    const QByteArray purpose = QByteArrayLiteral("rollcall template key identifier");
    QByteArray id(kIdBytes, '\0');
    crypto_generichash(bytes(id), kIdBytes, bytes(purpose), static_cast<unsigned long long>(purpose.size()),
                       bytes(m_key.reveal()), static_cast<std::size_t>(m_key.size()));
    return QString::fromLatin1(id.toHex());
}

} // namespace rollcall
