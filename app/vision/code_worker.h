#pragma once

#include "vision/vision_worker.h"

#include <QObject>

#include <memory>

namespace rollcall {

/// What is left of vision without the models of an engine: QR codes are read, and the screen wakes for a person who
/// comes near. Lives in the vision thread, in the place of a VisionWorker.
class CodeWorker : public QObject
{
    Q_OBJECT
public:
    CodeWorker(std::shared_ptr<VisionWorker::FrameBox> frames, VisionWorker::Sink sink);
    ~CodeWorker() override;

    void setMode(VisionMode mode);

private:
    void drain();

    VisionMode m_mode = VisionMode::Recognize;
    QrScan m_codes;
    MotionWatch m_motion;
    std::shared_ptr<VisionWorker::FrameBox> m_frames;
    VisionWorker::Sink m_sink;
};

} // namespace rollcall
