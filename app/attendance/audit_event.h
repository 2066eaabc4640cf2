#pragma once

#include "attendance/punch.h"
#include "base/error.h"
#include "base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall {

/// What was done. Each has a word that it is stored under; see `toString`.
enum class AuditKind {
    PersonEnrolled,    ///< `count`: templates, where known
    LookalikeAccepted, ///< enrolled although the face is like that of `other`
    PersonChanged,
    PersonRenamed,
    IdentifierChanged, ///< `other`: the identifier before
    PersonRemoved,
    PersonEnabled,
    PersonDisabled,
    PinSet,
    PinRemoved,
    CardSet,
    CardRemoved,
    CodeSet,
    CodeRemoved,
    TokenDisabled, ///< a card or code that two people had by an earlier rule; `other` keeps it
    MarginSet,     ///< `margin`, over `other` where given
    MarginReset,   ///< the usual margin again; over `other` where given
    PrivilegesRevoked,
    PunchVoided,       ///< `punch`, `reason`
    DirectionChanged,  ///< `punch`, `direction`, `reason`
    PunchAdded,        ///< `punch`, `direction`, `reason`
    NotMe,             ///< `punch`; `margin` from then on, over `other` where given
    Exported,          ///< `from`, `to`, `count`: punches, `file`
    DeliveryRetried,   ///< subject: the row of the outbox
    DeliveriesDropped, ///< subject: the connector; `count`
    PeopleSent,        ///< subject: the connector; `count`
    AdminUnlocked,
    AdminPinSet,
    AdminCodeIssued, ///< a recovery code, with which a new PIN can be chosen
    PinsLocked,      ///< subject: the door; `milliseconds`
    TokensLocked,    ///< subject: the door; `milliseconds`
    AttackSuspected, ///< `outcome`: the sign that gave it away
    ClockJumped,     ///< `milliseconds`, `at`: local time afterwards
    ClockCorrected,  ///< `count`: punches
    ConnectionAdded, ///< subject of these three: the connector
    ConnectionChanged,
    ConnectionRemoved,
    ConnectionTested, ///< subject: "host:port", or the connector; `outcome`: see `connectorFaultFromString`
    SettingChanged,   ///< subject: the setting's key; `oldValue`, `newValue`
    Restarted,
    LedgerVerified,    ///< `count`: punches; `record`: the first that is wrong, `note`: what is wrong with it
    RecognitionTested, ///< `passed`
    DatabaseRepaired,  ///< `outcome`: reindexed, recovered or replaced; `count`: punches lost, `file`: the damaged one
    RepairDismissed,   ///< the warning about it was read
    PunchesLost,       ///< `punch`: the first of them, `count`
    AdminPinRefused,   ///< a wrong PIN; `count`: tries left before the next lock
    AdminPinLocked,    ///< `milliseconds`
    LoginAccepted,     ///< subject of these two: the address that logged in to this kiosk
    LoginRefused,      ///< `outcome`: "locked" when the address is locked out from now on
    PunchesCollected,  ///< subject: the address they came from; `count`
    LogDamaged,        ///< subject: where the damaged database was copied; `note`: what was damaged
    DatabaseRestored,  ///< from a backup; `count`: punches in it, `file`
    DeviceCodeMatched, ///< subject of these two: the device and its code, as `deviceCodeEvent` writes them
    DeviceCodeUnmatched,
    Unknown, ///< of another version: see AuditEvent::unknownKind
};

/// What an event is about: people choose by it.
enum class AuditTopic { People, Attendance, Security, Kiosk };

/// Who did it.
struct AuditActor
{
    enum class Kind {
        Admin,       ///< at the kiosk, with the administrator's PIN
        Door,        ///< the person at the door
        Kiosk,       ///< the program by itself
        CommandLine, ///< rollcallctl
        Server,      ///< an upstream system
    } kind = Kind::Kiosk;
    QString server{}; ///< its connector; empty: not known which

    [[nodiscard]] static AuditActor ofServer(const ConnectorId& connector) { return {Kind::Server, connector.value()}; }
    friend bool operator==(const AuditActor&, const AuditActor&) = default;
};

