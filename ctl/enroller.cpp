#include "ctl/enroller.h"

#include "attendance/identifier.h"
#include "biometrics/enrollment_check.h"
#include "biometrics/gallery.h"
#include "capture/clip_samples.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace rollcall::ctl {

namespace {

/// Templates taken from one recording: the best frames; more of the same sitting add nothing.
constexpr std::size_t kTemplatesPerRecording = 5;

/// Inner product of two unit vectors.
double similarity(const Embedding& a, const Embedding& b)
{
    return a.size() == b.size() ? std::inner_product(a.begin(), a.end(), b.begin(), 0.0) : -1.0;
}

/// "FILE: reason"; some reasons name the file already.
QString about(const QString& file, const Error& error)
{
    return error.message.startsWith(file) ? error.message : file + QStringLiteral(": ") + error.message;
}

QString rounded(double similarity)
{
    return QString::number(similarity, 'f', 2);
}

} // namespace

std::vector<Embedding> Enroller::embeddingsOf(const std::vector<Sample>& samples)
{
    std::vector<Embedding> embeddings;
    embeddings.reserve(samples.size());
    for (const Sample& sample : samples)
        embeddings.push_back(sample.face.embedding);
    return embeddings;
}

Embedding Enroller::meanOf(const std::vector<Sample>& samples)
{
    return meanEmbedding(embeddingsOf(samples));
}

Enroller::Enroller(FaceEngine& engine, const Config& config, Store& store, const Clock& clock)
    : m_engine(engine), m_config(config), m_store(store), m_clock(clock), m_extractor(engine, config.pipeline.quality)
{}

Result<Enroller> Enroller::create(FaceEngine& engine, const Config& config, Store& store, const Clock& clock)
{
    Enroller enroller(engine, config, store, clock);
    ROLLCALL_TRY_ASSIGN(std::vector<FaceTemplate> known, store.roster().templates(engine.embedder->model()));
    std::map<PersonId, std::vector<Embedding>> templates;
    for (FaceTemplate& each : known)
        templates[each.person].push_back(std::move(each.embedding));
    for (const auto& [person, embeddings] : templates)
        enroller.m_known[person] = meanEmbedding(embeddings);
    return enroller;
}

Result<PersonId> Enroller::identify(const QString& text) const
{
    PersonId exact(text);
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> stored, m_store.roster().find(exact));
    return stored ? Result<PersonId>(std::move(exact)) : toPersonId(text);
}

Result<EnrollmentResult> Enroller::enroll(const EnrollmentRequest& request)
{
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> existing, m_store.roster().find(request.id));

    EnrollmentResult result;
    std::vector<Sample> samples;
    for (const QString& file : request.files) {
        if (const Status added = addSamples(file, samples); !added)
            result.refusals << about(file, added.error());
    }
    refuseStrangers(samples, result.refusals);
    QSet<QString> used;
    for (const Sample& sample : samples)
        used.insert(sample.file);
    result.filesUsed = static_cast<int>(used.size());
    if (samples.size() > SqliteRoster::kMaxTemplatesPerEnrollment) {
        result.warnings
            << QStringLiteral("only the first %1 templates are kept").arg(SqliteRoster::kMaxTemplatesPerEnrollment);
        samples.resize(SqliteRoster::kMaxTemplatesPerEnrollment);
    }
    if (samples.empty())
        return result;
    warnOfInconsistency(samples, result.warnings);
    ROLLCALL_TRY(checkFace(request, samples, result.warnings, result.allowedLookalike));

    Person person = existing.value_or(Person{});
    person.id = request.id;
    if (!existing)
        person.enrolledAt = m_clock.wall();
    if (request.name)
        person.displayName = *request.name;
    if (request.name && !m_config.storage.storeNames)
        result.warnings << QStringLiteral("the name is not stored: store_names is false in the configuration");
    std::vector<FaceTemplate> templates;
    for (const Sample& sample : samples) {
        FaceTemplate made;
        made.person = request.id;
        made.model = m_engine.embedder->model();
        made.embedding = sample.face.embedding;
        made.quality = sample.face.quality.score;
        made.createdAt = m_clock.wall();
        templates.push_back(std::move(made));
    }
    ROLLCALL_TRY(m_store.roster().enroll(person, templates));
    result.templates = static_cast<int>(templates.size());
    m_known[request.id] = meanOf(samples);
    return result;
}

