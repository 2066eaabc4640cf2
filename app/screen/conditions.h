#pragma once

#include <QFlags>
#include <QObject>
#include <QString>

#include <map>
#include <vector>

namespace rollcall::screen {

/// What people do at a kiosk.
enum class Ability {
    Face = 1, ///< check in by face
    Pin = 2,  ///< by number and PIN
    Card = 4, ///< with a card at a reader
    Code = 8, ///< with a QR code before the camera
    Enroll = 16,
    Administration = 32,
};
Q_DECLARE_FLAGS(Abilities, Ability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Abilities)

/// What keeps the kiosk, or a part of it, from working. The order is the priority: of those that hold, the screen says
/// the first. Each has its entry in the catalogue, and by that a picture and a test.
enum class Condition {
    SecondCopy,
    StorageDenied,
    DatabaseMoved,
    DiskFull,
    StorageUnreadable,
    StorageBusy,
    StorageFailing,
    StorageStalled,
    KeyMissing,
    KeyWrong,
    KeyUnsafe,
    ModelsMissing,
    RecognitionStalled,
    FacesUnreadable,
    CameraMissing,
    CameraLost,
    NobodyEnrolled,
    NoFaces,
    StorageStarting,
    RecognitionStarting,
    CameraStarting,
    RecordsLost,
    LedgerDamaged,
    DataRepaired,
    SomeFacesUnreadable,
    ClockBehind,
    ClockNotSet,
    ServersUnreachable,
    SystemNeedsAttention,
    AdministrationNeedsCode,
    AdministrationLocked,
};

enum class ConditionWeight {
    Fault,
    Warning,
    Passing, ///< ends by itself in a moment
};

/// One line of the catalogue. The texts are sources of translations.
struct ConditionEntry
{
    Condition condition;
    const char* name; ///< for logs, pictures and tests
    ConditionWeight weight;
    Abilities lost;
    const char* mark;          ///< two or three words beside the time; empty: none
    const char* door;          ///< what a person at the door reads first; empty: it is nothing to them
    const char* administrator; ///< what is wrong and what to do
};

/// In the order of their priority.
[[nodiscard]] const std::vector<ConditionEntry>& conditionCatalogue();
[[nodiscard]] const ConditionEntry& entryOf(Condition condition);

struct ActiveCondition
{
    Condition condition;
    QString detail{}; ///< one sentence of the part that noticed it: which file, which number
    friend bool operator==(const ActiveCondition&, const ActiveCondition&) = default;
};

/// Those that hold now. Each source reports all of its own, or none. Main thread.
class Conditions : public QObject
{
    Q_OBJECT
public:
    enum class Source { Storage, Ledger, Recognition, Camera, Roster, Clock, Delivery, Access };
    using QObject::QObject;

    /// False: nothing has changed.
    bool report(Source source, std::vector<ActiveCondition> holding);
    /// By priority.
    [[nodiscard]] const std::vector<ActiveCondition>& all() const noexcept { return m_all; }
    [[nodiscard]] bool holds(Condition condition) const;
    [[nodiscard]] Abilities lost() const noexcept { return m_lost; }
    [[nodiscard]] bool can(Ability ability) const noexcept { return !m_lost.testFlag(ability); }
    /// The one to be said when this cannot be done; null when it can.
    [[nodiscard]] const ActiveCondition* obstacleTo(Ability ability) const;

Q_SIGNALS:
    void changed();

private:
    std::map<Source, std::vector<ActiveCondition>> m_reported;
    std::vector<ActiveCondition> m_all;
    Abilities m_lost;
};

/// For logs and systemd: "ready", or the names by weight, as in
/// "faults: key-wrong, camera-lost; warnings: clock-behind".
[[nodiscard]] QString summaryOf(const std::vector<ActiveCondition>& conditions);
/// For the person at the door, in the screen's language: the state first ("This kiosk cannot recognize anyone right
/// now.") ...
[[nodiscard]] QString doorWords(Condition condition);
/// ... then what they can do instead, of what works.
[[nodiscard]] QString doorAdvice(const Conditions& conditions, Condition condition);
/// Both, in one text.
[[nodiscard]] QString doorSentence(const Conditions& conditions, Condition condition);
[[nodiscard]] QString markWords(Condition condition);
/// What is wrong and what to do ...
[[nodiscard]] QString administratorWords(Condition condition);
/// ... with its detail in a second line: that names files, and may be in the language of the log.
[[nodiscard]] QString administratorWords(const ActiveCondition& active);

} // namespace rollcall::screen
