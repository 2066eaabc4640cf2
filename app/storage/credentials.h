#pragma once

#include "attendance/person.h"
#include "base/secret.h"
#include "storage/lockout.h"
#include "storage/template_cipher.h"

#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// Whose token it is.
struct TokenOwner
{
    PersonId person;
    TokenKind kind = TokenKind::Card;
};
/// What became of a number and a PIN.
struct PinEntry
{
    PersonId person;           ///< empty: wrong, or locked
    int triesLeft = 0;         ///< wrong tries left before the next lock
    Milliseconds lockedFor{0}; ///< more than zero: nothing is looked at until this has passed
    bool lockBegan = false;    ///< by this very try
};

/// What became of a token.
struct TokenEntry
{
    std::optional<TokenOwner> owner; ///< empty: unknown, or locked
    bool lookedAt = false;           ///< false: a lock runs
    int triesLeft = 0;
    Milliseconds lockedFor{0};
    bool lockBegan = false;
};

struct CredentialCounts
{
    int pins = 0;
    int cards = 0;
};

/// What people are known by besides their faces: a number with a PIN, a card, a QR code. Reasons and figures:
/// docs/adr/0010-a-number-and-a-pin.md.
///
/// A PIN is stored as Argon2id of its digest under the template key: the database alone, without that key, reveals
/// nothing about it. A token is stored as a keyed digest to be found by, and encrypted to be given back to the server
/// that gave it.
class Credentials
{
public:
    /// Tokens are text of `kMinToken` to `kMaxToken` bytes of UTF-8; shorter ones are guessed, longer ones are no
    /// identifiers.
    static constexpr int kMinToken = 4;
    static constexpr int kMaxToken = 256;
    /// Longest number that is typed; identifiers with more digits get a short one.
    static constexpr int kMaxNumberDigits = 10;
    /// Where the short numbers begin.
    static constexpr int kFirstShortNumber = 9000;
    /// Wrong PINs of all people at this door. A correct PIN does not reset the count: a person with a PIN could
    /// otherwise try as often as they like.
    static constexpr LockoutPolicy kPinPolicy{5, Milliseconds{30'000}, Milliseconds{3'600'000}, Milliseconds{600'000}};

    /// Unknown tokens at this door.
    static constexpr LockoutPolicy kTokenPolicy{10, Milliseconds{30'000}, Milliseconds{600'000}, Milliseconds{60'000}};

    Credentials(Database& database, const Clock& clock, Result<TemplateCipher> cipher);
    /// The key is there again.
    void useCipher(TemplateCipher cipher) { m_cipher = std::move(cipher); }

    /// The number and the PIN as typed. A wrong one is an answer, not an Error, and takes as long as a right one.
    [[nodiscard]] Result<PinEntry> checkPin(const QString& number, const Secret& pin);
    /// What is left of the door's lock.
    [[nodiscard]] Result<Milliseconds> pinLockedFor() const { return m_lockout.remaining(); }
    /// A token as it was presented. An unknown one counts against the lock until `tokenWasGood`. InvalidArgument for
    /// what cannot be one.
    [[nodiscard]] Result<TokenEntry> checkToken(const Secret& token);
    /// A server knew what this kiosk did not.
    [[nodiscard]] Status tokenWasGood() { return m_tokenLockout.takeBack(); }
    /// Also of what a reader with another keyboard layout meant by it. Empty for an unknown token. InvalidArgument for
    /// text that cannot be one.
    [[nodiscard]] Result<std::optional<TokenOwner>> ownerOf(const Secret& token) const;
    /// The token as it was given, for the server that wants it back; nothing when there is none.
    [[nodiscard]] Result<std::optional<Secret>> token(const PersonId& person, TokenKind kind) const;

    [[nodiscard]] Result<CredentialCounts> counts() const;

    /// Ready to be stored, made before the database is locked for writing.
    struct SealedPin
    {
        QByteArray hash; ///< empty: the PIN is taken away
    };
    [[nodiscard]] Result<SealedPin> seal(const PersonId& person, const Secret& pin) const;
    // Within the caller's transaction.
    [[nodiscard]] Status storePin(const PersonId& person, const SealedPin& pin);
    /// AlreadyExists if another person has it. An empty token removes it.
    [[nodiscard]] Status storeToken(const PersonId& person, TokenKind kind, const Secret& token);

    /// As tokens are compared: without blanks around and invisible characters, digits alone without leading zeros,
    /// which some readers add, and bytes in hexadecimal as capitals without leading zeros, "0x", and the sign
    /// between the pairs. InvalidArgument for what cannot be one.
    [[nodiscard]] static Result<Secret> canonical(const Secret& token);

    /// A token that is not found any more because another person has the same one in another spelling.
    struct Shared
    {
        PersonId person;
        TokenKind kind = TokenKind::Card;
        PersonId keeper;
    };
    /// Once in a database's life, as soon as the key is there: digests of tokens stored by earlier rules are those of
    /// `canonical`. Of two people with the same token the one who was enrolled first keeps it; the other's stays stored
    /// and opens nothing.
    [[nodiscard]] Result<std::vector<Shared>> renewDigests();

private:
    [[nodiscard]] Secret keyed(const PersonId& person, const Secret& pin) const;
    [[nodiscard]] Result<std::optional<TokenOwner>> ownerOfCanonical(const Secret& token) const;
    [[nodiscard]] Result<QString> numberFor(const PersonId& person) const;

    Database& m_database;
    Result<TemplateCipher> m_cipher;
    Lockout m_lockout;
    Lockout m_tokenLockout;
};

} // namespace rollcall
