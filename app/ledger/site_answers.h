#pragma once

#include "biometrics/similarity_scale.h"
#include "connectors/site_port.h"
#include "ledger/audit_trail.h"
#include "ledger/gallery_keeper.h"
#include "ledger/roster_delivery.h"
#include "storage/store.h"

#include <optional>
#include <vector>

namespace rollcall {

/// What upstream systems may ask of the stored data, and change in it; see SitePort. Every change goes into the audit
/// trail under the system that asked for it.
class SiteAnswers
{
public:
    SiteAnswers(Store& store, const LedgerContext& context, AuditTrail& audit, GalleryKeeper& gallery,
                RosterDelivery& roster)
        : m_store(store), m_context(context), m_audit(audit), m_gallery(gallery), m_roster(roster)
    {}

    [[nodiscard]] Result<PeoplePage> people(int offset, int limit) const;
    [[nodiscard]] Result<std::optional<Person>> findPerson(const PersonId& id) const;
    /// `templates`: of the photo, empty when there is none; `scale`: of the embedder that made them. AlreadyExists for
    /// a face that is enrolled for another person, or that is not this person's: at a server no one looks.
    [[nodiscard]] Result<Person> changePerson(const PersonChange& change, const std::vector<FaceTemplate>& templates,
                                              const SimilarityScale& scale = {});
    [[nodiscard]] Status removePerson(const PersonRemoval& removal);
    /// A face from one source of the person's server, made of a photo by an embedder of this scale.
    [[nodiscard]] Result<Person> storeFace(const FaceChange& change, const FaceTemplate& made,
                                           const SimilarityScale& scale);
    /// The same for an embedding that the server made.
    [[nodiscard]] Result<Person> storeFace(const FaceChange& change, const ReadyEmbedding& ready);
    [[nodiscard]] Status removeFaces(const FaceRemoval& removal);
    /// What the ledger knows of them; the machine is not its own.
    [[nodiscard]] Result<SiteFacts> facts(const ConnectorId& origin) const;
    [[nodiscard]] Result<std::optional<Secret>> cardOf(const PersonId& id) const;
    [[nodiscard]] Status revokePrivileges(const ConnectorId& origin);
    [[nodiscard]] Result<QByteArray> recall(const MemoryKey& key) const;
    [[nodiscard]] Status remember(const MemoryKey& key, const QByteArray& value);
    [[nodiscard]] Result<std::vector<Punch>> punches(WallTime from, WallTime to, qint64 after, int limit) const;
    [[nodiscard]] Result<qint64> countPunches(WallTime from, WallTime to, qint64 after) const;
    [[nodiscard]] Result<SiteFigures> figures() const;
    [[nodiscard]] Result<std::vector<int>> numbersOf(const NumbersQuestion& question);
    [[nodiscard]] Result<std::optional<PersonId>> personOf(const NumberQuestion& question);

private:
    [[nodiscard]] Status checkFace(const PersonId& person, const std::vector<FaceTemplate>& templates,
                                   const SimilarityScale& scale) const;

    Store& m_store;
    const LedgerContext& m_context;
    AuditTrail& m_audit;
    GalleryKeeper& m_gallery;
    RosterDelivery& m_roster;
};

} // namespace rollcall
