#pragma once

#include "attendance/decision_gate.h"
#include "biometrics/engine.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <vector>

namespace rollcall {

/// The expression of a person who has just been recognized. For systems that ask for it; no part of a decision, and kept
/// only with what waits for a system that asks for it.
struct SeenExpression
{
    PersonId person;
    bool isHappy = false;
    double share = 0; ///< of "happy", mean of the frames, 0..1
};

/// Examines a face in the frames after its acceptance, so that nothing waits for it: the network takes longer than
/// recognizing does.
class ExpressionWatch
{
public:
    /// Who was accepted in this frame is looked at from the next on.
    void accept(const std::vector<TrackDecision>& decisions);
    /// At most one face a frame. The errors are the engine's.
    [[nodiscard]] Result<std::vector<SeenExpression>> look(const cv::Mat& bgr, const FrameObservations& observations,
                                                           ExpressionEngine& engine);

private:
    struct Look
    {
        PersonId person;
        double sum = 0;
        int frames = 0;
    };
    std::map<TrackId, Look> m_looks;
};

} // namespace rollcall
