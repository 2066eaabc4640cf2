#pragma once

#include "ledger/ledger_context.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace rollcall {

/// Keeps what vision recognizes by equal to what is stored: the gallery and the extra margins.
class GalleryKeeper
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::GalleryKeeper)
public:
    GalleryKeeper(Store& store, LedgerContext& context) : m_store(store), m_context(context) {}

    /// Builds the gallery from the stored templates and hands it to vision. Nothing before an embedder is loaded.
    void load();
    void loadExtraMargins();
    /// True after a change by another program (rollcallctl); once per change.
    [[nodiscard]] bool hasChangedOutside();
    /// Null before an embedder is loaded.
    [[nodiscard]] const std::shared_ptr<const Gallery>& gallery() const noexcept { return m_gallery; }

private:
    void publishPeople();
    void sayOfFaces(bool some, const QString& problem);

    Store& m_store;
    LedgerContext& m_context;
    std::shared_ptr<const Gallery> m_gallery;
    qint64 m_revision = -1;
};

} // namespace rollcall
