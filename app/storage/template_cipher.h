#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rollcall {

/// An encrypted embedding.
struct SealedTemplate
{
    QByteArray nonce;      ///< 24 bytes, random
    QByteArray ciphertext; ///< 4 bytes a dimension and 16 of authentication tag
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
    /// Tells keys apart without telling anything about the key: a keyed BLAKE2b of a constant, 16 bytes, in
    /// hexadecimal.
    [[nodiscard]] QString keyId() const;

private:
    explicit TemplateCipher(Secret key) : m_key(std::move(key)) {}
    Secret m_key;
};

} // namespace rollcall
