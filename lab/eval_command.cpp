#include "base/records.h"
#include "cli/progress.h"
#include "lab/commands.h"
#include "lab/eval_chart.h"
#include "lab/evaluation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace rollcall::lab {

namespace {

constexpr std::size_t kMaxErrorsShown = 20;
constexpr std::size_t kMaxCurvePoints = 200;

/// A number among the options, or what is wrong with it.
template <class Number>
Status readOption(const Arguments& arguments, const char* name, Number least, Number most, Number& value)
{
    if (!arguments.has(name))
        return {};
    bool isNumber = false;
    const double given = arguments.value(name).toDouble(&isNumber);
    const bool isWhole = std::is_floating_point_v<Number> || given == std::floor(given);
    if (!isNumber || !isWhole || !(given >= static_cast<double>(least) && given <= static_cast<double>(most)))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--%1 must be a number from %2 to %3")
                           .arg(QString::fromLatin1(name), QString::number(least), QString::number(most)));
    value = static_cast<Number>(given);
    return {};
}

struct EvalOptions
{
    EvaluationPlan plan;
    double targetPercent = 0.0; ///< 0: as configured
};

Result<EvalOptions> readOptions(const Arguments& arguments)
{
    EvalOptions options;
    EvaluationPlan& plan = options.plan;
    constexpr int kMaxPeople = 1'000'000;
    constexpr std::uint32_t kMaxSeed = 1'000'000'000;
    for (const Status& read : {readOption(arguments, "templates", 1, 100, plan.templates),
                               readOption(arguments, "draws", 1, 1000, plan.draws),
                               readOption(arguments, "seed", std::uint32_t{0}, kMaxSeed, plan.seed),
                               readOption(arguments, "gallery", 1, kMaxPeople, plan.gallery),
                               readOption(arguments, "enrol-strangers", 0, kMaxPeople, plan.enrollStrangers),
                               readOption(arguments, "target", 0.001, 10.0, options.targetPercent)}) {
        if (!read)
            return failure(read.error());
    }
    plan.firstPhotos = arguments.has("first");
    plan.gates = arguments.has("gates");
    return options;
}

struct PhotoCounts
{
    qint64 all = 0, unreadable = 0, noFace = 0, gated = 0;
};

PhotoCounts countPhotos(const std::vector<EvalPerson>& people)
{
    PhotoCounts counts;
    for (const EvalPerson& person : people) {
        for (const EvalPhoto& photo : person.photos) {
            ++counts.all;
            counts.unreadable += photo.state == EvalPhoto::State::Unreadable ? 1 : 0;
            counts.noFace += photo.state == EvalPhoto::State::NoFace ? 1 : 0;
            counts.gated += photo.state == EvalPhoto::State::Usable && photo.issue != QualityIssue::None ? 1 : 0;
        }
    }
    return counts;
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 3) + QStringLiteral(" %");
}

QJsonObject toJson(const PhotoCounts& counts)
{
    return {{QStringLiteral("photos"), counts.all},
            {QStringLiteral("unreadable"), counts.unreadable},
            {QStringLiteral("not_detected"), counts.noFace},
            {QStringLiteral("quality"), counts.gated}};
}

QJsonArray toJson(const std::vector<EvalError>& errors)
{
    QJsonArray list;
    for (const EvalError& error : errors)
        list.append(QJsonObject{{QStringLiteral("file"), error.file},
                                {QStringLiteral("found"), error.found},
                                {QStringLiteral("similarity"), error.similarity},
                                {QStringLiteral("times"), error.times}});
    return list;
}

/// At most so many points, evenly by rank, the ends kept.
std::vector<CurvePoint> thinned(const std::vector<CurvePoint>& curve)
{
    if (curve.size() <= kMaxCurvePoints)
        return curve;
    std::vector<CurvePoint> few;
    for (std::size_t i = 0; i < kMaxCurvePoints; ++i)
        few.push_back(curve[i * (curve.size() - 1) / (kMaxCurvePoints - 1)]);
    return few;
}

/// What the kiosk's own threshold for one target does.
struct AtTarget
{
    double target = 0.0;
    double threshold = 0.0;
    double fpir = 0.0;
    double fnir = 0.0;
};

/// The same draws at other targets: searches are quick, pictures are slow.
Result<std::vector<AtTarget>> atTargets(const EvalSet& set, const EvaluationPlan& plan, DecisionParameters decision)
{
    std::vector<AtTarget> results;
    for (const double target : {0.01, 0.003, 0.001}) {
        decision.targetFpir = target;
        ROLLCALL_TRY_ASSIGN(const Evaluation evaluation, evaluate(set, plan, decision));
        results.push_back({target, evaluation.meanThreshold(), evaluation.meanFpir(), evaluation.meanFnir()});
    }
    return results;
}

