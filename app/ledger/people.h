#pragma once

#include "connectors/site_port.h"
#include "ledger/audit_trail.h"
#include "ledger/gallery_keeper.h"
#include "ledger/roster_delivery.h"
#include "storage/sqlite_roster.h"
#include "storage/store.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace rollcall {

/// A face about to be enrolled is much like that of an enrolled person; nothing is stored.
struct EnrollmentDoubt
{
    Person other;
    bool twice = false;     ///< most likely the same person; else a look-alike
    bool otherFace = false; ///< `other` is the person, who is enrolled with a different face
};

/// A person whom an administrator has deleted.
struct RemovedPerson
{
    QString name; ///< as it was
    RemovalReport report;
};

/// An administrator's changes to the people who are known: enrollment, credentials, margins, deletion. Each takes
/// effect in the gallery, goes to the upstream systems and into the audit trail.
class People
{
public:
    People(Store& store, LedgerContext& context, AuditTrail& audit, GalleryKeeper& gallery, RosterDelivery& roster)
        : m_store(store), m_context(context), m_audit(audit), m_gallery(gallery), m_roster(roster)
    {}

    /// By name; `query` matches name and identifier.
    [[nodiscard]] Result<PeoplePage> page(const QString& query, int offset, int limit) const;
    [[nodiscard]] Result<RemovedPerson> remove(const PersonId& id);
    /// Another name; an empty one takes it away.
    [[nodiscard]] Status rename(const PersonId& id, const QString& name);
    /// The same person under another identifier; see `SqliteRoster::changeIdentifier`.
    [[nodiscard]] Result<IdentifierMove> changeIdentifier(const PersonId& from, const PersonId& to);
    [[nodiscard]] Status setEnabled(const PersonId& id, bool enabled);
    /// An empty secret takes away what there is.
    [[nodiscard]] Status setPin(const PersonId& id, const Secret& pin);
    [[nodiscard]] Status setToken(const PersonId& id, TokenKind kind, const Secret& token);
    /// The margin that a person needs over another, or with an empty `other` over everyone, in multiples of the
    /// configured one: 1 is the configured one again.
    [[nodiscard]] Status setMargin(const PersonId& id, const PersonId& other, double times);
    /// `portrait`: a JPEG for the upstream systems, may be empty; not stored. Unless `knowingly`, a face much like
    /// another person's is not stored but answered with that person; nothing: stored.
    [[nodiscard]] Result<std::optional<EnrollmentDoubt>> enroll(const Person& person,
                                                                const std::vector<FaceTemplate>& templates,
                                                                const QByteArray& portrait, bool knowingly = false);

private:
    [[nodiscard]] Status edit(AuditKind what, const PersonEdit& edit);
    [[nodiscard]] std::optional<EnrollmentDoubt> doubtsAbout(const Person& person,
                                                             const std::vector<FaceTemplate>& templates) const;

    Store& m_store;
    LedgerContext& m_context;
    AuditTrail& m_audit;
    GalleryKeeper& m_gallery;
    RosterDelivery& m_roster;
};

} // namespace rollcall
