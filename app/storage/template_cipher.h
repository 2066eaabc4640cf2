#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall {

/// Something encrypted, an embedding for one.
struct SealedTemplate
{
    QByteArray nonce; ///< 24 bytes, random
    QByteArray
        ciphertext; ///< as long as the plaintext (an embedding: 4 bytes a dimension) and 16 of authentication tag
};

/// Encrypts embeddings with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, libsodium
/// crypto_aead_xchacha20poly1305_ietf). The nonce is random: 192 bits make a repetition impossible in practice. The
/// person, the model and the dimension are authenticated with it, so that a template moved to another person's row is
/// refused. The plaintext is float32, little-endian.
class TemplateCipher
{
public:
    static constexpr int kKeyBytes = 32;
    /// 4096 is eight times the longest embedding in use: bounds what a hostile row can cost.
    static constexpr int kMaxDimension = 4096;

    /// InvalidArgument unless the key has `kKeyBytes`.
    [[nodiscard]] static Result<TemplateCipher> create(Secret key);

    /// InvalidArgument for an empty, too long or not finite embedding.
    [[nodiscard]] Result<SealedTemplate> seal(const std::vector<float>& embedding, const PersonId& person,
                                              const QString& model) const;
    /// Corrupt when the key is another one, or anything was changed.
    [[nodiscard]] Result<std::vector<float>> open(const SealedTemplate& sealed, int dimension, const PersonId& person,
                                                  const QString& model) const;
    /// Bytes that belong to a person: a card's number, a portrait. `purpose` is authenticated with them.
    [[nodiscard]] SealedTemplate sealBytes(const QByteArray& plain, const PersonId& person,
                                           const QString& purpose) const;
    /// Corrupt as `open`.
    [[nodiscard]] Result<QByteArray> openBytes(const SealedTemplate& sealed, const PersonId& person,
                                               const QString& purpose) const;
    /// 32 bytes by which something is found again without being stored: BLAKE2b keyed with this key.
    [[nodiscard]] QByteArray digest(const QByteArray& value, const QString& purpose) const;
    /// Tells keys apart without telling anything about the key: a keyed BLAKE2b of a constant, 16 bytes, in
    /// hexadecimal.
    [[nodiscard]] QString keyId() const;

private:
    explicit TemplateCipher(Secret key) : m_key(std::move(key)) {}
    [[nodiscard]] SealedTemplate encrypt(const QByteArray& plain, const QByteArray& associated) const;
    /// Nothing when it was not encrypted with this key and associated data.
    [[nodiscard]] std::optional<QByteArray> decrypt(const SealedTemplate& sealed, const QByteArray& associated) const;
    Secret m_key;
};

} // namespace rollcall