Status Enroller::addSamples(const QString& file, std::vector<Sample>& samples)
{
    if (isRecording(file))
        return addRecording(file, samples);
    ROLLCALL_TRY_ASSIGN(const cv::Mat picture, loadStill(file));
    ROLLCALL_TRY_ASSIGN(ExtractedTemplate face, m_extractor.extractPhoto(picture));
    samples.push_back({file, std::move(face)});
    return {};
}

Status Enroller::addRecording(const QString& file, std::vector<Sample>& samples)
{
    if (!QFileInfo(file).isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("the file does not exist"));
    ROLLCALL_TRY_ASSIGN(const std::vector<FramePtr> frames, sampleRecording(file, m_config.source, m_clock));
    std::vector<Sample> found;
    Error lastRefusal{ErrorCode::InvalidArgument, QStringLiteral("the recording has no frames")};
    for (const FramePtr& frame : frames) {
        Result<ExtractedTemplate> face = m_extractor.extract(frame->bgr);
        if (face)
            found.push_back({file, std::move(*face)});
        else
            lastRefusal = face.error();
    }
    if (found.empty())
        return failure(lastRefusal);
    std::stable_sort(found.begin(), found.end(),
                     [](const Sample& a, const Sample& b) { return a.face.quality.score > b.face.quality.score; });
    found.resize(std::min(found.size(), kTemplatesPerRecording));
    std::move(found.begin(), found.end(), std::back_inserter(samples));
    return {};
}

void Enroller::refuseStrangers(std::vector<Sample>& samples, QStringList& refusals) const
{
    const std::vector<StrangeSample> strange =
        strangeSamples(embeddingsOf(samples), m_engine.embedder->scale().samePerson);
    // From the last one, so that the places of the others stay.
    QStringList named;
    for (auto each = strange.rbegin(); each != strange.rend(); ++each) {
        const auto sample = samples.begin() + static_cast<std::ptrdiff_t>(each->index);
        named.prepend(QStringLiteral("%1: This shows a different person than the other files (similarity %2)")
                          .arg(sample->file, rounded(each->similarity)));
        samples.erase(sample);
    }
    named.removeDuplicates();
    refusals += named;
}

void Enroller::warnOfInconsistency(const std::vector<Sample>& samples, QStringList& warnings) const
{
    for (const Sample& sample : samples) {
        double sum = 0;
        for (const Sample& other : samples) {
            if (&other != &sample)
                sum += similarity(sample.face.embedding, other.face.embedding);
        }
        const double mean = samples.size() > 1 ? sum / static_cast<double>(samples.size() - 1) : 1.0;
        if (mean < m_engine.embedder->scale().threshold)
            warnings << QStringLiteral("%1 differs from the other photos (similarity %2): is it the same person?")
                            .arg(sample.file, rounded(mean));
    }
}

Status Enroller::checkFace(const EnrollmentRequest& request, const std::vector<Sample>& samples, QStringList& warnings,
                           PersonId& allowedLookalike) const
{
    const Embedding face = meanOf(samples);
    std::optional<Likeness> nearest;
    std::optional<double> own;
    for (const auto& [person, known] : m_known) {
        const double likeness = similarity(face, known);
        if (person == request.id)
            own = likeness;
        else if (!nearest || likeness > nearest->similarity)
            nearest = Likeness{person, likeness};
    }
    const auto doubt = doubtAbout(request.id, nearest, own, m_engine.embedder->scale());
    if (!doubt)
        return {};
    const bool isOther = doubt->kind == FaceDoubt::Kind::OtherFace;
    Error refusal = refusalOf(*doubt, request.id);
    if (!(isOther ? request.replace : request.allowLookalike)) {
        refusal.message += isOther ? QStringLiteral("; if it is, use --replace")
                                   : QStringLiteral("; if they are two people, use --allow-look-alike");
        return failure(std::move(refusal));
    }
    warnings << refusal.message;
    if (!isOther)
        allowedLookalike = doubt->other;
    return {};
}

} // namespace rollcall::ctl
