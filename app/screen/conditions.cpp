#include "screen/conditions.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rollcall::screen {

namespace {

constexpr Abilities kEveryone = Ability::Face | Ability::Pin | Ability::Card | Ability::Code;
constexpr Abilities kEverything = kEveryone | Ability::Enroll | Ability::Administration;
/// What needs the templates and what is derived from their key.
constexpr Abilities kKeyed = kEveryone | Ability::Enroll;
/// What needs frames that are looked at.
constexpr Abilities kSeeing = Ability::Face | Ability::Code | Ability::Enroll;

QString say(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Conditions", text);
}

// The same words for several causes: to a person at the door they are the same.
const char* const kCannotRecord = QT_TRANSLATE_NOOP("Conditions", "This kiosk cannot record attendance right now");
const char* const kCannotRecognize = QT_TRANSLATE_NOOP("Conditions", "This kiosk cannot recognize anyone right now");
const char* const kStarting = QT_TRANSLATE_NOOP("Conditions", "The kiosk is starting");
const char* const kCannotSave = QT_TRANSLATE_NOOP("Conditions", "Cannot save");
const char* const kNoRecognition = QT_TRANSLATE_NOOP("Conditions", "No recognition");
const char* const kNoImage = QT_TRANSLATE_NOOP("Conditions", "No image");
const char* const kDataDamaged = QT_TRANSLATE_NOOP("Conditions", "Check the records");
const char* const kClockNotSet = QT_TRANSLATE_NOOP("Conditions", "Clock not set");

} // namespace

