#include "connectors/inward/session.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::inward;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// The kiosk behind the session, as `mood` has it, and what may never leave a session.
class Site
{
public:
    Site(Session& session, ManualClock& clock, unsigned mood) : m_session(session), m_clock(clock), m_mood(mood) {}

    void perform(const Outputs& outputs)
    {
        for (const Output& output : outputs)
            std::visit([this](const auto& what) { take(what); }, output);
    }

private:
    void take(const SendText& message) { require(!message.text.isEmpty() && message.text.size() < 4096); }
    void take(const SendPing&) {}
    void take(const Abort&) {}
    void take(const Welcomed&) {}
    void take(const LoginRefused&) { require(!m_session.isWelcome()); }
    void take(const CloseWith&) { require(!m_session.isWelcome()); }
    void take(const NotTaken& note) { require(note.what.size() < 4096 && !note.what.contains(u'\n')); }
    void take(const FindPerson& ask)
    {
        require(m_session.isWelcome() && isIdentifier(ask.id));
        if (lives())
            perform(m_session.found(ask.ticket, std::optional(Person{}), m_clock.read()));
    }
    void take(const ChangePerson& ask)
    {
        require(m_session.isWelcome() && isIdentifier(ask.change.id));
        require(!ask.change.name || ask.change.name->size() <= kMaxNameLength);
        require(!ask.change.photo || (!ask.change.photo->isEmpty() && ask.change.photo->size() <= kMaxPhotoBytes));
        if (lives())
            perform(m_session.changed(ask.ticket, failure(ErrorCode::InvalidArgument, QStringLiteral("no")),
                                      m_clock.read()));
    }
    void take(const RemovePerson& ask)
    {
        require(m_session.isWelcome() && isIdentifier(ask.id));
        if (lives())
            perform(m_session.removed(ask.ticket, {}, m_clock.read()));
    }
    void take(const Collect& collect)
    {
        require(m_session.isWelcome() && !collect.punches.empty() && collect.punches.size() <= kMaxRecords);
        for (const PunchDraft& punch : collect.punches)
            require(isIdentifier(punch.person) && !punch.key.isNull());
        if (lives())
            perform(m_session.committed(collect.ticket, m_clock.read()));
    }
    [[nodiscard]] static bool isIdentifier(const PersonId& id)
    {
        return !id.isEmpty() && id.value().size() <= kMaxPersonIdLength;
    }
    /// Now and then an answer never comes.
    [[nodiscard]] bool lives() { return ++m_asked % 8 != m_mood % 8; }

    Session& m_session;
    ManualClock& m_clock;
    unsigned m_mood;
    unsigned m_asked = 0;
};

} // namespace

/// Lines of the input are messages of a peer, to a session that is logged in or not. No line can be the right login by
/// chance; where it is not given, the session must never be welcome.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString input = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)decodePhoto(input);

    SessionConfig config;
    config.serialNumber = QStringLiteral("SN-1");
    config.secret = Secret("5b1c0d3e9f");
    config.time = WireTime::Utc;
    ManualClock clock;
    GateLimits limits;
    limits.enrollmentBurst = 1000;
    Gatekeeper gate(limits);
    Session session(config, gate, QStringLiteral("192.0.2.1"), clock.monotonic());
    Site site(session, clock, static_cast<unsigned>(size));
    const bool loggedIn = size % 4 != 0;
    if (loggedIn)
        site.perform(
            session.textReceived(QStringLiteral(R"({"cmd":"reg","sn":"SN-1","cpusn":"5b1c0d3e9f"})"), clock.read()));
    for (const QString& line : input.split(u'\n')) {
        site.perform(session.textReceived(line, clock.read()));
        require(loggedIn || !session.isWelcome());
        clock.advance(Milliseconds{100});
        site.perform(session.tick(clock.read()));
    }
    clock.advance(std::chrono::minutes{5});
    site.perform(session.tick(clock.read()));
    return 0;
}
