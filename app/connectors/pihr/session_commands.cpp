// What a server wants, until it may be carried out.
#include "connectors/pihr/session.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::pihr {

namespace {

/// Kept at most before the answer to the registration, in characters: some hundred photos.
constexpr qsizetype kMaxHeldSize = qsizetype{32} << 20;
/// What a command costs beside its text.
constexpr qsizetype kCommandOverhead = 512;

} // namespace

void Session::opened()
{
    m_phase = Phase::Opened;
    m_pongBy.reset();
}

void Session::handleCommand(const Command& command, MonotonicTime now, Outputs& out)
{
    if (m_config.speech.dialect == Dialect::Pihr) // its server has no commands
        out.emplace_back(SendText{encodeUnknownCommand(m_config.speech, command.name)});
    else if (m_phase == Phase::Registered)
        out.emplace_back(Obey{command});
    else
        hold(command, now, out);
}

/// Servers flush what waits for a terminal as soon as it connects. One that has not let us in has no say yet.
void Session::hold(const Command& command, MonotonicTime now, Outputs& out)
{
    m_heldSize += command.size + kCommandOverhead;
    if (m_heldSize <= kMaxHeldSize) {
        m_held.push_back(command);
        return;
    }
    fail(LinkState::Offline,
         sentence(
             QT_TRANSLATE_NOOP("Connector", "The server sent too many commands before it answered the registration")),
         now, out);
}

void Session::releaseHeld(Outputs& out)
{
    for (Command& command : std::exchange(m_held, {}))
        out.emplace_back(Obey{std::move(command)});
    m_heldSize = 0;
}

void Session::forgetHeld()
{
    m_held.clear();
    m_heldSize = 0;
}

void Session::readingResumed(MonotonicTime now)
{
    m_readingPaused = false;
    m_pongBy.reset();
    m_pingAt = now + m_config.times.ping;
    if (m_outstanding && !m_outstanding->best)
        m_outstanding->answerBy = now + m_config.times.acknowledgement;
    m_people.extend(now + m_config.times.acknowledgement);
}

} // namespace rollcall::pihr
