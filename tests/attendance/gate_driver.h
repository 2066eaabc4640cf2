#pragma once

#include "attendance/decision_gate.h"

#include <map>

namespace rollcall::test {

inline DecisionParameters gateParameters()
{
    DecisionParameters parameters;
    parameters.threshold = 0.5;
    parameters.margin = 0.1;
    return parameters; // 5 frames, 80 %, 30 s, 2.5 s
}

/// Feeds a gate frame by frame, 100 ms apart, as a pipeline would: a track is embedded when the gate asked for it.
class GateDriver
{
public:
    explicit GateDriver(DecisionParameters parameters = gateParameters()) : gate(parameters) {}

    /// Adds a face of the next frame. `person` empty: no one in the gallery is close.
    GateDriver& face(int track, const char* person, double similarity = 0.9, double runnerUp = 0.1)
    {
        FaceObservation observation;
        observation.track = TrackId{static_cast<std::uint64_t>(track)};
        observation.embedded = !obeyConstraint || !m_constraint.contains(track) || m_constraint[track];
        if (observation.embedded) {
            const QString name = QString::fromLatin1(person);
            observation.best = Candidate{PersonId(name.isEmpty() ? QStringLiteral("nearest") : name),
                                         name.isEmpty() ? 0.3 : similarity, runnerUp};
        }
        m_frame.faces.push_back(observation);
        return *this;
    }
    /// Adds a face with a named runner-up.
    GateDriver& rivals(int track, const char* person, double similarity, const char* runnerUp,
                       double runnerUpSimilarity, double likeness = -1.0)
    {
        face(track, person, similarity, runnerUpSimilarity);
        if (std::optional<Candidate>& best = m_frame.faces.back().best) {
            best->runnerUp = PersonId(QString::fromLatin1(runnerUp));
            best->likeness = likeness;
        }
        return *this;
    }
    /// Adds a face of a person to whom recognition is narrowed.
    GateDriver& expected(int track, const char* person, double similarity)
    {
        face(track, person, similarity);
        if (std::optional<Candidate>& best = m_frame.faces.back().best)
            best->expected = true;
        return *this;
    }
    /// Adds a face that cannot be embedded.
    GateDriver& badFace(int track, QualityIssue issue = QualityIssue::Blurred)
    {
        FaceObservation observation;
        observation.track = TrackId{static_cast<std::uint64_t>(track)};
        observation.quality = issue;
        m_frame.faces.push_back(observation);
        return *this;
    }
    GateDriver& end(int track)
    {
        m_frame.ended.push_back(TrackId{static_cast<std::uint64_t>(track)});
        return *this;
    }
    std::vector<TrackDecision> step(Milliseconds after = Milliseconds{100})
    {
        now += after;
        m_frame.at.monotonic = now;
        ++m_frame.frame;
        const std::vector<TrackDecision> decisions = gate.update(m_frame);
        for (const FaceObservation& observation : m_frame.faces)
            embeddings += observation.embedded ? 1 : 0;
        m_frame.faces.clear();
        m_frame.ended.clear();
        for (const TrackDecision& decision : decisions) {
            m_constraint[static_cast<int>(decision.track)] = decision.wantsEmbedding;
            if (decision.outcome == TrackOutcome::Accepted)
                ++accepted[decision.person.value()];
        }
        return decisions;
    }
    /// `count` frames of one face; the last decision.
    TrackDecision show(int track, const char* person, int count, double similarity = 0.9, double runnerUp = 0.1)
    {
        TrackDecision last;
        for (int i = 0; i < count; ++i)
            last = face(track, person, similarity, runnerUp).step().front();
        return last;
    }

    DecisionGate gate;
    MonotonicTime now{std::chrono::hours{1}};
    std::map<QString, int> accepted;
    int embeddings = 0;
    bool obeyConstraint = true;

private:
    FrameObservations m_frame;
    std::map<int, bool> m_constraint;
};

} // namespace rollcall::test
