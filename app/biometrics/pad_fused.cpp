#include "biometrics/opencv_engine.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace rollcall {

namespace {

struct WeightedScorer
{
    std::unique_ptr<LivenessScorer> scorer;
    double weight = 1.0;
};

/// The weighted mean of the log-odds. Each is held to +-kMaxLogOdds before, so that no network outvotes the others.
class FusedLiveness final : public LivenessScorer
{
public:
    explicit FusedLiveness(std::vector<WeightedScorer> parts) : m_parts(std::move(parts)) {}

    QString model() const override
    {
        QStringList names;
        for (const WeightedScorer& part : m_parts)
            names.append(part.scorer->model());
        return names.join(QStringLiteral(" + "));
    }

    Result<double> bonaFideLogOdds(const cv::Mat& bgr, const cv::Rect2f& box) override
    {
        double sum = 0.0;
        double weights = 0.0;
        for (const WeightedScorer& part : m_parts) {
            ROLLCALL_TRY_ASSIGN(const double score, part.scorer->bonaFideLogOdds(bgr, box));
            sum += part.weight * score;
            weights += part.weight;
        }
        return sum / weights;
    }

private:
    std::vector<WeightedScorer> m_parts;
};

} // namespace

Result<std::unique_ptr<LivenessScorer>> makeLiveness(const ModelStore& models)
{
    using Maker = Result<std::unique_ptr<LivenessScorer>> (*)(const ModelStore&);
    const std::pair<const char*, Maker> optional[] = {{"pad.minifasnet_v2", &makeMiniFasNetV2},
                                                      {"pad.minifasnet_v1se", &makeMiniFasNetV1Se}};
    ROLLCALL_TRY_ASSIGN(auto first, makeFrLiveness(models));
    std::vector<WeightedScorer> parts;
    parts.push_back({std::move(first), 1.0});
    for (const auto& [name, make] : optional) {
        const QString role = QString::fromLatin1(name);
        if (!models.isPresent(role))
            continue;
        ROLLCALL_TRY_ASSIGN(const double weight, models.number(role, QStringLiteral("weight")));
        if (!(weight > 0.0))
            continue;
        ROLLCALL_TRY_ASSIGN(auto scorer, make(models));
        parts.push_back({std::move(scorer), weight});
    }
    if (parts.size() == 1)
        return std::move(parts.front().scorer);
    return std::make_unique<FusedLiveness>(std::move(parts));
}

} // namespace rollcall
