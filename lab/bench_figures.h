#pragma once

#include <QString>
#include <QTextStream>

#include <vector>

namespace rollcall {

/// Times of one kind, milliseconds.
class Samples
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    [[nodiscard]] std::size_t count() const noexcept { return m_values.size(); }
    [[nodiscard]] double sum() const;
    /// Nearest rank, 0 < share <= 1; 0 when there are none.
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] double median() const { return quantile(0.5); }

private:
    std::vector<double> m_values;
};

/// One stage of a pipeline: the frames in which it ran.
struct StageFigures
{
    QString name;
    Samples times;
};

/// One way to recognize people, measured.
struct VariantFigures
{
    QString name;
    int threads = 1;
    std::vector<StageFigures> stages; ///< the last one is "total", a sample a frame
    int frames = 0;
    int framesWithFace = 0;
    int embeddings = 0;
    double processor = 0;      ///< time of all threads together, ms: what is left of a comparison on a busy machine
    Samples decisions;         ///< computing from the first frame with a face up to the decision, once a pass
    Samples decisionProcessor; ///< the same in processor time of all threads together

    [[nodiscard]] double framesPerSecond() const;
    [[nodiscard]] double meanFrame() const; ///< ms
};

struct BenchFigures
{
    QString cpu;
    int cores = 0;
    QString blas;        ///< what dlib's networks multiply with
    int blasThreads = 0; ///< 0: unknown
    QString clip;
    int clipFrames = 0;
    int passes = 0;
    VariantFigures kiosk;
    VariantFigures recognition; ///< the kiosk without attack detection: what the baselines do
    VariantFigures kioskOneThread;
    VariantFigures threeFaces; ///< the kiosk with three people in view
    VariantFigures large;      ///< the kiosk at 1280x720
    VariantFigures baseline;
    VariantFigures baselineUpsampled;
    int people = 0;
    int templates = 0;
    std::size_t galleryBytes = 0; ///< of those people
    Samples identification;       ///< one probe against all of them
};

/// Fills in processor, cores and linear algebra.
void nameMachine(BenchFigures& figures);
void writeBenchJson(const BenchFigures& figures, QTextStream& out);
void writeBenchTable(const BenchFigures& figures, QTextStream& out);

} // namespace rollcall