class Report
{
public:
    Report(const EvalSet& set, const EvaluationPlan& plan, const Evaluation& evaluation, double target,
           std::vector<AtTarget> others)
        : m_set(set), m_plan(plan), m_evaluation(evaluation), m_target(target), m_others(std::move(others)),
          m_curve(openSetCurve(evaluation.searches)), m_known(countPhotos(set.known)),
          m_unknown(countPhotos(set.unknown))
    {}

    [[nodiscard]] QJsonObject json() const
    {
        QJsonArray draws;
        for (const EvalDraw& draw : m_evaluation.draws)
            draws.append(QJsonObject{{QStringLiteral("enrolled"), draw.enrolled},
                                     {QStringLiteral("threshold"), draw.threshold},
                                     {QStringLiteral("predicted_fpir"), draw.predictedFpir},
                                     {QStringLiteral("strangers"), draw.rates.strangers},
                                     {QStringLiteral("false_positives"), draw.rates.falsePositives},
                                     {QStringLiteral("suspects"), draw.suspects},
                                     {QStringLiteral("mated"), draw.rates.mated},
                                     {QStringLiteral("misses"), draw.rates.misses},
                                     {QStringLiteral("misidentified"), draw.rates.misidentified}});
        QJsonArray targets;
        for (const AtTarget& other : m_others)
            targets.append(QJsonObject{{QStringLiteral("target_fpir"), other.target},
                                       {QStringLiteral("threshold"), other.threshold},
                                       {QStringLiteral("fpir"), other.fpir},
                                       {QStringLiteral("fnir"), other.fnir}});
        QJsonArray curve;
        for (const CurvePoint& point : thinned(m_curve))
            curve.append(QJsonObject{{QStringLiteral("threshold"), point.threshold},
                                     {QStringLiteral("fpir"), point.fpir},
                                     {QStringLiteral("fnir"), point.fnir}});
        return {{QStringLiteral("model"), m_set.model},
                {QStringLiteral("templates"), m_plan.templates},
                {QStringLiteral("seed"), static_cast<qint64>(m_plan.seed)},
                {QStringLiteral("gates"), m_plan.gates},
                {QStringLiteral("target_fpir"), m_target},
                {QStringLiteral("threshold"), m_evaluation.meanThreshold()},
                {QStringLiteral("fpir"), m_evaluation.meanFpir()},
                {QStringLiteral("fnir"), m_evaluation.meanFnir()},
                {QStringLiteral("misidentified"), m_evaluation.meanMisidentified()},
                {QStringLiteral("fpir_without_suspects"), m_evaluation.meanFpirWithoutSuspects()},
                {QStringLiteral("people_left_out"), m_evaluation.peopleLeftOut},
                {QStringLiteral("known"), toJson(m_known)},
                {QStringLiteral("unknown"), toJson(m_unknown)},
                {QStringLiteral("targets"), targets},
                {QStringLiteral("draws"), draws},
                {QStringLiteral("false_positives"), toJson(m_evaluation.falsePositives)},
                {QStringLiteral("misses"), toJson(m_evaluation.misses)},
                {QStringLiteral("curve"), curve}};
    }

    void write(QTextStream& out) const
    {
        const EvalDraw& first = m_evaluation.draws.front();
        out << QStringLiteral(
                   "%1 people enrolled with %2 photo(s), %3 searches for them, %4 for strangers, %5 draw(s)\n")
                   .arg(QString::number(first.enrolled), QString::number(m_plan.templates),
                        QString::number(first.rates.mated), QString::number(first.rates.strangers),
                        QString::number(m_evaluation.draws.size()));
        if (m_evaluation.peopleLeftOut > 0)
            out << m_evaluation.peopleLeftOut << " known people have too few usable photos and are skipped\n";
        writeCounts(out, "known", m_known);
        writeCounts(out, "unknown", m_unknown);
        out << "\nAt the kiosk's own threshold, " << QString::number(m_evaluation.meanThreshold(), 'f', 4)
            << " for a target of " << percent(m_target) << ":\n"
            << "  false matches of strangers (FPIR)    " << percent(m_evaluation.meanFpir()) << "  ("
            << percent(m_evaluation.meanFpirWithoutSuspects()) << " without those as similar as the person found)\n"
            << "  enrolled people missed (FNIR)        " << percent(m_evaluation.meanFnir())
            << "  (of those, matched to another person: " << percent(m_evaluation.meanMisidentified())
            << ")\n\nAt its threshold for other targets:\n  target     threshold     FPIR       FNIR\n";
        for (const AtTarget& other : m_others)
            out << "  " << percent(other.target) << "    " << QString::number(other.threshold, 'f', 4) << "     "
                << percent(other.fpir).leftJustified(11) << percent(other.fnir) << '\n';
        out << "\nAt any threshold:\n  threshold     FPIR       FNIR\n";
        for (const double fpir : {0.1, 0.03, 0.01, 0.003, 0.001, 0.0003}) {
            const auto point = std::find_if(m_curve.begin(), m_curve.end(),
                                            [fpir](const CurvePoint& candidate) { return candidate.fpir <= fpir; });
            if (point != m_curve.end())
                out << "  " << QString::number(point->threshold, 'f', 4) << "     "
                    << percent(point->fpir).leftJustified(11) << percent(point->fnir) << '\n';
        }
        writeErrors(out, "\nFalse matches of strangers", m_evaluation.falsePositives);
        writeErrors(out, "\nEnrolled people missed", m_evaluation.misses);
    }