inline const AuditActor kAdminActor{AuditActor::Kind::Admin};
inline const AuditActor kDoorActor{AuditActor::Kind::Door};
inline const AuditActor kKioskActor{AuditActor::Kind::Kiosk};
inline const AuditActor kCommandLineActor{AuditActor::Kind::CommandLine};

/// What more is known. Which fields an event of a kind may have: see AuditKind; `note` any.
struct AuditDetails
{
    PersonId other{};
    std::optional<qint64> punch{};  ///< its sequence
    std::optional<double> margin{}; ///< in multiples of the usual one
    std::optional<Direction> direction{};
    QString reason{};
    std::optional<qint64> count{};
    QDate from{};
    QDate to{};
    QString file{};
    std::optional<qint64> milliseconds{};
    QString at{}; ///< ISO 8601
    QString outcome{};
    std::optional<bool> passed{};
    std::optional<qint64> record{};
    std::optional<QString> oldValue{}; ///< not known for what was written by older versions
    std::optional<QString> newValue{};
    QString note{}; ///< text as it is: what an older version wrote in words, or what cannot be read

    friend bool operator==(const AuditDetails&, const AuditDetails&) = default;
};

/// One line of the audit trail, apart from when. People are named by identifier: names go with their people.
struct AuditEvent
{
    AuditKind kind = AuditKind::Unknown;
    AuditActor actor{};
    PersonId person{}; ///< on whom; empty where it is about no person
    QString subject{}; ///< on what else: see AuditKind
    AuditDetails details{};
    QString unknownKind{}; ///< Unknown: the word it is stored under

    friend bool operator==(const AuditEvent&, const AuditEvent&) = default;
};

/// What was done to a person.
[[nodiscard]] AuditEvent personEvent(const AuditActor& actor, AuditKind kind, const PersonId& person,
                                     AuditDetails details = {});
/// What was done to something else, which the subject names where the kind needs it.
[[nodiscard]] AuditEvent otherEvent(const AuditActor& actor, AuditKind kind, const QString& subject = {},
                                    AuditDetails details = {});
/// A code of a device means the person from now on, or no longer.
[[nodiscard]] AuditEvent deviceCodeEvent(const AuditActor& actor, const ConnectorId& device, const QString& code,
                                         const PersonId& person, bool matched);
/// A system was paused or resumed.
[[nodiscard]] AuditEvent pauseEvent(const AuditActor& actor, const ConnectorId& connector, bool paused);

/// Longest text kept in one field, in characters; longer ones are cut.
inline constexpr int kMaxAuditText = 500;
/// Longest JSON that is read: every text field at its longest, every character escaped.
inline constexpr int kMaxAuditJson = 32 * 1024;

/// The word that a kind is stored under; of Unknown nothing.
[[nodiscard]] QString toString(AuditKind kind);
[[nodiscard]] AuditKind auditKindFromString(const QString& word);
[[nodiscard]] AuditTopic topicOf(AuditKind kind); ///< of Unknown: Kiosk
/// All of a topic, without Unknown.
[[nodiscard]] std::vector<AuditKind> auditKindsOf(AuditTopic topic);
/// Whether events of this kind are about a person.
[[nodiscard]] bool isAboutPerson(AuditKind kind);

/// "admin", "door", "kiosk", "rollcallctl", "server" or a connector's identifier.
[[nodiscard]] QString toString(const AuditActor& actor);
[[nodiscard]] AuditActor auditActorFromString(const QString& word);

/// The details as one JSON object on one line; fields that an event of this kind does not have are left out.
[[nodiscard]] QByteArray auditJson(AuditKind kind, const AuditDetails& details);
/// Strict: Corrupt for bytes that are no JSON object or too long, and for a field that the kind does not have or that
/// is of the wrong type or out of bounds.
[[nodiscard]] Result<AuditDetails> auditDetailsFromJson(AuditKind kind, const QByteArray& json);

} // namespace rollcall
