#include "storage/ledger_anchor.h"

#include "storage/canonical_writer.h"
#include "storage/database_file.h"
#include "storage/sqlite_error.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace rollcall {

namespace {

constexpr int kSlots = 2;
constexpr qint64 kSlotDistance = 4096; ///< the largest sector in use
constexpr qint64 kFileBytes = kSlots * kSlotDistance;
const QByteArray kMagic("rollcall.anchor1");
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kNumberBytes = 8;

QByteArray encode(const ChainHead& head)
{
    QByteArray slot = kMagic;
    const qint64 number = qToLittleEndian(head.number);
    slot.append(reinterpret_cast<const char*>(&number), sizeof number);
    slot += head.hash;
    return slot + blake2b256(slot);
}

std::optional<ChainHead> decode(const QByteArray& slot)
{
    const qsizetype covered = kMagic.size() + kNumberBytes + kHashBytes;
    if (slot.size() < covered + kHashBytes || !slot.startsWith(kMagic) ||
        blake2b256(slot.left(covered)) != slot.mid(covered, kHashBytes))
        return std::nullopt;
    ChainHead head;
    head.number = qFromLittleEndian<qint64>(slot.constData() + kMagic.size());
    head.hash = slot.mid(kMagic.size() + kNumberBytes, kHashBytes);
    return head;
}

qsizetype slotBytes()
{
    return kMagic.size() + kNumberBytes + 2 * kHashBytes;
}

struct Slots
{
    std::array<std::optional<ChainHead>, kSlots> heads;
    int damaged = 0;

    [[nodiscard]] int newest() const
    {
        if (!heads[0] || (heads[1] && heads[1]->number > heads[0]->number))
            return 1;
        return 0;
    }
};

Slots readSlots(QFile& file)
{
    Slots found;
    for (int index = 0; index < kSlots; ++index) {
        const QByteArray bytes = file.seek(index * kSlotDistance) ? file.read(slotBytes()) : QByteArray();
        auto& head = found.heads.at(static_cast<std::size_t>(index));
        head = decode(bytes);
        if (!head && bytes.count('\0') != bytes.size()) // one that was never used is empty
            ++found.damaged;
    }
    return found;
}

} // namespace

QString anchorPath(const QString& databasePath)
{
    return databasePath + QStringLiteral("-anchor");
}

Result<LedgerAnchor::Reading> LedgerAnchor::read() const
{
    Reading reading;
    QFile file(m_path);
    reading.exists = file.exists();
    if (!reading.exists)
        return reading;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::PermissionDenied,
                       QStringLiteral("the ledger's anchor %1 cannot be read (%2)").arg(m_path, file.errorString()));
    const Slots all = readSlots(file);
    reading.head = all.heads.at(static_cast<std::size_t>(all.newest()));
    reading.damagedSlots = all.damaged;
    return reading;
}

Status LedgerAnchor::note(const ChainHead& head)
{
    QFile file(m_path);
    const bool fresh = file.size() < kFileBytes;
    if (fresh)
        ROLLCALL_TRY(makePrivateFile(m_path));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failure(ErrorCode::PermissionDenied,
                       QStringLiteral("the ledger's anchor %1 cannot be written (%2)").arg(m_path, file.errorString()));
    // Its full size at once: from then on a sync writes one sector and no metadata.
    if (fresh && !file.resize(kFileBytes))
        return failure(ErrorCode::Io,
                       QStringLiteral("the ledger's anchor %1 cannot be written (%2)").arg(m_path, file.errorString()));
    const Slots all = readSlots(file);
    const int newest = all.newest();
    const std::optional<ChainHead>& noted = all.heads.at(static_cast<std::size_t>(newest));
    if (noted && (noted->number > head.number || (noted->number == head.number && noted->hash == head.hash)))
        return {};
    const int slot = noted ? kSlots - 1 - newest : 0;
    const QByteArray bytes = encode(head);
    if (!file.seek(slot * kSlotDistance) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::Io,
                       QStringLiteral("the ledger's anchor %1 cannot be written (%2)").arg(m_path, file.errorString()));
    if ((fresh ? ::fsync(file.handle()) : ::fdatasync(file.handle())) != 0)
        return failure(errnoError(errno, QStringLiteral("the ledger's anchor %1 cannot be synced").arg(m_path)));
    return {};
}

} // namespace rollcall
