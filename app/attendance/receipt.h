#pragma once

#include "attendance/punch.h"
#include "base/error.h"

#include <QDateTime>

namespace rollcall {

/// What a person carries away from the door: enough to find their entry in the ledger later, and to prove that it is
/// still the one that was written (docs/ledger.md, "Receipts"). The identifier replaces the name that the card shows.
struct Receipt
{
    /// Bytes of the entry's hash: 128 bits, infeasible to find a second entry for.
    static constexpr int kHashBytes = 16;
    /// Most bytes of a text, so that its QR code is read from a kiosk's screen. The door, then the identifier are left
    /// out of one that would be longer; the hash covers them.
    static constexpr int kMaxText = 280;

    qint64 sequence = 0;
    QDateTime at; ///< as recorded, with the offset at the door; whole seconds
    Direction direction = Direction::In;
    PersonId person; ///< may be empty: left out
    QString door;    ///< may be empty: left out, or the door has no name
    QByteArray hash; ///< the first `kHashBytes` of the entry's

    /// Whether the receipt is of this entry: its number, hash and everything that is not left out are the same.
    [[nodiscard]] bool isOf(const Punch& punch) const;
};

/// "ROLLCALL1;number;time;in|out;identifier;door;hash". UTF-8; ";", "%" and control characters of the two texts are
/// percent-encoded.
[[nodiscard]] QString receiptText(const Punch& punch);
/// InvalidArgument, with a sentence for the user, for what no kiosk wrote.
[[nodiscard]] Result<Receipt> parseReceipt(const QString& text);

} // namespace rollcall
