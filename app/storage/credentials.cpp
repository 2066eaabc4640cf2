#include "storage/credentials.h"

#include "storage/database.h"
#include "storage/pin_hash.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

const QString kPinPurpose = QStringLiteral("PIN");
const QString kTokenPurpose = QStringLiteral("token");

QString wordOf(TokenKind kind)
{
    return kind == TokenKind::Card ? QStringLiteral("card") : QStringLiteral("qr");
}

/// The digits of a text in any script, without leading zeros.
QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        const int value = c.digitValue();
        if (value > 0 || (value == 0 && !digits.isEmpty()))
            digits += QChar(u'0' + value);
    }
    return digits;
}

} // namespace

Credentials::Credentials(Database& database, const Clock& clock, Result<TemplateCipher> cipher)
    : m_database(database), m_cipher(std::move(cipher)), m_lockout(database, clock, QStringLiteral("pins"), kPinPolicy),
      m_tokenLockout(database, clock, QStringLiteral("tokens"), kTokenPolicy)
{}

/// The person is part of it: a hash copied to another person's row is useless.
Secret Credentials::keyed(const PersonId& person, const Secret& pin) const
{
    QByteArray input = person.value().toUtf8();
    input += '\0';
    input += pin.reveal();
    const Secret bound(std::move(input));
    return Secret(m_cipher->digest(bound.reveal(), kPinPurpose).toHex());
}

Result<PinEntry> Credentials::checkPin(const QString& number, const Secret& pin)
{
    if (!m_cipher)
        return failure(m_cipher.error());
    const auto counted = m_lockout.begin();
    if (!counted)
        return failure(counted.error());
    PinEntry entry{{}, counted->triesLeft, counted->lockedFor, counted->beginsLock};
    if (!counted->allowed)
        return entry;
    auto row = m_database.prepare("SELECT person_id, hash FROM pins WHERE number = ?",
                                  digitsOf(number.left(kMaxPersonIdLength)));
    if (!row)
        return failure(row.error());
    const auto present = row->step();
    if (!present)
        return failure(present.error());
    const PersonId person = *present ? PersonId(row->text(0)) : PersonId();
    const QByteArray hash = *present ? row->text(1).toLatin1() : QByteArray();
    const auto matches = pinMatches(hash, keyed(person, pin));
    if (!matches)
        return failure(matches.error());
    if (!*matches)
        return entry;
    if (const Status right = m_lockout.takeBack(); !right)
        return failure(right.error());
    entry.person = person;
    entry.lockedFor = Milliseconds{0};
    entry.lockBegan = false;
    return entry;
}

Result<Credentials::SealedPin> Credentials::seal(const PersonId& person, const Secret& pin) const
{
    if (pin.isEmpty())
        return SealedPin{};
    if (!m_cipher)
        return failure(m_cipher.error());
    if (const Status valid = validatePin(pin); !valid)
        return failure(valid.error());
    Result<QByteArray> hash = hashPin(keyed(person, pin));
    if (!hash)
        return failure(hash.error());
    return SealedPin{std::move(*hash)};
}

Status Credentials::storePin(const PersonId& person, const SealedPin& pin)
{
    if (pin.hash.isEmpty()) {
        if (auto gone = m_database.run("DELETE FROM pins WHERE person_id = ?", person.value()); !gone)
            return failure(gone.error());
        return {};
    }
    const Result<QString> number = numberFor(person);
    if (!number)
        return failure(number.error());
    auto done = m_database.run("INSERT INTO pins (person_id, number, hash) VALUES (?, ?, ?) ON CONFLICT (person_id) DO"
                               " UPDATE SET hash = excluded.hash",
                               person.value(), *number, QString::fromLatin1(pin.hash));
    if (!done)
        return failure(done.error());
    return {};
}

/// The person's stored number, else the digits of the identifier if unused, else a short number.
Result<QString> Credentials::numberFor(const PersonId& person) const
{
    const auto had = m_database.scalar("SELECT number FROM pins WHERE person_id = ?", person.value());
    if (!had)
        return failure(had.error());
    if (*had)
        return (*had)->toString();
    QString number = digitsOf(person.value());
    if (number.isEmpty() || number.size() > kMaxNumberDigits)
        number = QString::number(kFirstShortNumber);
    for (int next = kFirstShortNumber;; ++next) {
        const auto taken = m_database.scalar("SELECT 1 FROM pins WHERE number = ?", number);
        if (!taken)
            return failure(taken.error());
        if (!*taken)
            return number;
        number = QString::number(next);
    }
}

