#include "storage/credentials.h"

#include "attendance/identifier.h"
#include "base/reader_layout.h"
#include "storage/database.h"
#include "storage/pin_hash.h"
#include "storage/rows.h"

#include <QStringDecoder>

#include <algorithm>
#include <map>
#include <utility>

namespace rollcall {

namespace {

const QString kPinPurpose = QStringLiteral("PIN");
const QString kTokenPurpose = QStringLiteral("token");
const QString kSharedPurpose = QStringLiteral("shared token"); // found by nothing that is presented

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
    ROLLCALL_TRY_ASSIGN(const auto counted, m_lockout.begin());
    PinEntry entry{{}, counted.triesLeft, counted.lockedFor, counted.beginsLock};
    if (!counted.allowed)
        return entry;
    struct Stored
    {
        PersonId person;
        QByteArray hash;
    };
    ROLLCALL_TRY_ASSIGN(const auto found,
                        firstRow<Stored>(m_database.prepare("SELECT person_id, hash FROM pins WHERE number = ?",
                                                            digitsOf(number.left(kMaxPersonIdLength))),
                                         [](const Statement& row) {
                                             return Stored{PersonId(row.text(0)), row.text(1).toLatin1()};
                                         }));
    const Stored stored = found.value_or(Stored{}); // an unknown number takes as long as a wrong PIN
    ROLLCALL_TRY_ASSIGN(const auto matches, pinMatches(stored.hash, keyed(stored.person, pin)));
    if (!matches)
        return entry;
    ROLLCALL_TRY(m_lockout.takeBack());
    entry.person = stored.person;
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
    ROLLCALL_TRY(validatePin(pin));
    ROLLCALL_TRY_ASSIGN(QByteArray hash, hashPin(keyed(person, pin)));
    return SealedPin{std::move(hash)};
}

Status Credentials::storePin(const PersonId& person, const SealedPin& pin)
{
    if (pin.hash.isEmpty()) {
        ROLLCALL_TRY(m_database.run("DELETE FROM pins WHERE person_id = ?", person.value()));
        return {};
    }
    ROLLCALL_TRY_ASSIGN(const QString number, numberFor(person));
    ROLLCALL_TRY(m_database.run("INSERT INTO pins (person_id, number, hash) VALUES (?, ?, ?) ON CONFLICT (person_id) DO"
                                " UPDATE SET hash = excluded.hash",
                                person.value(), number, QString::fromLatin1(pin.hash)));
    return {};
}

/// The person's stored number, else the digits of the identifier if unused, else a short number.
Result<QString> Credentials::numberFor(const PersonId& person) const
{
    ROLLCALL_TRY_ASSIGN(const auto had,
                        m_database.scalar("SELECT number FROM pins WHERE person_id = ?", person.value()));
    if (had)
        return had->toString();
    QString number = digitsOf(person.value());
    if (number.isEmpty() || number.size() > kMaxNumberDigits)
        number = QString::number(kFirstShortNumber);
    for (int next = kFirstShortNumber;; ++next) {
        ROLLCALL_TRY_ASSIGN(const auto taken, m_database.scalar("SELECT 1 FROM pins WHERE number = ?", number));
        if (!taken)
            return number;
        number = QString::number(next);
    }
}

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

QString withoutLeadingZeros(const QString& text)
{
    qsizetype zeros = 0;
    while (zeros + 1 < text.size() && text.at(zeros) == u'0')
        ++zeros;
    return text.mid(zeros);
}

/// The hexadecimal digits of a card's number as readers and people write it: "04A1B2C3", "0x04a1b2c3", "04:A1:B2:C3"
/// with one sign between all pairs. Nothing for other texts.
std::optional<QString> hexDigits(const QString& text)
{
    const QString body = text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive) ? text.mid(2) : text;
    if (!body.isEmpty() && std::all_of(body.begin(), body.end(), isHex))
        return body;
    constexpr qsizetype kStep = 3; // a pair and a sign
    if (body.size() < 2 * kStep - 1 || (body.size() + 1) % kStep != 0)
        return std::nullopt;
    const QChar between = body.at(2);
    if (!QStringLiteral(":-. ").contains(between))
        return std::nullopt;
    QString digits;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (i % kStep == 2 ? body.at(i) != between : !isHex(body.at(i)))
            return std::nullopt;
        if (i % kStep != 2)
            digits += body.at(i);
    }
    return digits;
}

} // namespace

