#include "vision/code_worker.h"

#include <utility>

namespace rollcall {

CodeWorker::CodeWorker(std::shared_ptr<VisionWorker::FrameBox> frames, VisionWorker::Sink sink)
    : m_frames(std::move(frames)), m_sink(std::move(sink))
{
    m_frames->onFilled(wakeIn(this, &CodeWorker::drain));
    // An earlier frame did not wake the worker.
    QMetaObject::invokeMethod(this, &CodeWorker::drain, Qt::QueuedConnection);
}

CodeWorker::~CodeWorker()
{
    m_frames->silence();
}

void CodeWorker::setMode(VisionMode mode)
{
    if (std::exchange(m_mode, mode) == mode)
        return;
    m_codes = {};
    m_motion.reset();
}

void CodeWorker::drain()
{
    const std::optional<FramePtr> newest = m_frames->takeNewest();
    if (!newest || !*newest)
        return;
    const Frame& frame = **newest;
    VisionOutput output;
    output.observations.frame = frame.sequence;
    output.observations.at = frame.at;
    if (m_mode == VisionMode::ReadCodes) {
        if (auto code = m_codes.feed(frame.bgr, frame.at.monotonic))
            output.code = std::move(*code);
        else
            output.error = code.error().message;
    } else if (m_mode == VisionMode::Recognize) {
        if (const auto motion = m_motion.look(frame.bgr, frame.at.monotonic))
            output.motion = *motion;
        else
            output.error = motion.error().message;
    }
    m_sink(std::move(output));
}

} // namespace rollcall
