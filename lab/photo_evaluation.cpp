#include "lab/photo_evaluation.h"

#include "biometrics/embedding.h"
#include "lab/engines.h"
#include "vision/template_extractor.h"

#include <QDir>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace rollcall::lab {

namespace {

struct Original
{
    QString person;
    cv::Mat bgr;
    Embedding embedding;
};

std::optional<Original> originalOf(TemplateExtractor& extractor, const QDir& folder)
{
    for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
        const Result<cv::Mat> picture = loadStill(folder.filePath(file));
        if (!picture)
            continue;
        if (auto face = extractor.extract(*picture))
            return Original{folder.dirName(), *picture, std::move(face->embedding)};
    }
    return std::nullopt;
}

PhotoOutcome outcomeOf(TemplateExtractor& extractor, const Original& original, std::size_t variant, int number)
{
    PhotoOutcome outcome;
    outcome.person = original.person;
    outcome.variant = variant;
    const Result<cv::Mat> picture = decodeStill(photoVariants()[variant].make(original.bgr, number));
    if (!picture) {
        outcome.refusal = picture.error().message;
        return outcome;
    }
    const Result<ExtractedTemplate> face = extractor.extractPhoto(*picture, &outcome.signs);
    if (!face)
        outcome.refusal = face.error().message;
    else
        outcome.similarity = similarity(face->embedding, original.embedding);
    return outcome;
}

} // namespace

Result<std::vector<PhotoOutcome>> evaluatePhotos(const PhotoEvaluationRequest& request, const Config& config)
{
    const QDir folder(request.directory);
    QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        if ((i % 2 == 0) != request.isTuning)
            names.removeAt(i);
    }
    names = names.mid(0, request.people);
    if (names.isEmpty())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("%1 must contain a folder of photos per person").arg(request.directory));

    ROLLCALL_TRY_ASSIGN(std::vector<FaceEngine> engines, enginesFor(config));
    std::vector<std::vector<PhotoOutcome>> outcomes(static_cast<std::size_t>(names.size()));
    std::atomic<int> next{0};
    std::mutex telling;
    const auto work = [&](FaceEngine& engine) {
        TemplateExtractor extractor(engine, config.pipeline.quality);
        for (int i = next.fetch_add(1); i < names.size(); i = next.fetch_add(1)) {
            if (const auto original = originalOf(extractor, QDir(folder.filePath(names[i])))) {
                for (std::size_t variant = 0; variant < photoVariants().size(); ++variant)
                    outcomes[static_cast<std::size_t>(i)].push_back(outcomeOf(extractor, *original, variant, i));
            }
            const std::lock_guard lock(telling);
            if (request.progress)
                request.progress(i, static_cast<int>(names.size()));
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < engines.size(); ++i)
            helpers.emplace_back(work, std::ref(engines[i]));
        work(engines.front());
    }
    std::vector<PhotoOutcome> all;
    for (auto& each : outcomes)
        std::move(each.begin(), each.end(), std::back_inserter(all));
    return all;
}

} // namespace rollcall::lab
