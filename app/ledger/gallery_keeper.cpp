#include "ledger/gallery_keeper.h"

namespace rollcall {

void GalleryKeeper::load()
{
    const EmbedderInUse& embedder = m_context.embedder;
    if (embedder.name.isEmpty())
        return;
    const Result<qint64> revision = m_store.roster().revision();
    const Result<TemplateLoad> load = m_store.roster().loadTemplates(embedder.name);
    if (!load || !revision) {
        // The gallery in use stays; the next look tries again. Without the key it is the key that is said.
        m_revision = -1;
        if (!m_context.problem.has(StorageProblem::Part::Key))
            sayOfFaces(m_gallery != nullptr, load ? revision.error().message : load.error().message);
        return;
    }
    QString problem;
    if (load->unreadable > 0)
        problem = tr("%Ln face templates cannot be read with this key; enroll these people again.", nullptr,
                     load->unreadable);
    else if (load->otherModels > 0)
        problem = tr("%Ln people were enrolled with another face engine and are not recognized; enroll them again, or "
                     "choose that engine in the configuration (%1 is in use).",
                     nullptr, load->otherModels)
                      .arg(embedder.name);
    sayOfFaces(!load->templates.empty(), problem);
    m_revision = *revision;
    m_gallery = Gallery::build(embedder.name, embedder.dimension, load->templates);
    m_context.ports.useGallery(m_gallery);
    loadExtraMargins();
    publishPeople();
}

void GalleryKeeper::loadExtraMargins()
{
    if (Result<ExtraMargins> margins = m_store.personMargins().all())
        m_context.ports.useExtraMargins(std::move(*margins));
    else
        m_context.problem.setFromRecording(margins.error());
}

/// `some`: there are people who are recognized.
void GalleryKeeper::sayOfFaces(bool some, const QString& problem)
{
    std::optional<FoundFault> fault;
    if (!problem.isEmpty())
        fault = {some ? StorageFault::SomeFacesUnreadable : StorageFault::FacesUnreadable, problem};
    m_context.problem.set(StorageProblem::Part::Faces, std::move(fault));
}

bool GalleryKeeper::hasChangedOutside()
{
    const Result<DataVersion> version = m_store.dataVersion();
    if (!version || version->rosterRevision == m_revision)
        return false;
    m_revision = version->rosterRevision; // also without an embedder, and so without a gallery
    return true;
}

void GalleryKeeper::publishPeople()
{
    if (const Result<int> people = m_store.roster().count())
        m_context.ports.publish(
            RosterChanged{*people, m_gallery ? std::optional(m_gallery->personCount()) : std::nullopt});
}

} // namespace rollcall
