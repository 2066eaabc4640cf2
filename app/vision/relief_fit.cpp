#include "vision/relief_fit.h"

#include "base/median.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace rollcall {

namespace {

/// Unknowns of a flat sheet's motion (a homography to the second order), of its bend about one axis, and of a depth
/// that a turn moves along one direction. That an approach moves what is near outwards is left out: a bent sheet does
/// nearly the same.
constexpr int kSheet = 8;
constexpr int kBend = 2;
constexpr int kDepth = 2;
constexpr int kTerms = kSheet + kBend + kDepth;
/// Axes about which a sheet may be bent, 22.5 degrees apart: paper bends about one at a time.
constexpr int kAxes = 8;
constexpr int kRounds = 5; ///< of weighing

/// Columns of all equations: the sheet's, the squares of which every bend is made (x^2, xy, y^2, in the shifts along x,
/// then in those along y), the depth's, and the shifts themselves.
constexpr int kSquares = 3;
constexpr int kBendAt = kSheet;
constexpr int kDepthAt = kBendAt + 2 * kSquares;
constexpr int kShiftAt = kDepthAt + kDepth;
constexpr int kColumns = kShiftAt + 1;
using Row = std::array<double, kColumns>;
using Products = cv::Matx<double, kColumns, kColumns>;
/// From the columns to the unknowns of a sheet that is bent about one axis.
using Choice = cv::Matx<double, kColumns, kTerms>;

/// The equations of the shifts along x, then of those along y.
std::vector<Row> equationsOf(const std::vector<cv::Point2d>& from, const std::vector<cv::Point2d>& to,
                             const std::vector<double>& depth)
{
    std::vector<Row> rows;
    rows.reserve(2 * from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double x = from[i].x;
        const double y = from[i].y;
        rows.push_back({1, x, y, 0, 0, 0, x * x, x * y, x * x, x * y, y * y, 0, 0, 0, depth[i], 0, to[i].x - x});
    }
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double x = from[i].x;
        const double y = from[i].y;
        rows.push_back({0, 0, 0, 1, x, y, x * y, y * y, 0, 0, 0, x * x, x * y, y * y, 0, depth[i], to[i].y - y});
    }
    return rows;
}

Choice bentAbout(int axis)
{
    const double angle = CV_PI * axis / kAxes;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const std::array<double, kSquares> acrossSquared{c * c, 2 * c * s, s * s};
    Choice choice = Choice::zeros();
    for (int i = 0; i < kSheet; ++i)
        choice(i, i) = 1;
    for (int i = 0; i < kSquares; ++i) {
        choice(kBendAt + i, kSheet) = acrossSquared[static_cast<std::size_t>(i)];
        choice(kBendAt + kSquares + i, kSheet + 1) = acrossSquared[static_cast<std::size_t>(i)];
    }
    for (int i = 0; i < kDepth; ++i)
        choice(kDepthAt + i, kSheet + kBend + i) = 1;
    return choice;
}

/// The sums of products from which every axis is solved, so that the points are gone through once.
Products productsOf(const std::vector<Row>& rows, const std::vector<double>& weights)
{
    Products sums = Products::zeros();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        for (int a = 0; a < kColumns; ++a) {
            const double weighed = weights[i % weights.size()] * row[static_cast<std::size_t>(a)];
            for (int b = a; b < kColumns; ++b)
                sums(a, b) += weighed * row[static_cast<std::size_t>(b)];
        }
    }
    for (int a = 0; a < kColumns; ++a) {
        for (int b = 0; b < a; ++b)
            sums(a, b) = sums(b, a);
    }
    return sums;
}

template <int N> struct Fit
{
    cv::Matx<double, N, 1> unknowns;
    double left = 0; ///< weighed sum of squares of what the fit does not explain
};

/// With the first N unknowns of `choice`. Points on a line have no solution.
template <int N> std::optional<Fit<N>> solved(const Products& sums, const Choice& choice)
{
    const auto used = choice.get_minor<kColumns, N>(0, 0);
    const auto projected = used.t() * sums;
    const cv::Matx<double, N, 1> right = projected.col(kShiftAt);
    Fit<N> fit;
    if (!cv::solve(projected * used, right, fit.unknowns, cv::DECOMP_CHOLESKY))
        return std::nullopt;
    fit.left = std::max(0.0, sums(kShiftAt, kShiftAt) - right.dot(fit.unknowns));
    return fit;
}

