#pragma once

#include "base/clock.h"
#include "connectors/pihr/command_codec.h"
#include "connectors/pihr/command_hook.h"
#include "connectors/site_port.h"

#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace rollcall::pihr {

/// What a server may do with this kiosk beyond asking.
struct Permissions
{
    bool destructive = false; ///< remove all people at once
    CommandHook door;         ///< "{door}" is the number that the server gave
    CommandHook clock;        ///< "{time}" is UTC as "YYYY-MM-DD HH:MM:SS"
};

/// Carries out the commands of an AiFace server, one after the other in the order they came, each answered once. Asks
/// the kiosk through its port and lives in the connector's thread; no call blocks.
class Responder
{
public:
    /// Text of commands that may wait before the socket is left unread: a server may flush a thousand at once, and some
    /// of them hold photos.
    static constexpr qsizetype kMaxWaitingSize = qsizetype{16} << 20;
    /// A difference beyond this is said on screen: more than a round trip and a server's own hurry explain.
    static constexpr std::chrono::seconds kClockTolerance{30};

    struct Ends
    {
        std::function<void(const QString&)> send;
        std::function<void(const QString&)>
            show;                        ///< a sentence for the connection's line on screen; empty: all is well
        std::function<void()> room = {}; ///< it is no longer full
    };
    Responder(Speech speech, Permissions permissions, SitePort& site, const Clock& clock, Ends ends);

    /// Also takes what comes while it is full, which is what the socket had already handed out.
    void obey(const Command& command);
    /// Enough waits: nothing more should be read from the server.
    [[nodiscard]] bool isFull() const noexcept { return m_waitingSize > kMaxWaitingSize; }
    /// What is in flight is carried out, but not answered: the next connection has not asked.
    void connectionLost();

private:
    /// Which page of a list comes next, for servers that ask for the first and the following ones as for those that
    /// count pages, from 0 or from 1.
    class Pages
    {
    public:
        /// The index of the page that is asked for.
        [[nodiscard]] std::size_t wanted(const Request& request);
        void given(std::size_t index, bool hadLines) { m_next = hadLines ? index + 1 : index; }

    private:
        std::size_t m_next = 0;
        bool m_countsFromZero = false;
    };
    /// All people as they were when the list was begun: no one appears on two pages or on none.
    struct PeopleList
    {
        Pages pages;
        std::vector<std::vector<ListedCredential>> lines; ///< by page
        std::vector<ListedCredential> open;               ///< of the page that is being filled
        qint64 total = 0;
        int people = 0; ///< read so far
    };
    struct PunchList
    {
        struct Start
        {
            qint64 after = 0; ///< the newest punch before this page
            qint64 from = 0;  ///< position of its first one
        };
        Pages pages;
        WallTime from{};
        WallTime to{};
        std::vector<Start> starts; ///< of the pages up to the next one
        qint64 total = 0;          ///< when the list was begun
    };
    /// `use`, unless the turn is over (or this is gone) when the reply comes.
    template <class T, class Use> [[nodiscard]] SitePort::Reply<T> inTurn(Use use)
    {
        return [turns = std::weak_ptr<quint64>(m_turn), turn = *m_turn, use = std::move(use)](Result<T> result) {
            if (const auto now = turns.lock(); now && *now == turn)
                use(std::move(result));
        };
    }
    void next();
    void start();
    void finish(const QString& reply);
    void finish(const Status& outcome);

    /// Whom it is about, with the name that the server gives, if any; nothing: a number without a person. An error for
    /// what names no person.
    void find(const std::optional<wire::Whom>& whom, const QString& name,
              std::function<void(const Result<std::optional<PersonId>>&)> then);
    /// Calls `use` with that person, or ends the request: with `unknown` when there is none.
    void withPerson(const std::optional<wire::Whom>& whom, std::function<void(const PersonId&)> use,
                    const Status& unknown = unknownNumber());
    void recallTraits();
    void noteWideNumbers();
    [[nodiscard]] static Status unknownNumber();
    [[nodiscard]] static Status unsupported(const char* why);
    void listPeople();
    void readPeople();
    void addToList(const std::vector<Person>& people, const std::vector<int>& numbers);
    void sendPeople(std::size_t index);
    void listNewPunches();
    void listPunches(PunchList& list, qint64 after);
    void readPunches(PunchList& list, std::size_t index);
    void sendPunches(PunchList& list, std::size_t index, const std::vector<Punch>& punches);
    void finishPunches(PunchList& list, std::size_t index, const std::vector<Punch>& punches, const QString& page);
    void showDevice();
    void setDevice();
    void showPerson();
    void showName();
    void withKnownPerson(std::function<void(const Person&)> use);
    void changePerson();
    [[nodiscard]] Status changeable() const;
    void removePerson();
    void removeFinger();
    void changeNextName(std::size_t index);
    void enablePerson();
    void enrollPerson();
    void removeEverybody();
    void removeNext(std::vector<Person> people);
    void operateDoor();
    void setClock();

    const Speech m_speech;
    Permissions m_permissions;
    SitePort& m_site;
    const Clock& m_clock;
    const Ends m_ends;
    std::deque<Command> m_waiting;
    qsizetype m_waitingSize = 0; ///< of their texts
    bool m_advancing = false;
    std::optional<Request> m_request;                               ///< in flight
    std::shared_ptr<quint64> m_turn = std::make_shared<quint64>(0); ///< replies to an earlier turn come too late
    Status m_namesOutcome;                                          ///< of the names so far: the first failure
    PeopleList m_peopleList;
    PunchList m_newPunches;
    PunchList m_allPunches;
    qint64 m_seenUpTo = 0; ///< newest punch that the server has fetched as new
};

} // namespace rollcall::pihr