    [[nodiscard]] EvalChart chart() const
    {
        const EvalDraw& first = m_evaluation.draws.front();
        EvalChart chart;
        chart.title = QStringLiteral("Open-set identification, %1 people, %2 template(s) each")
                          .arg(QString::number(first.enrolled), QString::number(m_plan.templates));
        chart.subtitle =
            QStringLiteral("%1; single photos, %2 searches for enrolled people, %3 for strangers, %4 draw(s)")
                .arg(m_set.model, QString::number(first.rates.mated), QString::number(first.rates.strangers),
                     QString::number(m_evaluation.draws.size()));
        chart.curve = m_curve;
        chart.target = m_target;
        chart.chosen = {m_evaluation.meanThreshold(), m_evaluation.meanFpir(), m_evaluation.meanFnir()};
        return chart;
    }

private:
    static void writeCounts(QTextStream& out, const char* group, const PhotoCounts& counts)
    {
        out << QStringLiteral("%1: %2 photo(s), %3 unreadable, %4 without a face, %5 that the kiosk's quality checks "
                              "would refuse\n")
                   .arg(QString::fromLatin1(group), QString::number(counts.all), QString::number(counts.unreadable),
                        QString::number(counts.noFace), QString::number(counts.gated));
    }
    static void writeErrors(QTextStream& out, const char* title, const std::vector<EvalError>& errors)
    {
        if (errors.empty())
            return;
        out << title << " (draws, photo, most similar person, similarity):\n";
        for (std::size_t i = 0; i < std::min(errors.size(), kMaxErrorsShown); ++i)
            out << "  " << QString::number(errors[i].times).rightJustified(4) << "  " << printable(errors[i].file)
                << "  " << printable(errors[i].found) << "  " << QString::number(errors[i].similarity, 'f', 3) << '\n';
        if (errors.size() > kMaxErrorsShown)
            out << "  and " << errors.size() - kMaxErrorsShown << " more; --json lists them all\n";
    }

    const EvalSet& m_set;
    const EvaluationPlan& m_plan;
    const Evaluation& m_evaluation;
    double m_target;
    std::vector<AtTarget> m_others;
    std::vector<CurvePoint> m_curve;
    PhotoCounts m_known;
    PhotoCounts m_unknown;
};

} // namespace

Result<Exit> runEval(Context& context, const Arguments& arguments)
{
    const Result<EvalOptions> options = readOptions(arguments);
    if (!options) {
        context.error(options.error());
        return Exit::Usage;
    }
    if (!arguments.has("dataset")) {
        context.error(QStringLiteral("--dataset DIR is required"));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    DecisionParameters decision = config.decision;
    if (options->targetPercent > 0)
        decision.targetFpir = options->targetPercent / 100;

    std::unique_ptr<Progress> bar;
    EvalSetRequest request;
    request.directory = arguments.value("dataset");
    request.enrollStrangers = options->plan.enrollStrangers > 0;
    request.progress = [&bar](int done, int total, const QString& what) {
        if (!bar)
            bar = std::make_unique<Progress>(total);
        bar->show(done, what);
    };
    const Result<EvalSet> set = readEvalSet(request, config);
    bar.reset();
    if (!set)
        return failure(set.error());
    ROLLCALL_TRY_ASSIGN(const Evaluation evaluation, evaluate(*set, options->plan, decision));
    ROLLCALL_TRY_ASSIGN(std::vector<AtTarget> others, atTargets(*set, options->plan, decision));
    const Report report(*set, options->plan, evaluation, decision.targetFpir, std::move(others));
    if (arguments.has("json"))
        context.out() << jsonText(report.json()) << '\n';
    else
        report.write(context.out());
    if (arguments.has("curve")) {
        ROLLCALL_TRY(writeChart(report.chart(), arguments.value("curve")));
    }
    return Exit::Done;
}

} // namespace rollcall::lab