Result<Secret> Credentials::canonical(const Secret& token)
{
    QByteArray text = token.reveal().trimmed();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    const bool printable =
        std::none_of(decoded.begin(), decoded.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (text.size() < kMinToken || text.size() > kMaxToken || decoder.hasError() || !printable)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("the number of a card, or a QR code, has %1 to %2 printable characters")
                           .arg(kMinToken)
                           .arg(kMaxToken));
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        while (text.size() > 1 && text.front() == '0')
            text.remove(0, 1);
    }
    return Secret(std::move(text));
}

Result<TokenEntry> Credentials::checkToken(const Secret& token)
{
    if (const Result<Secret> usable = canonical(token); !usable)
        return failure(usable.error());
    const auto counted = m_tokenLockout.begin();
    if (!counted)
        return failure(counted.error());
    TokenEntry entry{std::nullopt, counted->allowed, counted->triesLeft, counted->lockedFor, counted->beginsLock};
    if (!counted->allowed)
        return entry;
    auto owner = ownerOf(token);
    if (!owner)
        return failure(owner.error());
    if (!*owner)
        return entry;
    if (const Status right = m_tokenLockout.takeBack(); !right)
        return failure(right.error());
    return TokenEntry{std::move(*owner), true, counted->triesLeft, Milliseconds{0}, false};
}

Result<std::optional<TokenOwner>> Credentials::ownerOf(const Secret& token) const
{
    if (!m_cipher)
        return failure(m_cipher.error());
    const Result<Secret> wanted = canonical(token);
    if (!wanted)
        return failure(wanted.error());
    auto row = m_database.prepare("SELECT person_id, kind FROM tokens WHERE digest = ?",
                                  m_cipher->digest(wanted->reveal(), kTokenPurpose));
    if (!row)
        return failure(row.error());
    const auto present = row->step();
    if (!present)
        return failure(present.error());
    if (!*present)
        return std::optional<TokenOwner>();
    return std::optional(TokenOwner{PersonId(row->text(0)),
                                    row->text(1) == wordOf(TokenKind::Card) ? TokenKind::Card : TokenKind::QrCode});
}

Result<std::optional<Secret>> Credentials::token(const PersonId& person, TokenKind kind) const
{
    if (!m_cipher)
        return failure(m_cipher.error());
    auto row = m_database.prepare("SELECT nonce, ciphertext FROM tokens WHERE person_id = ? AND kind = ?",
                                  person.value(), wordOf(kind));
    if (!row)
        return failure(row.error());
    const auto present = row->step();
    if (!present)
        return failure(present.error());
    if (!*present)
        return std::optional<Secret>();
    Result<QByteArray> opened = m_cipher->openBytes({row->blob(0), row->blob(1)}, person, wordOf(kind));
    if (!opened)
        return failure(opened.error());
    return std::optional(Secret(std::move(*opened)));
}

Result<CredentialCounts> Credentials::counts() const
{
    const auto pins = m_database.scalar("SELECT count(*) FROM pins");
    if (!pins)
        return failure(pins.error());
    const auto cards = m_database.scalar("SELECT count(*) FROM tokens WHERE kind = 'card'");
    if (!cards)
        return failure(cards.error());
    return CredentialCounts{*pins ? (*pins)->toInt() : 0, *cards ? (*cards)->toInt() : 0};
}

Status Credentials::storeToken(const PersonId& person, TokenKind kind, const Secret& token)
{
    if (auto gone = m_database.run("DELETE FROM tokens WHERE person_id = ? AND kind = ?", person.value(), wordOf(kind));
        !gone)
        return failure(gone.error());
    if (token.isEmpty())
        return {};
    if (!m_cipher)
        return failure(m_cipher.error());
    const Result<Secret> kept = canonical(token);
    if (!kept)
        return failure(kept.error());
    const auto owner = ownerOf(*kept);
    if (!owner)
        return failure(owner.error());
    if (*owner)
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("this card or QR code belongs to %1 already; take it away there first")
                           .arg((*owner)->person.value()));
    const SealedTemplate sealed = m_cipher->sealBytes(kept->reveal(), person, wordOf(kind));
    auto done = m_database.run("INSERT INTO tokens (person_id, kind, digest, nonce, ciphertext) VALUES (?, ?, ?, ?, ?)",
                               person.value(), wordOf(kind), m_cipher->digest(kept->reveal(), kTokenPurpose),
                               sealed.nonce, sealed.ciphertext);
    if (!done)
        return failure(done.error());
    return {};
}

} // namespace rollcall