const std::vector<ConditionEntry>& conditionCatalogue()
{
    using enum Condition;
    using enum ConditionWeight;
    static const std::vector<ConditionEntry> all{
        {SecondCopy, "second-copy", Fault, kEverything, kCannotSave, kCannotRecord,
         QT_TRANSLATE_NOOP("Conditions", "Another kiosk uses the same data. Stop one of the two.")},
        {StorageDenied, "storage-denied", Fault, kEverything, kCannotSave, kCannotRecord,
         QT_TRANSLATE_NOOP("Conditions", "The data cannot be written. Check the owner and the permissions of the data "
                                         "folder, and whether the disk is read-only.")},
        {DatabaseMoved, "database-moved", Fault, kEverything, kCannotSave, kCannotRecord,
         QT_TRANSLATE_NOOP("Conditions", "The database was moved, replaced or deleted. Put it back, or restart the "
                                         "kiosk to begin a new one.")},
        {DiskFull, "disk-full", Fault, kEverything, kCannotSave, kCannotRecord,
         QT_TRANSLATE_NOOP("Conditions", "The disk is full. Delete files that are not needed; the kiosk then goes on "
                                         "by itself.")},
        {StorageUnreadable, "storage-unreadable", Fault, kEverything, kCannotSave, kCannotRecord,
         QT_TRANSLATE_NOOP("Conditions", "The stored data cannot be read. Check the disk, or restore a backup.")},
        {StorageBusy, "storage-busy", Fault, kEverything, kCannotSave, kCannotRecord,
         QT_TRANSLATE_NOOP("Conditions", "Another program keeps the database locked. Close it; the kiosk then goes on "
                                         "by itself.")},
        {StorageFailing, "storage-failing", Fault, kEverything, kCannotSave, kCannotRecord,
         QT_TRANSLATE_NOOP("Conditions", "Attendance cannot be saved. Check the disk.")},
        {StorageStalled, "storage-stalled", Fault, kEverything, kCannotSave, kCannotRecord,
         QT_TRANSLATE_NOOP("Conditions", "The disk does not answer. If this stays, restart the kiosk and check the "
                                         "disk.")},
        {KeyMissing, "key-missing", Fault, kKeyed, kNoRecognition, kCannotRecognize,
         QT_TRANSLATE_NOOP("Conditions", "The template key is missing. Restore it from the backup; the kiosk then goes "
                                         "on by itself.")},
        {KeyWrong, "key-wrong", Fault, kKeyed, kNoRecognition, kCannotRecognize,
         QT_TRANSLATE_NOOP("Conditions", "The template key is not the one that people were enrolled with. Put the "
                                         "right one back; the kiosk then goes on by itself.")},
        {KeyUnsafe, "key-unsafe", Fault, kKeyed, kNoRecognition, kCannotRecognize,
         QT_TRANSLATE_NOOP("Conditions", "The template key cannot be used. Check its owner and its permissions.")},
        {ModelsMissing, "models-missing", Fault, Ability::Face | Ability::Enroll, kNoRecognition,
         QT_TRANSLATE_NOOP("Conditions", "This kiosk cannot recognize faces right now"),
         QT_TRANSLATE_NOOP("Conditions", "A file of the face recognition is missing or damaged. Install the models "
                                         "again, then restart the kiosk.")},
        {RecognitionStalled, "recognition-stalled", Fault, kSeeing, kNoRecognition,
         QT_TRANSLATE_NOOP("Conditions", "This kiosk cannot recognize faces right now"),
         QT_TRANSLATE_NOOP("Conditions", "Face recognition has stopped. If this stays, restart the kiosk.")},
        {FacesUnreadable, "faces-unreadable", Fault, Ability::Face, kNoRecognition,
         QT_TRANSLATE_NOOP("Conditions", "This kiosk cannot recognize faces right now"),
         QT_TRANSLATE_NOOP("Conditions", "None of the stored faces can be used.")},
        {CameraMissing, "camera-missing", Fault, kSeeing, kNoImage,
         QT_TRANSLATE_NOOP("Conditions", "There is no camera"),
         QT_TRANSLATE_NOOP("Conditions", "Plug in a camera, or choose one in the settings.")},
        {CameraLost, "camera-lost", Fault, kSeeing, kNoImage, QT_TRANSLATE_NOOP("Conditions", "The camera has stopped"),
         QT_TRANSLATE_NOOP("Conditions", "The camera is being restarted. If this stays, check its cable.")},
        {NobodyEnrolled, "nobody-enrolled", Warning, kEveryone, "",
         QT_TRANSLATE_NOOP("Conditions", "This kiosk does not know anyone yet"),
         QT_TRANSLATE_NOOP("Conditions", "No one is enrolled. Enroll people in the administration, or connect a system "
                                         "that sends them.")},
        {NoFaces, "no-faces", Warning, Ability::Face, "",
         QT_TRANSLATE_NOOP("Conditions", "This kiosk does not know any faces yet"),
         QT_TRANSLATE_NOOP("Conditions", "No one is enrolled with their face.")},
        {StorageStarting, "storage-starting", Passing, kEverything, "", kStarting,
         QT_TRANSLATE_NOOP("Conditions", "The database is being opened.")},
        {RecognitionStarting, "recognition-starting", Passing, kSeeing, "", kStarting,
         QT_TRANSLATE_NOOP("Conditions", "Face recognition is starting.")},
        {CameraStarting, "camera-starting", Passing, kSeeing, "",
         QT_TRANSLATE_NOOP("Conditions", "The camera is starting"),
         QT_TRANSLATE_NOOP("Conditions", "The camera is being opened.")},
        {RecordsLost,
         "records-lost",
         Warning,
         {},
         kDataDamaged,
         "",
         QT_TRANSLATE_NOOP("Conditions", "Attendance records were lost to damage. Check the disk and the backup.")},
        {LedgerDamaged,
         "ledger-damaged",
         Warning,
         {},
         kDataDamaged,
         "",
         QT_TRANSLATE_NOOP("Conditions", "The attendance records are damaged. Check the disk and the backup.")},
        {DataRepaired,
         "data-repaired",
         Warning,
         {},
         kDataDamaged,
         "",
         QT_TRANSLATE_NOOP("Conditions", "The database was damaged and has been repaired.")},
        {SomeFacesUnreadable,
         "some-faces-unreadable",
         Warning,
         {},
         "",
         "",
         QT_TRANSLATE_NOOP("Conditions", "Some people are not recognized by their face.")},
        {ClockBehind,
         "clock-behind",
         Warning,
         {},
         kClockNotSet,
         "",
         QT_TRANSLATE_NOOP("Conditions", "The clock is earlier than the newest record. Set it in the settings.")},
        {ClockNotSet,
         "clock-not-set",
         Warning,
         {},
         kClockNotSet,
         "",
         QT_TRANSLATE_NOOP("Conditions", "The clock has not been set since the start. Set it in the settings, or "
                                         "connect the kiosk to a time server.")},
        {ServersUnreachable,
         "servers-unreachable",
         Warning,
         {},
         QT_TRANSLATE_NOOP("Conditions", "Offline"),
         "",
         QT_TRANSLATE_NOOP("Conditions", "A system cannot be reached. Records wait here and are sent later.")},
        {SystemNeedsAttention,
         "system-needs-attention",
         Warning,
         {},
         QT_TRANSLATE_NOOP("Conditions", "Check connections"),
         "",
         QT_TRANSLATE_NOOP("Conditions", "A connected system does not accept this kiosk, or a device cannot be read. "
                                         "See Connections.")},
        {AdministrationNeedsCode, "administration-needs-code", Warning, Ability::Administration, "", "",
         QT_TRANSLATE_NOOP("Conditions", "The administrator PIN is lost. Run rollcallctl admin-pin --reset on this "
                                         "kiosk.")},
        {AdministrationLocked, "administration-locked", Warning, Ability::Administration, "", "",
         QT_TRANSLATE_NOOP("Conditions", "The administration is locked for a while after wrong PINs.")},
    };
    return all;
}

