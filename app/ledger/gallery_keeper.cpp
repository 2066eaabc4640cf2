#include "ledger/gallery_keeper.h"

#include <algorithm>
#include <utility>

namespace rollcall {

GalleryKeeper::GalleryKeeper(Store& store, LedgerContext& context) : m_store(store), m_context(context)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { catchUp(); });
}

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
    m_putOff.clear();
    m_timer.stop();
    m_loadedAt = m_context.clock.read().monotonic;
    m_gallery = Gallery::build(embedder.name, embedder.dimension, load->templates);
    m_context.ports.useGallery(m_gallery);
    loadExtraMargins();
    publishPeople();
}

void GalleryKeeper::changed(const PersonId& person)
{
    const MonotonicTime now = m_context.clock.read().monotonic;
    const auto revision = m_store.roster().revision();
    auto stored = m_store.roster().loadTemplates(m_context.embedder.name, person);
    const bool isDue = !m_loadedAt || now - *m_loadedAt >= kLoadInterval || m_putOff.size() >= kMaxPutOff;
    if (isDue || !m_gallery || !stored || !revision) {
        load();
        return;
    }
    m_revision = *revision;
    m_putOff[person] = std::move(stored->templates);
    if (!m_timer.isActive())
        m_timer.start(std::chrono::ceil<Milliseconds>(kLoadInterval - (now - *m_loadedAt)));
}

void GalleryKeeper::catchUp()
{
    if (!m_putOff.empty())
        load();
}

/// All people enrolled with this embedder; vision may not have loaded it yet, or use another.
Result<std::shared_ptr<const Gallery>> GalleryKeeper::galleryOf(const QString& model, int dimension) const
{
    if (m_gallery && m_gallery->model() == model)
        return m_gallery;
    ROLLCALL_TRY_ASSIGN(const TemplateLoad load, m_store.roster().loadTemplates(model));
    return Gallery::build(model, dimension, load.templates);
}

Result<std::optional<FaceDoubt>> GalleryKeeper::doubtAbout(const PersonId& person, const QString& model,
                                                           const std::vector<Embedding>& samples,
                                                           const SimilarityScale& scale) const
{
    if (samples.empty())
        return std::optional<FaceDoubt>();
    const auto dimension = static_cast<int>(samples.front().size());
    ROLLCALL_TRY_ASSIGN(const auto known, galleryOf(model, dimension));
    if (known != m_gallery || m_putOff.empty())
        return rollcall::doubtAbout(*known, person, samples, scale);
    std::vector<FaceTemplate> newest;
    for (const auto& [id, templates] : m_putOff)
        newest.insert(newest.end(), templates.begin(), templates.end());
    const auto recent = Gallery::build(model, dimension, newest);
    const Embedding face = meanEmbedding(samples);
    std::vector<Likeness> people = known->closest(face, known->personCount());
    std::erase_if(people, [this](const Likeness& like) { return m_putOff.contains(like.person); });
    const std::vector<Likeness> others = recent->closest(face, recent->personCount());
    people.insert(people.end(), others.begin(), others.end());
    std::optional<Likeness> nearest;
    std::optional<double> own;
    for (const Likeness& like : people) {
        if (like.person == person)
            own = like.similarity;
        else if (!nearest || like.similarity > nearest->similarity)
            nearest = like;
    }
    return rollcall::doubtAbout(person, nearest, own, scale);
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
