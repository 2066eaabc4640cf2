#include "lab/evaluation.h"

#include "attendance/decision_gate.h"
#include "biometrics/gallery.h"
#include "vision/vision_worker.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <random>

namespace rollcall::lab {

namespace {

/// False positives are suspected to show the person found (photographs filed under two names) when they are more
/// similar than this share of the searches that found the right person.
constexpr double kSuspectShare = 0.9;

using Photos = std::vector<const EvalPhoto*>;

/// Fisher-Yates with an own way from random numbers to places: std::shuffle's is not the same everywhere.
template <class T> void shuffle(std::vector<T>& items, std::mt19937& random)
{
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random() % i]);
}

std::vector<std::size_t> chosen(std::size_t from, int count, std::mt19937& random)
{
    std::vector<std::size_t> all(from);
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (count > 0 && static_cast<std::size_t>(count) < from) {
        shuffle(all, random);
        all.resize(static_cast<std::size_t>(count));
        std::sort(all.begin(), all.end());
    }
    return all;
}

class Evaluator
{
public:
    Evaluator(const EvalSet& set, const EvaluationPlan& plan, const DecisionParameters& decision)
        : m_set(set), m_plan(plan), m_decision(decision)
    {
        for (const EvalPerson& person : set.known) {
            if (static_cast<int>(enrollable(person).size()) >= plan.templates)
                m_known.push_back(&person);
            else
                ++m_result.peopleLeftOut;
        }
    }

    Result<Evaluation> run() &&
    {
        if (m_known.empty())
            return failure(
                ErrorCode::NotFound,
                QStringLiteral("no known person has %1 usable photos; use fewer --templates").arg(m_plan.templates));
        const int draws = m_plan.firstPhotos && m_plan.gallery == 0 && m_plan.enrollStrangers == 0 ? 1 : m_plan.draws;
        for (int i = 0; i < draws; ++i)
            draw(m_plan.seed + static_cast<std::uint32_t>(i));
        const OpenSetRates& rates = m_result.draws.front().rates;
        if (rates.mated == 0)
            return failure(ErrorCode::NotFound,
                           QStringLiteral("every photo of the known people is enrolled; use fewer --templates"));
        if (rates.strangers == 0)
            return failure(ErrorCode::NotFound,
                           QStringLiteral("no stranger is left to search for; enroll fewer of them"));
        m_result.falsePositives = byFrequency(m_falsePositives);
        m_result.misses = byFrequency(m_misses);
        return std::move(m_result);
    }

private:
    /// Pictures that take part; with the gates only those that the kiosk would compare.
    [[nodiscard]] bool takesPart(const EvalPhoto& photo) const
    {
        return !m_plan.gates || photo.issue == QualityIssue::None;
    }
    [[nodiscard]] Photos enrollable(const EvalPerson& person) const
    {
        Photos photos;
        for (const EvalPhoto& photo : person.photos) {
            if (photo.state == EvalPhoto::State::Usable && takesPart(photo))
                photos.push_back(&photo);
        }
        return photos;
    }

    void enroll(const QString& id, Photos photos, std::mt19937& random)
    {
        if (!m_plan.firstPhotos)
            shuffle(photos, random);
        photos.resize(std::min(photos.size(), static_cast<std::size_t>(m_plan.templates)));
        for (const EvalPhoto* photo : photos) {
            FaceTemplate made;
            made.person = PersonId(id);
            made.model = m_set.model;
            made.embedding = photo->enrollment;
            m_templates.push_back(std::move(made));
            m_enrolled.push_back(photo);
        }
    }

    void draw(std::uint32_t seed)
    {
        std::mt19937 random(seed);
        m_templates.clear();
        m_enrolled.clear();
        const std::vector<std::size_t> people = chosen(m_known.size(), m_plan.gallery, random);
        for (const std::size_t i : people)
            enroll(QStringLiteral("known/") + m_known[i]->name, enrollable(*m_known[i]), random);
        std::vector<bool> isEnrolled(m_set.unknown.size());
        if (m_plan.enrollStrangers > 0) {
            for (const std::size_t i : chosen(m_set.unknown.size(), m_plan.enrollStrangers, random)) {
                enroll(QStringLiteral("unknown/") + m_set.unknown[i].name, enrollable(m_set.unknown[i]), random);
                isEnrolled[i] = true;
            }
        }
        std::sort(m_enrolled.begin(), m_enrolled.end());

        const auto gallery = Gallery::build(m_set.model, m_set.dimension, m_templates);
        EvalDraw result;
        result.enrolled = gallery->personCount();
        m_rule = withScale(m_decision, m_set.scale, result.enrolled);
        result.threshold = m_rule.threshold;
        if (m_set.scale.tail && m_rule.runnerUpShare == m_set.scale.tail->runnerUpShare)
            result.predictedFpir = predictedFpir(*m_set.scale.tail, result.enrolled, result.threshold);

        const std::size_t before = m_result.searches.size();
        m_rightSimilarities.clear();
        m_wrongSimilarities.clear();
        for (const std::size_t i : people) {
            for (const EvalPhoto& photo : m_known[i]->photos) {
                if (!std::binary_search(m_enrolled.begin(), m_enrolled.end(), &photo))
                    search(*gallery, photo, PersonId(QStringLiteral("known/") + m_known[i]->name));
            }
        }
        for (std::size_t i = 0; i < m_set.unknown.size(); ++i) {
            if (!isEnrolled[i]) {
                for (const EvalPhoto& photo : m_set.unknown[i].photos)
                    search(*gallery, photo, {});
            }
        }
        const std::vector<Search> searches(m_result.searches.begin() + static_cast<std::ptrdiff_t>(before),
                                           m_result.searches.end());
        result.rates = ratesAt(searches, result.threshold);
        result.suspects = suspects();
        m_result.draws.push_back(result);
    }