/// How far each point is from where the fit takes it, eye distances.
std::vector<double> distances(const std::vector<Row>& rows, const cv::Matx<double, kColumns, 1>& coefficients)
{
    const auto off = [&](const Row& row) {
        double sum = -row[kShiftAt];
        for (int i = 0; i < kShiftAt; ++i)
            sum += row[static_cast<std::size_t>(i)] * coefficients(i);
        return sum;
    };
    const std::size_t n = rows.size() / 2;
    std::vector<double> lengths;
    lengths.reserve(n);
    for (std::size_t i = 0; i < n; ++i)
        lengths.push_back(std::hypot(off(rows[i]), off(rows[n + i])));
    return lengths;
}

} // namespace

double faceDepth(cv::Point2d place)
{
    constexpr double kWidth = 1.2;
    constexpr double kHeight = 1.9;
    constexpr double kMiddle = 0.45; ///< of the ellipsoid below the eyes
    constexpr double kNose = 0.38;
    constexpr double kNoseWidth = 0.2;
    constexpr double kTip = 0.65; ///< below the eyes
    constexpr double kSocket = 0.1;
    const double x = place.x / kWidth;
    const double y = (place.y - kMiddle) / kHeight;
    double depth = 1.1 * std::sqrt(std::max(0.0, 1 - x * x - y * y));
    // The nose rises from between the eyes to its tip, and ends below it.
    const double along = (place.y + 0.1) / (kTip + 0.1);
    const double ridge = along <= 1 ? std::max(0.0, along) : std::max(0.0, 1 - (place.y - kTip) / 0.15);
    depth += kNose * ridge * std::exp(-place.x * place.x / (kNoseWidth * kNoseWidth));
    for (const double eye : {-0.5, 0.5}) {
        const double u = (place.x - eye) / 0.22;
        const double v = place.y / 0.14;
        depth -= kSocket * std::exp(-u * u - v * v);
    }
    return depth;
}

std::optional<double> reliefRatio(const std::vector<cv::Point2d>& from, const std::vector<cv::Point2d>& to,
                                  const std::vector<double>& depth)
{
    if (from.size() < kMinReliefPoints || to.size() != from.size() || depth.size() != from.size())
        return std::nullopt;
    static const std::vector<Choice> kChoices = [] {
        std::vector<Choice> choices;
        choices.reserve(kAxes);
        for (int axis = 0; axis < kAxes; ++axis)
            choices.push_back(bentAbout(axis));
        return choices;
    }();
    const std::vector<Row> rows = equationsOf(from, to, depth);
    std::vector<double> weights(from.size(), 1.0);
    double ratio = 0;
    for (int round = 0; round < kRounds; ++round) {
        const Products sums = productsOf(rows, weights);
        double flat = std::numeric_limits<double>::infinity();
        double deep = flat;
        cv::Matx<double, kColumns, 1> best;
        for (const Choice& choice : kChoices) {
            const auto without = solved<kSheet + kBend>(sums, choice);
            const auto with = solved<kTerms>(sums, choice);
            if (!without || !with)
                return std::nullopt;
            flat = std::min(flat, without->left);
            if (with->left < deep) {
                deep = with->left;
                best = choice * with->unknowns;
            }
        }
        const double freedom = 2 * std::accumulate(weights.begin(), weights.end(), 0.0) - kTerms - 1;
        // What is left of shifts that are fitted exactly is rounding.
        if (!(freedom > 1) || !(deep > 1e-12 * sums(kShiftAt, kShiftAt)))
            return std::nullopt;
        ratio = ((flat - deep) / kDepth) / (deep / freedom);
        const std::vector<double> lengths = distances(rows, best);
        const double unit = 1.5 * median(lengths) + 1e-9;
        for (std::size_t i = 0; i < lengths.size(); ++i)
            weights[i] = 1 / (1 + lengths[i] * lengths[i] / (unit * unit));
    }
    return ratio;
}

} // namespace rollcall
