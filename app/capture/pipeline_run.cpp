#include "capture/pipeline_run.h"

#include <utility>

namespace rollcall {

namespace {

/// How long one wait in GStreamer lasts at most: how soon a cancellation or an error on the bus is seen.
constexpr GstClockTime kPollTime = 50 * GST_MSECOND;
/// After an error, pictures decoded before it may still come; a decoder that is silent for this long has none.
constexpr GstClockTime kDrainTime = 200 * GST_MSECOND;

Error genericError(const PlanItem& item)
{
    const std::unique_ptr<GError, void (*)(GError*)> error(
        g_error_new_literal(GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_FAILED, "state change failed"), g_error_free);
    return sourceError(item.kind, item.target, *error);
}

} // namespace

PipelineRun::PipelineRun(SourcePlan plan, SourceConfig config, std::shared_ptr<FrameOutlet> outlet)
    : m_plan(std::move(plan)), m_config(std::move(config)), m_outlet(std::move(outlet)), m_ticket(m_outlet->admit())
{}

void PipelineRun::execute()
{
    Status status;
    bool anyFrame = false;
    do {
        anyFrame = false;
        for (const PlanItem& item : m_plan.items) {
            status = play(item);
            if (!status || m_cancelled)
                break;
            m_itemBegin += m_itemLength;
            anyFrame = anyFrame || m_itemFrames > 0;
        }
    } while (status && !m_cancelled && m_config.loop && m_plan.recording && anyFrame);

    if (!status)
        m_error = status.error();
    m_end = m_cancelled ? RunEnd::Cancelled : status ? RunEnd::Finished : RunEnd::Failed;
}

Status PipelineRun::play(const PlanItem& item)
{
    ++m_progress;
    m_itemFrames = 0;
    m_itemLength = {};
    ROLLCALL_TRY_ASSIGN(const auto pipeline, ItemPipeline::build(item, m_config, m_plan.recording));
    if (const auto begun = begin(*pipeline, item); !begun)
        return begun;
    return pump(*pipeline, item);
}

Status PipelineRun::begin(ItemPipeline& pipeline, const PlanItem& item)
{
    const auto change = [&](GstState state) -> Status {
        if (gst_element_set_state(pipeline.element(), state) != GST_STATE_CHANGE_FAILURE)
            return {};
        return failure(pipeline.takeError().value_or(genericError(item)));
    };
    if (item.kind == SourceKind::File && item.start.count() > 0) {
        if (const auto paused = change(GST_STATE_PAUSED); !paused)
            return paused;
        if (const auto settled = waitForState(pipeline); !settled || m_cancelled)
            return settled;
        constexpr auto kExactly = static_cast<GstSeekFlags>(GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_ACCURATE);
        if (gst_element_seek_simple(pipeline.element(), GST_FORMAT_TIME, kExactly, item.start.count()) == FALSE)
            return failure(ErrorCode::Unsupported,
                           QStringLiteral("%1 can only be played from its beginning").arg(item.target));
    }
    return change(GST_STATE_PLAYING);
}

Status PipelineRun::waitForState(ItemPipeline& pipeline) const
{
    while (!m_cancelled) {
        const auto answer = gst_element_get_state(pipeline.element(), nullptr, nullptr, kPollTime);
        if (auto error = pipeline.takeError())
            return failure(std::move(*error));
        if (answer != GST_STATE_CHANGE_ASYNC)
            break;
    }
    return {};
}

Status PipelineRun::pump(ItemPipeline& pipeline, const PlanItem& item)
{
    std::optional<Error> error;
    while (!m_cancelled) {
        const GstMini<GstSample> sample(gst_app_sink_try_pull_sample(pipeline.sink(), error ? kDrainTime : kPollTime));
        if (sample) {
            ROLLCALL_TRY_ASSIGN(const auto more, publish(sample.get(), item));
            if (!more)
                return {};
            continue;
        }
        if (error)
            return failure(std::move(*error));
        error = pipeline.takeError();
        if (!error && gst_app_sink_is_eos(pipeline.sink()) != FALSE)
            return atEndOfStream(item);
    }
    return {};
}

Status PipelineRun::atEndOfStream(const PlanItem& item) const
{
    if (!m_plan.recording)
        return failure(ErrorCode::Unavailable,
                       item.kind == SourceKind::Rtsp
                           ? QStringLiteral("The network camera ended the video stream")
                           : QStringLiteral("The camera stopped delivering images; check its cable"));
    if (m_itemFrames > 0)
        return {};
    return failure(ErrorCode::Corrupt,
                   item.start.count() > 0
                       ? QStringLiteral("The recording %1 ends before the requested position").arg(item.target)
                       : QStringLiteral("The recording %1 contains no frames").arg(item.target));
}

Result<bool> PipelineRun::publish(GstSample* sample, const PlanItem& item)
{
    std::optional<std::chrono::nanoseconds> position;
    if (m_plan.recording) {
        const GstBuffer* buffer = gst_sample_get_buffer(sample);
        const auto running =
            gst_segment_to_running_time(gst_sample_get_segment(sample), GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
        // Without a time stamp the picture follows the last one.
        const auto inItem = GST_CLOCK_TIME_IS_VALID(running) ? std::chrono::nanoseconds{running} : m_itemLength;
        if (item.duration && inItem >= *item.duration) {
            m_itemLength = *item.duration;
            return false;
        }
        const std::chrono::nanoseconds usual =
            std::chrono::nanoseconds{std::chrono::seconds{1}} / m_config.framesPerSecond;
        const auto shown =
            GST_BUFFER_DURATION_IS_VALID(buffer) ? std::chrono::nanoseconds{GST_BUFFER_DURATION(buffer)} : usual;
        m_itemLength = inItem + shown;
        position = m_itemBegin + inItem;
    }
    ROLLCALL_TRY_ASSIGN(auto image,
                        imageFromSample(sample, {.rotation = m_config.rotation, .mirror = m_config.mirror}));
    if (!m_outlet->deliver(m_ticket, std::move(image), position))
        m_cancelled = true; // given up by the owner meanwhile
    ++m_itemFrames;
    ++m_progress;
    m_opening = false;
    return true;
}

} // namespace rollcall