Result<Secret> Credentials::canonical(const Secret& token)
{
    const QByteArray text = token.reveal().trimmed();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    const bool printable =
        std::none_of(decoded.begin(), decoded.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (text.size() < kMinToken || text.size() > kMaxToken || decoder.hasError() || !printable)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("the number of a card, or a QR code, has %1 to %2 printable characters")
                           .arg(QString::number(kMinToken), QString::number(kMaxToken)));
    QString plain = plainForm(decoded);
    if (plain.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("the number of a card, or a QR code, has visible characters"));
    if (const auto hex = hexDigits(plain))
        plain = withoutLeadingZeros(hex->toUpper());
    return Secret(plain.toUtf8());
}

Result<TokenEntry> Credentials::checkToken(const Secret& token)
{
    ROLLCALL_TRY(canonical(token));
    ROLLCALL_TRY_ASSIGN(const auto counted, m_tokenLockout.begin());
    TokenEntry entry{std::nullopt, counted.allowed, counted.triesLeft, counted.lockedFor, counted.beginsLock};
    if (!counted.allowed)
        return entry;
    ROLLCALL_TRY_ASSIGN(auto owner, ownerOf(token));
    if (!owner)
        return entry;
    ROLLCALL_TRY(m_tokenLockout.takeBack());
    return TokenEntry{std::move(owner), true, counted.triesLeft, Milliseconds{0}, false};
}

Result<std::optional<TokenOwner>> Credentials::ownerOf(const Secret& token) const
{
    if (!m_cipher)
        return failure(m_cipher.error());
    ROLLCALL_TRY_ASSIGN(const auto owner, ownerOfCanonical(token));
    if (owner)
        return owner;
    // As it arrived comes first: cards may have been assigned with the same reader's layout.
    const Secret meant = meantByReader(token);
    return meant == token ? Result<std::optional<TokenOwner>>(std::nullopt) : ownerOfCanonical(meant);
}

Result<std::optional<TokenOwner>> Credentials::ownerOfCanonical(const Secret& token) const
{
    ROLLCALL_TRY_ASSIGN(const Secret wanted, canonical(token));
    return firstRow<TokenOwner>(m_database.prepare("SELECT person_id, kind FROM tokens WHERE digest = ?",
                                                   m_cipher->digest(wanted.reveal(), kTokenPurpose)),
                                [](const Statement& row) {
                                    return TokenOwner{PersonId(row.text(0)), row.text(1) == wordOf(TokenKind::Card)
                                                                                 ? TokenKind::Card
                                                                                 : TokenKind::QrCode};
                                });
}

Result<std::optional<Secret>> Credentials::token(const PersonId& person, TokenKind kind) const
{
    if (!m_cipher)
        return failure(m_cipher.error());
    return firstRow<Secret>(m_database.prepare("SELECT nonce, ciphertext FROM tokens WHERE person_id = ? AND kind = ?",
                                               person.value(), wordOf(kind)),
                            [&](const Statement& row) -> Result<Secret> {
                                ROLLCALL_TRY_ASSIGN(QByteArray opened, m_cipher->openBytes({row.blob(0), row.blob(1)},
                                                                                           person, wordOf(kind)));
                                return Secret(std::move(opened));
                            });
}

