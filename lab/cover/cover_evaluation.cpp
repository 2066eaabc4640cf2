#include "lab/cover/cover_evaluation.h"

#include "biometrics/quality.h"
#include "lab/engines.h"
#include "lab/photo_files.h"
#include "vision/face_choice.h"
#include "vision/template_extractor.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace rollcall::lab {

namespace {

constexpr qint64 kMaxListBytes = 1'000'000;

using Labels = QMap<QString, std::vector<CoverLabel>>;

Result<Labels> readLabels(const QString& folder)
{
    Labels labels;
    if (folder.isEmpty())
        return labels;
    const std::pair<const char*, CoverLabel> lists[]{{"glasses.txt", CoverLabel::Glasses},
                                                     {"beards.txt", CoverLabel::Beard},
                                                     {"sunglasses.txt", CoverLabel::Sunglasses},
                                                     {"mouths.txt", CoverLabel::MouthCovered},
                                                     {"unclear.txt", CoverLabel::Unclear}};
    for (const auto& [name, label] : lists) {
        QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound,
                           QStringLiteral("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
        for (const QByteArray& line : file.read(kMaxListBytes).split('\n')) {
            if (!line.trimmed().isEmpty())
                labels[QString::fromUtf8(line.trimmed())].push_back(label);
        }
    }
    return labels;
}

struct Person
{
    QDir folder;
    int number = 0; ///< among all people, by name
};

std::vector<Person> listPeople(const QStringList& directories, bool isTuning, int most)
{
    std::vector<Person> people;
    for (const QString& directory : directories) {
        const QDir folder(directory);
        for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            people.push_back({QDir(folder.filePath(name)), 0});
    }
    std::vector<Person> half;
    for (std::size_t i = 0; i < people.size(); ++i) {
        people[i].number = static_cast<int>(i / 2);
        if ((i % 2 == 0) == isTuning)
            half.push_back(people[i]);
    }
    if (most <= 0 || half.size() <= static_cast<std::size_t>(most))
        return half;
    std::vector<Person> some;
    for (int i = 0; i < most; ++i)
        some.push_back(half[static_cast<std::size_t>(i) * half.size() / static_cast<std::size_t>(most)]);
    return some;
}

class Examiner
{
public:
    Examiner(FaceEngine& engine, const Config& config, const CoverEvaluationRequest& request, const Labels& labels)
        : m_engine(engine), m_config(config), m_request(request), m_labels(labels)
    {}

    std::vector<CoverOutcome> examine(const Person& person)
    {
        std::vector<CoverOutcome> outcomes;
        bool isDrawn = false;
        for (const QString& file : person.folder.entryList(QDir::Files, QDir::Name)) {
            const Result<cv::Mat> picture = loadStill(person.folder.filePath(file));
            if (!picture)
                continue;
            const CoverOutcome plain = look(*picture, file, std::nullopt);
            outcomes.push_back(plain);
            const bool isCovered = std::any_of(plain.labels.begin(), plain.labels.end(), [](CoverLabel label) {
                return label != CoverLabel::Glasses && label != CoverLabel::Beard;
            });
            if (isDrawn || !plain.faceFound || plain.issue != QualityIssue::None || isCovered)
                continue;
            isDrawn = true;
            for (const std::size_t kind : kindsFor(person.number)) {
                const cv::Mat covered =
                    drawCover(*picture, plain.points, coverKinds()[kind],
                              m_request.seed * 1000003U + static_cast<std::uint32_t>(person.number) * 101U +
                                  static_cast<std::uint32_t>(kind));
                outcomes.push_back(look(covered, file, kind));
                if (!m_request.save.isEmpty())
                    save(covered, nameOf(file, kind));
            }
        }
        return outcomes;
    }

private:
    void save(const cv::Mat& covered, const QString& name) const
    {
        QFile file(QDir(m_request.save).filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(pngOf(covered));
    }

    static QString nameOf(const QString& file, std::size_t kind)
    {
        return QStringLiteral("%1-%2.png").arg(QString(file).remove(QStringLiteral(".jpg")), QString::number(kind));
    }

    /// Two kinds over the mouth and two over the eyes, in turn.
    static std::vector<std::size_t> kindsFor(int person)
    {
        std::vector<std::size_t> mouths;
        std::vector<std::size_t> eyes;
        for (std::size_t i = 0; i < coverKinds().size(); ++i)
            (coverKinds()[i].isMouth ? mouths : eyes).push_back(i);
        const auto turn = static_cast<std::size_t>(person);
        return {mouths[turn % mouths.size()], mouths[(turn + mouths.size() / 2) % mouths.size()],
                eyes[turn % eyes.size()], eyes[(turn + eyes.size() / 2) % eyes.size()]};
    }

    CoverOutcome look(const cv::Mat& bgr, const QString& file, std::optional<std::size_t> kind)
    {
        CoverOutcome outcome;
        outcome.file = file;
        outcome.kind = kind;
        outcome.labels = m_labels.value(file);
        const Result<FaceChoice> choice = chooseFace(m_engine, bgr, false, FacePick::Middle);
        if (!choice || choice->likeSized == 0)
            return outcome;
        outcome.faceFound = true;
        outcome.box = choice->box;
        outcome.issue = QualityIssue::TurnedAway;
        if (!choice->points)
            return outcome;
        outcome.points = *choice->points;
        outcome.issue = assessQuality(bgr, choice->box, *choice->points, m_config.pipeline.quality).issue;
        outcome.signs = readCoverSigns(bgr, *choice->points);
        if (m_engine.cover) {
            outcome.evidence = weighCover(outcome.signs, *m_engine.cover);
            outcome.cover = judgeCover(outcome.evidence, *m_engine.cover);
        }
        return outcome;
    }

    FaceEngine& m_engine;
    const Config& m_config;
    const CoverEvaluationRequest& m_request;
    const Labels& m_labels;
};

} // namespace

Result<std::vector<CoverOutcome>> evaluateCovers(const CoverEvaluationRequest& request, const Config& config)
{
    ROLLCALL_TRY_ASSIGN(const Labels labels, readLabels(request.lists));
    const std::vector<Person> people = listPeople(request.directories, request.isTuning, request.people);
    if (people.empty())
        return failure(ErrorCode::NotFound, QStringLiteral("%1 must contain a folder of photos per person")
                                                .arg(request.directories.join(QStringLiteral(", "))));
    ROLLCALL_TRY_ASSIGN(std::vector<FaceEngine> engines, enginesFor(config));
    std::vector<std::vector<CoverOutcome>> outcomes(people.size());
    std::atomic<std::size_t> next{0};
    std::mutex telling;
    const auto work = [&](FaceEngine& engine) {
        Examiner examiner(engine, config, request, labels);
        for (std::size_t i = next.fetch_add(1); i < people.size(); i = next.fetch_add(1)) {
            outcomes[i] = examiner.examine(people[i]);
            const std::lock_guard lock(telling);
            if (request.progress)
                request.progress(static_cast<int>(i), static_cast<int>(people.size()));
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < engines.size(); ++i)
            helpers.emplace_back(work, std::ref(engines[i]));
        work(engines.front());
    }
    std::vector<CoverOutcome> all;
    for (auto& each : outcomes)
        std::move(each.begin(), each.end(), std::back_inserter(all));
    return all;
}

} // namespace rollcall::lab
