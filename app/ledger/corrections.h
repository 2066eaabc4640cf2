#pragma once

#include "ledger/audit_trail.h"
#include "ledger/delivery.h"
#include "ledger/gallery_keeper.h"
#include "ledger/punch_lists.h"
#include "ledger/punch_recorder.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <optional>

namespace rollcall {

/// Corrections of punches: "Not me" by the person at the door, the rest by an administrator. Each is an entry of its
/// own in the ledger, and in the audit trail.
class Corrections
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::Corrections)
public:
    Corrections(Store& store, LedgerContext& context, AuditTrail& audit, PunchRecorder& recorder,
                GalleryKeeper& gallery, Delivery& delivery, const PunchLists& lists)
        : m_store(store), m_context(context), m_audit(audit), m_recorder(recorder), m_gallery(gallery),
          m_delivery(delivery), m_lists(lists)
    {}

    /// "Not me": the punch is voided, nothing of it is sent, and from now on this person needs a larger margin over the
    /// runner-up of that decision; without one, over everyone. Only for a punch by face, and only while the
    /// confirmation may still be on screen. Returns whose punch it was.
    [[nodiscard]] Result<PersonId> undo(const QUuid& key);

    [[nodiscard]] Result<PunchHistory> voidPunch(qint64 sequence, const QString& reason);
    [[nodiscard]] Result<PunchHistory> changeDirection(qint64 sequence, Direction direction, const QString& reason);
    /// A punch that was missed. `at` is local time at this kiosk, not later than now.
    [[nodiscard]] Result<PunchHistory> add(const PersonId& person, Direction direction, const QDateTime& at,
                                           const QString& reason);

private:
    [[nodiscard]] Result<Punch> voidFresh(const QUuid& key);
    [[nodiscard]] AuditDetails raiseMargin(const Punch& undone);
    [[nodiscard]] CorrectionNote noteOfAdmin(const QString& reason) const;
    [[nodiscard]] Result<PunchHistory> finish(AuditKind what, const Result<Punch>& punch, const QString& reason,
                                              std::optional<Direction> direction = {});

    Store& m_store;
    LedgerContext& m_context;
    AuditTrail& m_audit;
    PunchRecorder& m_recorder;
    GalleryKeeper& m_gallery;
    Delivery& m_delivery;
    const PunchLists& m_lists;
};

} // namespace rollcall
