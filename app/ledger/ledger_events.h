#pragma once

#include "attendance/recognition.h"
#include "attendance/roster.h"
#include "attendance/service.h"
#include "connectors/connector.h"
#include "outbox/outbox.h"

#include <cstdint>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace rollcall {

/// Entries without a face are numbered in the upper half of the tracks, which no camera reaches.
inline constexpr TrackId kFirstEntry{std::uint64_t{1} << 63U};
[[nodiscard]] constexpr bool isEntry(TrackId track) noexcept
{
    return track >= kFirstEntry;
}

// Events from the ledger thread for the presenter, in order.

struct PunchRecorded
{
    TrackId track{};
    Punch punch;
    std::optional<Punch> before; ///< the person's punch before this one
    Milliseconds undoFor{0};     ///< how long "Not me" is taken; 0: not at all
};
/// The answer to "Not me".
struct PunchUndone
{
    TrackId track{};
    PersonId person;
    QString error; ///< empty: the punch no longer counts
};
struct PunchRefused
{
    TrackId track{};
    Person person;
    Refusal refusal;
};
struct DirectionAsked
{
    TrackId track{};
    Person person;
};
struct PunchDelivered
{
    ConnectorId connector;
    qint64 sequence = 0;
};
/// How busy a system has been.
struct LinkActivity
{
    bool paused = false;
    std::vector<int> lastDay; ///< punches that it took in each of the last 24 hours, the present one last
};
struct LinksChanged
{
    std::vector<ConnectorStatus> status;
    std::vector<OutboxStats> stats;
    std::vector<OutboxStats> leftOver; ///< of systems that were taken out: nothing sends what waits for them
    std::map<ConnectorId, LinkActivity> activity = {};
};
/// What is wrong with what is stored.
enum class StorageFault {
    SecondCopy, ///< another kiosk holds the data directory
    Denied,     ///< not readable or writable for the kiosk
    Moved,
    DiskFull,
    Unreadable,
    Busy,    ///< locked by another program
    Failing, ///< what was to be recorded could not be
    KeyMissing,
    KeyWrong,
    KeyUnsafe,
    FacesUnreadable,
    SomeFacesUnreadable,
    RecordsLost,
    LedgerDamaged,
    Repaired,
};
struct FoundFault
{
    StorageFault fault = StorageFault::Failing;
    QString text; ///< one sentence that names the file or the number
    friend bool operator==(const FoundFault&, const FoundFault&) = default;
};
struct StorageChanged
{
    QString problem;                     ///< in one text; empty: the ledger works
    std::vector<FoundFault> faults = {}; ///< all of them
};
/// The wall clock is known not to have been set since the machine started, or has been set now.
struct ClockChanged
{
    bool isSet = true;
    bool isBehind = false; ///< it says that it is earlier than a record that was taken
    friend bool operator==(const ClockChanged&, const ClockChanged&) = default;
};
struct RosterChanged
{
    int people = 0;
    std::optional<int> faces; ///< how many of them can be recognized; nothing: not known
};
/// The outcome of a PIN, a card or a code that did not lead to a punch. One that did ends like a face.
enum class EntryOutcome {
    WrongPin,
    UnknownToken,
    Locked,
    AskingServer,    ///< not the end: a server is being asked
    GrantedByServer, ///< for a person who is not enrolled here: there is no punch
    DeniedByServer,
    NoAnswer,    ///< of any server, in time
    NotPossible, ///< the store or the key is not there
};
struct EntryEnded
{
    TrackId entry{};
    EntryOutcome outcome = EntryOutcome::NotPossible;
    int triesLeft = 0; ///< WrongPin, UnknownToken: until the lock
    std::optional<WallTime> lockedUntil;
    QString name;   ///< GrantedByServer: as the server says
    QString detail; ///< what the server, or the error, says
};

using LedgerEvent = std::variant<PunchRecorded, PunchUndone, PunchRefused, DirectionAsked, PunchDelivered, LinksChanged,
                                 StorageChanged, ClockChanged, RosterChanged, EntryEnded>;

/// A person agreed on by the decision gate, on the way to the ledger.
struct PunchCandidate
{
    TrackId track{};
    PersonId person;
    double similarity = 0.0;
    ClockReading at;
    PersonId rival{};      ///< see TrackDecision::rival
    bool expected = true;  ///< see TrackDecision::expected
    QByteArray portrait{}; ///< of the face, where a system wants it
};

} // namespace rollcall
