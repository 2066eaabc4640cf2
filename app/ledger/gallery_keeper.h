#pragma once

#include "biometrics/enrollment_check.h"
#include "ledger/ledger_context.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

/// Keeps what vision recognizes by equal to what is stored: the gallery and the extra margins.
class GalleryKeeper
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::GalleryKeeper)
public:
    /// After one change of a person's faces the next are handed to vision together: its open decisions begin again with
    /// each gallery, and building one costs a millisecond for each hundred people.
    static constexpr Milliseconds kLoadInterval{5'000};
    /// So many people are not put off: each costs every look at what is new.
    static constexpr std::size_t kMaxPutOff = 100;

    GalleryKeeper(Store& store, LedgerContext& context);

    /// Builds the gallery from the stored templates and hands it to vision. Nothing before an embedder is loaded.
    void load();
    /// One person's faces changed, by a server that may change many: loads, at once or within `kLoadInterval`.
    void changed(const PersonId& person);
    /// What was put off is loaded now.
    void catchUp();
    void loadExtraMargins();
    /// True after a change by another program (rollcallctl); once per change.
    [[nodiscard]] bool hasChangedOutside();
    /// As stored now, what was put off included: whether a face is too like another person's, or unlike the person's
    /// own. `samples`: unit vectors of this model.
    [[nodiscard]] Result<std::optional<FaceDoubt>> doubtAbout(const PersonId& person, const QString& model,
                                                              const std::vector<Embedding>& samples,
                                                              const SimilarityScale& scale) const;
    /// As vision has it; null before an embedder is loaded.
    [[nodiscard]] const std::shared_ptr<const Gallery>& gallery() const noexcept { return m_gallery; }

private:
    [[nodiscard]] Result<std::shared_ptr<const Gallery>> galleryOf(const QString& model, int dimension) const;
    void publishPeople();
    void sayOfFaces(bool some, const QString& problem);

    Store& m_store;
    LedgerContext& m_context;
    std::shared_ptr<const Gallery> m_gallery;
    qint64 m_revision = -1;
    std::map<PersonId, std::vector<FaceTemplate>> m_putOff; ///< as stored, of people whom the gallery has otherwise
    std::optional<MonotonicTime> m_loadedAt;
    QTimer m_timer;
};

} // namespace rollcall
