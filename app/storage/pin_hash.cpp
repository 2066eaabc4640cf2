#include "storage/pin_hash.h"

#include <sodium.h>

#include <array>

namespace rollcall {

namespace {

// libsodium's "interactive" limits: 2 passes over 64 MiB, which a Raspberry Pi with 1 GB can spare.
constexpr unsigned long long kOperations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr std::size_t kMemory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
static_assert(crypto_pwhash_MEMLIMIT_INTERACTIVE == 64U * 1024 * 1024);

Status startLibrary()
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, QStringLiteral("the cryptographic library could not be started"));
    return {};
}

} // namespace

Status validatePin(const Secret& pin)
{
    switch (pinFault(pin.reveal())) {
    case PinFault::None:
        break;
    case PinFault::Length:
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("a PIN has %1 to %2 digits; %3 or more are recommended")
                           .arg(QString::number(kMinPinDigits), QString::number(kMaxPinDigits),
                                QString::number(kRecommendedPinDigits)));
    case PinFault::Pattern:
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("this PIN is easy to guess; choose digits without a pattern"));
    case PinFault::Date:
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("this PIN is a date; choose digits that are not a birthday"));
    }
    return {};
}

Result<QByteArray> hashPin(const Secret& pin)
{
    ROLLCALL_TRY(startLibrary());
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), pin.reveal().constData(), static_cast<unsigned long long>(pin.size()),
                          kOperations, kMemory) != 0)
        return failure(ErrorCode::Unavailable,
                       QStringLiteral("there is not enough memory to set a PIN (64 MB are needed)"));
    return QByteArray(hash.data());
}

Result<bool> pinMatches(const QByteArray& hash, const Secret& pin)
{
    ROLLCALL_TRY(startLibrary());
    if (hash.isEmpty()) {
        const Result<QByteArray> unused =
            hashPin(pin); // for constant time: timing must not reveal whether a PIN exists
        return unused.map([](const QByteArray&) { return false; });
    }
    return crypto_pwhash_str_verify(hash.constData(), pin.reveal().constData(),
                                    static_cast<unsigned long long>(pin.size())) == 0;
}

} // namespace rollcall
