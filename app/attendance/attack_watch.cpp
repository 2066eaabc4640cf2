#include "attendance/attack_watch.h"

#include <algorithm>

namespace rollcall {

std::optional<AttackSign> AttackWatch::observe(const std::vector<TrackDecision>& decisions, MonotonicTime now)
{
    const auto attack = std::find_if(decisions.begin(), decisions.end(), [](const TrackDecision& decision) {
        return decision.outcome == TrackOutcome::Attack;
    });
    if (attack == decisions.end())
        return std::nullopt;
    const bool isNew = !m_lastSeen || now - *m_lastSeen > kSameAttempt;
    m_lastSeen = now;
    if (!isNew && now - m_lastTold < kTellAgain)
        return std::nullopt;
    m_lastTold = now;
    return attack->sign;
}

QString nameOf(AttackSign sign)
{
    switch (sign) {
    case AttackSign::None:
        break;
    case AttackSign::Texture:
        return QStringLiteral("texture");
    case AttackSign::Border:
        return QStringLiteral("border");
    case AttackSign::Plane:
        return QStringLiteral("plane");
    case AttackSign::Interference:
        return QStringLiteral("interference");
    case AttackSign::Room:
        return QStringLiteral("room");
    }
    return QStringLiteral("none");
}

} // namespace rollcall
