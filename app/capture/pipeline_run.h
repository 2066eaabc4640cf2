#pragma once

#include "capture/frame_image.h"
#include "capture/frame_outlet.h"
#include "capture/item_pipeline.h"

#include <atomic>
#include <memory>

namespace rollcall {

/// How a run came to its end.
enum class RunEnd { Running, Finished, Failed, Cancelled };

/// One opening of a source: builds GStreamer pipelines for a plan, one after the other, and hands their frames to an
/// outlet.
///
/// `execute()` blocks, and may block forever where a driver or a file system does: it runs in a thread of its own, and
/// the watching thread uses only the other members, which never block. Nothing but the outlet is shared with the owner
/// of the source, so that a run that hangs can be left behind.
class PipelineRun
{
public:
    PipelineRun(SourcePlan plan, SourceConfig config, std::shared_ptr<FrameOutlet> outlet);

    void execute();
    /// Asks `execute` to return soon.
    void cancel() noexcept { m_cancelled = true; }

    [[nodiscard]] RunEnd end() const noexcept { return m_end; }
    /// Why it failed; only after `end()` says so.
    [[nodiscard]] Error error() const { return m_error; }
    /// Grows with every frame and every started item.
    [[nodiscard]] std::uint64_t progress() const noexcept { return m_progress; }
    /// True until the first frame.
    [[nodiscard]] bool isOpening() const noexcept { return m_opening; }

private:
    /// One item from its first to its last frame, or until canceled.
    [[nodiscard]] Status play(const PlanItem& item);
    [[nodiscard]] Status begin(ItemPipeline& pipeline, const PlanItem& item);
    [[nodiscard]] Status pump(ItemPipeline& pipeline, const PlanItem& item);
    /// False if the frame is past the item's end.
    [[nodiscard]] Result<bool> publish(GstSample* sample, const PlanItem& item);
    [[nodiscard]] Status waitForState(ItemPipeline& pipeline) const;
    [[nodiscard]] Status atEndOfStream(const PlanItem& item) const;

    const SourcePlan m_plan;
    const SourceConfig m_config;
    const std::shared_ptr<FrameOutlet> m_outlet;
    const FrameOutlet::Ticket m_ticket;
    std::chrono::nanoseconds m_itemBegin{0}; ///< media time at which the current item began
    std::chrono::nanoseconds m_itemLength{0};
    int m_itemFrames = 0;
    Error m_error;
    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_opening{true};
    std::atomic<std::uint64_t> m_progress{0};
    std::atomic<RunEnd> m_end{RunEnd::Running};
};

} // namespace rollcall