    /// `mate`: the person in the picture when enrolled.
    void search(const Gallery& gallery, const EvalPhoto& photo, const PersonId& mate)
    {
        if (photo.state == EvalPhoto::State::Unreadable || !takesPart(photo))
            return;
        const bool isStranger = mate.isEmpty();
        Search outcome{isStranger ? Search::Kind::Stranger : Search::Kind::Wrong,
                       -std::numeric_limits<double>::infinity()};
        std::optional<Candidate> best;
        if (photo.state == EvalPhoto::State::Usable)
            best = gallery.identify(photo.probe);
        if (best) {
            if (!isStranger && best->person == mate)
                outcome.kind = Search::Kind::Right;
            // The lead that the rule asks for does not depend on the threshold.
            DecisionParameters lowest = m_rule;
            lowest.threshold = std::numeric_limits<double>::min();
            const double evidence = evidenceOf(*best, m_rule.runnerUpShare, m_rule.runnerUpFloor);
            if (namesSomebody(*best, lowest))
                outcome.evidence = evidence;
        }
        const bool isNamed = best && namesSomebody(*best, m_rule);
        if (isStranger && isNamed) {
            note(m_falsePositives, photo, *best);
            m_wrongSimilarities.push_back(best->similarity);
        } else if (!isStranger && !(isNamed && outcome.kind == Search::Kind::Right)) {
            note(m_misses, photo, best.value_or(Candidate{}));
        } else if (isNamed) {
            m_rightSimilarities.push_back(best->similarity);
        }
        m_result.searches.push_back(outcome);
    }

    [[nodiscard]] int suspects()
    {
        if (m_rightSimilarities.empty())
            return 0;
        const auto place =
            m_rightSimilarities.begin() +
            static_cast<std::ptrdiff_t>((1.0 - kSuspectShare) * static_cast<double>(m_rightSimilarities.size()));
        std::nth_element(m_rightSimilarities.begin(), place, m_rightSimilarities.end());
        return static_cast<int>(std::count_if(m_wrongSimilarities.begin(), m_wrongSimilarities.end(),
                                              [&](double similarity) { return similarity > *place; }));
    }

    using Errors = std::map<QString, EvalError>;
    static void note(Errors& errors, const EvalPhoto& photo, const Candidate& candidate)
    {
        EvalError& error = errors[photo.file];
        error.file = photo.file;
        error.found = candidate.person.value();
        error.similarity = candidate.similarity;
        ++error.times;
    }
    static std::vector<EvalError> byFrequency(const Errors& errors)
    {
        std::vector<EvalError> list;
        for (const auto& [file, error] : errors)
            list.push_back(error);
        std::stable_sort(list.begin(), list.end(),
                         [](const EvalError& a, const EvalError& b) { return a.times > b.times; });
        return list;
    }

    const EvalSet& m_set;
    const EvaluationPlan& m_plan;
    const DecisionParameters& m_decision;
    DecisionParameters m_rule; ///< of the draw at hand
    std::vector<const EvalPerson*> m_known;
    std::vector<FaceTemplate> m_templates;
    Photos m_enrolled; ///< sorted by address
    std::vector<double> m_rightSimilarities;
    std::vector<double> m_wrongSimilarities;
    Errors m_falsePositives;
    Errors m_misses;
    Evaluation m_result;
};

template <class Value> double meanOver(const std::vector<EvalDraw>& draws, Value value)
{
    double sum = 0.0;
    for (const EvalDraw& draw : draws)
        sum += value(draw);
    return draws.empty() ? 0.0 : sum / static_cast<double>(draws.size());
}

} // namespace

double Evaluation::meanThreshold() const
{
    return meanOver(draws, [](const EvalDraw& draw) { return draw.threshold; });
}

double Evaluation::meanFpir() const
{
    return meanOver(draws, [](const EvalDraw& draw) { return draw.rates.fpir(); });
}

double Evaluation::meanFnir() const
{
    return meanOver(draws, [](const EvalDraw& draw) { return draw.rates.fnir(); });
}

double Evaluation::meanFpirWithoutSuspects() const
{
    return meanOver(draws, [](const EvalDraw& draw) {
        const int strangers = draw.rates.strangers - draw.suspects;
        return strangers > 0 ? static_cast<double>(draw.rates.falsePositives - draw.suspects) / strangers : 0.0;
    });
}

double Evaluation::meanMisidentified() const
{
    return meanOver(draws, [](const EvalDraw& draw) {
        return draw.rates.mated > 0 ? static_cast<double>(draw.rates.misidentified) / draw.rates.mated : 0.0;
    });
}

Result<Evaluation> evaluate(const EvalSet& set, const EvaluationPlan& plan, const DecisionParameters& decision)
{
    return Evaluator(set, plan, decision).run();
}

} // namespace rollcall::lab
