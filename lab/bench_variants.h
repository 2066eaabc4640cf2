#pragma once

#include "biometrics/engine_factory.h"
#include "lab/bench.h"
#include "lab/bench_baseline.h"
#include "lab/bench_clip.h"
#include "lab/bench_figures.h"
#include "vision/vision_worker.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <memory>
#include <vector>

// The ways of recognizing that the bench compares.
namespace rollcall {

/// One way of recognizing, fed with the clip in turns. Each pass starts with fresh state.
class Variant
{
public:
    Variant(QString name, int threads, std::vector<QString> stages)
    {
        m_figures.name = std::move(name);
        m_figures.threads = threads;
        for (QString& stage : stages)
            m_figures.stages.push_back({std::move(stage), {}});
    }
    virtual ~Variant() = default;
    Variant(const Variant&) = delete;
    Variant& operator=(const Variant&) = delete;

    [[nodiscard]] virtual Status beginPass() = 0;
    [[nodiscard]] virtual Status process(const Frame& frame) = 0;
    [[nodiscard]] const VariantFigures& figures() const { return m_figures; }

protected:
    void resetDecision()
    {
        m_decided = false;
        m_spent = 0;
        m_spentProcessor = 0;
    }
    void note(std::initializer_list<double> stages, double processor, bool face, int embeddings)
    {
        m_figures.processor += processor;
        auto stage = m_figures.stages.begin();
        for (const double milliseconds : stages) {
            // A stage that did not run in this frame says nothing about how long it takes.
            if (milliseconds > 0)
                stage->times.add(milliseconds);
            ++stage;
        }
        ++m_figures.frames;
        m_figures.framesWithFace += face ? 1 : 0;
        m_figures.embeddings += embeddings;
    }
    /// Computing counts from the first frame in which this variant found a face, that frame included.
    void noteDecision(double milliseconds, double processor, bool face, bool decided)
    {
        if (m_decided || (m_spent <= 0 && !face))
            return;
        m_spent += milliseconds;
        m_spentProcessor += processor;
        if (decided) {
            m_decided = true;
            m_figures.decisions.add(m_spent);
            m_figures.decisionProcessor.add(m_spentProcessor);
        }
    }

private:
    VariantFigures m_figures;
    bool m_decided = false;
    double m_spent = 0;
    double m_spentProcessor = 0;
};

/// What the kiosk's vision thread runs; with or without looking for attacks, which no other variant does.
class KioskVariant final : public Variant
{
public:
    KioskVariant(QString name, const BenchOptions& options, const ModelStore& models, int threads,
                 bool attackDetection = true)
        : Variant(std::move(name), threads,
                  {QStringLiteral("detect"), QStringLiteral("track"), QStringLiteral("landmarks"),
                   QStringLiteral("quality"), QStringLiteral("embed"), QStringLiteral("identify"),
                   QStringLiteral("total")}),
          m_options(options), m_models(models), m_threads(threads), m_attackDetection(attackDetection)
    {
        m_options.engine.threads = threads;
    }
    void setGallery(std::shared_ptr<const Gallery> gallery) { m_gallery = std::move(gallery); }

    Status beginPass() override
    {
        resetDecision();
        ROLLCALL_TRY_ASSIGN(auto engine, createFaceEngine(m_options.engine, m_models));
        if (!m_attackDetection)
            engine.liveness.reset();
        if (const auto warm = warmUp(engine); !warm)
            return warm;
        const VisionWorker::Settings settings{.pipeline = m_options.pipeline, .decision = m_options.decision};
        m_worker = std::make_unique<VisionWorker>(
            std::move(engine), settings, std::make_shared<VisionWorker::FrameBox>(1), [](const VisionOutput&) {});
        m_worker->setGallery(m_gallery);
        return {};
    }

    Status process(const Frame& frame) override
    {
        cv::setNumThreads(m_threads);
        const double processorBefore = processorTime();
        const Stopwatch watch;
        const VisionOutput output = m_worker->process(frame);
        const double total = watch.elapsed();
        const double processor = processorTime() - processorBefore;
        if (!output.error.isEmpty())
            return failure(ErrorCode::Internal, output.error);
        const StageTimes& times = output.times;
        constexpr double kMicro = 1e-3; // StageTimes are microseconds
        const bool face = !output.observations.faces.empty();
        note({times.detect * kMicro, times.track * kMicro, times.landmarks * kMicro, times.quality * kMicro,
              times.embed * kMicro, times.identify * kMicro, total},
             processor, face, times.embeddings);
        noteDecision(total, processor, face, std::ranges::any_of(output.decisions, [](const TrackDecision& decision) {
                         return decision.outcome == TrackOutcome::Accepted;
                     }));
        return {};
    }

private:
    /// A network's first run allocates; in the kiosk that is over long before the first face.
    [[nodiscard]] static Status warmUp(FaceEngine& engine)
    {
        const cv::Mat gray(480, 640, CV_8UC3, cv::Scalar::all(128));
        const FivePoints face{cv::Point2f(290, 200), {350, 200}, {320, 240}, {295, 270}, {345, 270}};
        ROLLCALL_TRY(engine.detector->detect(gray));
        ROLLCALL_TRY(engine.landmarks->locate(gray, {250, 150, 140, 160}));
        ROLLCALL_TRY(engine.embedder->embed(gray, face));
        if (engine.liveness) {
            ROLLCALL_TRY(engine.liveness->scorer->bonaFideLogOdds(gray, {250, 150, 140, 160}));
        }
        return {};
    }

    BenchOptions m_options;
    const ModelStore& m_models;
    int m_threads;
    bool m_attackDetection;
    std::shared_ptr<const Gallery> m_gallery;
    std::unique_ptr<VisionWorker> m_worker;
};

class HabitVariant final : public Variant
{
public:
    HabitVariant(QString name, FaceRecognitionHabit habit, const DecisionParameters& decision)
        : Variant(std::move(name), 1,
                  {QStringLiteral("detect"), QStringLiteral("landmarks"), QStringLiteral("embed"),
                   QStringLiteral("compare"), QStringLiteral("total")}),
          m_habit(std::move(habit)), m_wanted(decision.confirmationFrames)
    {}
    FaceRecognitionHabit& habit() { return m_habit; }

    Status beginPass() override
    {
        resetDecision();
        m_agreeing = 0;
        return {};
    }

    Status process(const Frame& frame) override
    {
        const double processorBefore = processorTime();
        ROLLCALL_TRY_ASSIGN(const auto figures, m_habit.process(frame.bgr));
        const double processor = processorTime() - processorBefore;
        const bool face = figures.embeddings > 0;
        note({figures.detect, figures.landmarks, figures.embed, figures.compare, figures.total}, processor, face,
             figures.embeddings);
        m_agreeing = figures.known ? m_agreeing + 1 : 0;
        noteDecision(figures.total, processor, face, m_agreeing >= m_wanted);
        return {};
    }

private:
    FaceRecognitionHabit m_habit;
    int m_wanted;
    int m_agreeing = 0;
};

} // namespace rollcall