Result<std::vector<Credentials::Shared>> Credentials::renewDigests()
{
    std::vector<Shared> shared;
    if (!m_cipher)
        return failure(m_cipher.error());
    ROLLCALL_TRY_ASSIGN(const auto done, m_database.scalar("SELECT 1 FROM meta WHERE key = 'template_token_form'"));
    if (done)
        return shared;
    struct Stored
    {
        PersonId person;
        QString kind;
        QByteArray digest;
        SealedTemplate sealed;
    };
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(
        const auto rows,
        collectRows<Stored>(
            m_database.prepare("SELECT k.person_id, k.kind, k.digest, k.nonce, k.ciphertext FROM tokens k"
                               " JOIN people p ON p.id = k.person_id"
                               " ORDER BY p.enrolled_at, k.person_id, k.kind"),
            [](const Statement& row) {
                return Stored{PersonId(row.text(0)), row.text(1), row.blob(2), {row.blob(3), row.blob(4)}};
            }));
    std::map<QByteArray, const Stored*> keepers;
    std::vector<std::pair<const Stored*, QByteArray>> renewed;
    for (const Stored& row : rows) {
        auto opened = m_cipher->openBytes(row.sealed, row.person, row.kind);
        auto wanted = opened ? canonical(Secret(std::move(*opened))) : Result<Secret>(failure(opened.error()));
        if (!wanted)
            continue; // damaged: stays as it is
        QByteArray digest = m_cipher->digest(wanted->reveal(), kTokenPurpose);
        const auto [keeper, isFirst] = keepers.emplace(digest, &row);
        if (!isFirst && keeper->second->person == row.person)
            continue; // one person's card and code
        if (!isFirst) {
            const TokenKind kind = row.kind == wordOf(TokenKind::Card) ? TokenKind::Card : TokenKind::QrCode;
            shared.push_back({row.person, kind, keeper->second->person});
            digest = m_cipher->digest(row.person.value().toUtf8() + '\0' + row.kind.toUtf8(), kSharedPurpose);
        }
        if (digest != row.digest)
            renewed.emplace_back(&row, digest);
    }
    // First all out of the way: one's new digest can be another's old one.
    for (const auto& [row, digest] : renewed)
        ROLLCALL_TRY(m_database.run("UPDATE tokens SET digest = randomblob(32) WHERE person_id = ? AND kind = ?",
                                    row->person.value(), row->kind));
    for (const auto& [row, digest] : renewed)
        ROLLCALL_TRY(m_database.run("UPDATE tokens SET digest = ? WHERE person_id = ? AND kind = ?", digest,
                                    row->person.value(), row->kind));
    ROLLCALL_TRY(m_database.run("INSERT OR IGNORE INTO meta VALUES ('template_token_form', 2)"));
    ROLLCALL_TRY(transaction.commit());
    return shared;
}

Result<CredentialCounts> Credentials::counts() const
{
    ROLLCALL_TRY_ASSIGN(const auto pins, m_database.scalar("SELECT count(*) FROM pins"));
    ROLLCALL_TRY_ASSIGN(const auto cards, m_database.scalar("SELECT count(*) FROM tokens WHERE kind = 'card'"));
    return CredentialCounts{pins ? pins->toInt() : 0, cards ? cards->toInt() : 0};
}

Status Credentials::storeToken(const PersonId& person, TokenKind kind, const Secret& token)
{
    ROLLCALL_TRY(m_database.run("DELETE FROM tokens WHERE person_id = ? AND kind = ?", person.value(), wordOf(kind)));
    if (token.isEmpty())
        return {};
    if (!m_cipher)
        return failure(m_cipher.error());
    ROLLCALL_TRY_ASSIGN(const Secret kept, canonical(token));
    ROLLCALL_TRY_ASSIGN(const auto owner, ownerOf(kept));
    if (owner)
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("this card or QR code already belongs to %1; remove it there first")
                           .arg(owner->person.value()));
    // Given back as it was given, but for the zeros that some readers add to numbers.
    const QByteArray& number = kept.reveal();
    const bool isNumber = std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    const SealedTemplate sealed =
        m_cipher->sealBytes(isNumber ? number : token.reveal().trimmed(), person, wordOf(kind));
    ROLLCALL_TRY(m_database.run(
        "INSERT INTO tokens (person_id, kind, digest, nonce, ciphertext) VALUES (?, ?, ?, ?, ?)", person.value(),
        wordOf(kind), m_cipher->digest(kept.reveal(), kTokenPurpose), sealed.nonce, sealed.ciphertext));
    return {};
}

} // namespace rollcall