const ConditionEntry& entryOf(Condition condition)
{
    return conditionCatalogue().at(static_cast<std::size_t>(condition));
}

bool Conditions::report(Source source, std::vector<ActiveCondition> holding)
{
    std::vector<ActiveCondition>& reported = m_reported[source];
    if (reported == holding)
        return false;
    reported = std::move(holding);
    m_all.clear();
    m_lost = {};
    for (const auto& [from, active] : m_reported) {
        for (const ActiveCondition& one : active) {
            m_all.push_back(one);
            m_lost |= entryOf(one.condition).lost;
        }
    }
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const ActiveCondition& a, const ActiveCondition& b) { return a.condition < b.condition; });
    Q_EMIT changed();
    return true;
}

bool Conditions::holds(Condition condition) const
{
    return std::any_of(m_all.begin(), m_all.end(),
                       [condition](const ActiveCondition& active) { return active.condition == condition; });
}

const ActiveCondition* Conditions::obstacleTo(Ability ability) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [ability](const ActiveCondition& active) {
        return entryOf(active.condition).lost.testFlag(ability);
    });
    return found == m_all.end() ? nullptr : &*found;
}

QString doorWords(Condition condition)
{
    return say(entryOf(condition).door);
}

QString doorAdvice(const Conditions& conditions, Condition condition)
{
    if (entryOf(condition).weight == ConditionWeight::Passing)
        return say(QT_TRANSLATE_NOOP("Conditions", "One moment"));
    if (conditions.can(Ability::Pin) && conditions.can(Ability::Code))
        return say(QT_TRANSLATE_NOOP("Conditions", "Use your PIN, card or QR code, or tell the office."));
    if (conditions.can(Ability::Pin))
        return say(QT_TRANSLATE_NOOP("Conditions", "Use your PIN or card, or tell the office."));
    return say(QT_TRANSLATE_NOOP("Conditions", "Please tell the office."));
}

QString doorSentence(const Conditions& conditions, Condition condition)
{
    //: Two sentences, the first without its full stop
    return QCoreApplication::translate("Conditions", "%1. %2")
        .arg(doorWords(condition), doorAdvice(conditions, condition));
}

QString markWords(Condition condition)
{
    return say(entryOf(condition).mark);
}

QString administratorWords(Condition condition)
{
    return say(entryOf(condition).administrator);
}

QString summaryOf(const std::vector<ActiveCondition>& conditions)
{
    const std::pair<ConditionWeight, const char*> kinds[]{{ConditionWeight::Fault, "faults: "},
                                                          {ConditionWeight::Warning, "warnings: "},
                                                          {ConditionWeight::Passing, "passing: "}};
    QStringList parts;
    for (const auto& [weight, label] : kinds) {
        QStringList names;
        for (const ActiveCondition& active : conditions) {
            if (entryOf(active.condition).weight == weight)
                names << QLatin1String(entryOf(active.condition).name);
        }
        if (!names.isEmpty())
            parts << QLatin1String(label) + names.join(QStringLiteral(", "));
    }
    return parts.isEmpty() ? QStringLiteral("ready") : parts.join(QStringLiteral("; "));
}

QString administratorWords(const ActiveCondition& active)
{
    const QString words = administratorWords(active.condition);
    return active.detail.isEmpty() ? words : words + QLatin1Char('\n') + active.detail;
}

} // namespace rollcall::screen
