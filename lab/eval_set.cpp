#include "lab/eval_set.h"

#include "lab/engines.h"
#include "vision/template_extractor.h"

#include <QDir>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace rollcall::lab {

namespace {

/// One picture to be looked at, and where the result goes.
struct Job
{
    QString path;
    EvalPhoto* photo;
    bool withEnrollment;
};

std::vector<EvalPerson> listPeople(const QDir& folder, const QString& group)
{
    std::vector<EvalPerson> people;
    const QDir groupFolder(folder.filePath(group));
    for (const QString& name : groupFolder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        EvalPerson person{name, {}};
        for (const QString& file : QDir(groupFolder.filePath(name)).entryList(QDir::Files, QDir::Name)) {
            EvalPhoto photo;
            photo.file = group + u'/' + name + u'/' + file;
            person.photos.push_back(std::move(photo));
        }
        people.push_back(std::move(person));
    }
    return people;
}

void addJobs(const QDir& folder, std::vector<EvalPerson>& people, bool withEnrollment, std::vector<Job>& jobs)
{
    for (EvalPerson& person : people) {
        for (EvalPhoto& photo : person.photos)
            jobs.push_back({folder.filePath(photo.file), &photo, withEnrollment});
    }
}

void look(TemplateExtractor& extractor, const Job& job)
{
    EvalPhoto& photo = *job.photo;
    const Result<cv::Mat> picture = loadStill(job.path);
    if (!picture) {
        photo.state = EvalPhoto::State::Unreadable;
        photo.problem = picture.error().message;
        return;
    }
    Result<ExaminedStill> seen = extractor.examine(*picture, job.withEnrollment);
    if (!seen) {
        photo.state = EvalPhoto::State::NoFace;
        photo.problem = seen.error().message;
        return;
    }
    photo.issue = seen->quality.issue;
    photo.probe = std::move(seen->probe);
    photo.enrollment = std::move(seen->enrollment);
}

} // namespace

Result<EvalSet> readEvalSet(const EvalSetRequest& request, const Config& config)
{
    const QDir folder(request.directory);
    if (!folder.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("the folder %1 does not exist").arg(request.directory));
    EvalSet set;
    set.known = listPeople(folder, QStringLiteral("known"));
    set.unknown = listPeople(folder, QStringLiteral("unknown"));
    if (set.known.empty() || set.unknown.empty())
        return failure(
            ErrorCode::NotFound,
            QStringLiteral("%1 must contain known/<person>/* and unknown/<person>/*, each with at least one person")
                .arg(request.directory));
    std::vector<Job> jobs;
    addJobs(folder, set.known, true, jobs);
    addJobs(folder, set.unknown, request.enrollStrangers, jobs);
    if (static_cast<qsizetype>(jobs.size()) > kMaxEvalPhotos)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 contains %2 photos; at most %3 can be evaluated")
                           .arg(request.directory, QString::number(jobs.size()), QString::number(kMaxEvalPhotos)));

    ROLLCALL_TRY_ASSIGN(std::vector<FaceEngine> engines, enginesFor(config));
    set.model = engines.front().embedder->model();
    set.dimension = engines.front().embedder->dimension();
    set.scale = engines.front().embedder->scale();

    std::atomic<std::size_t> next{0};
    std::mutex telling;
    const auto work = [&](FaceEngine& engine) {
        TemplateExtractor extractor(engine, config.pipeline.quality);
        for (std::size_t i = next.fetch_add(1); i < jobs.size(); i = next.fetch_add(1)) {
            look(extractor, jobs[i]);
            if (request.progress) {
                const std::lock_guard lock(telling);
                request.progress(static_cast<int>(i), static_cast<int>(jobs.size()), jobs[i].photo->file);
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < engines.size(); ++i)
            helpers.emplace_back(work, std::ref(engines[i]));
        work(engines.front());
    }
    return set;
}

} // namespace rollcall::lab
