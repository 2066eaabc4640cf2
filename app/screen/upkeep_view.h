#pragma once

#include "attendance/person.h"
#include "screen/work_view.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What the pages of upkeep show. No behavior.
namespace rollcall::screen {

/// One line of the audit trail, as stored.
struct AuditRow
{
    qint64 id = 0;
    QDateTime at; ///< local time
    QString actor;
    QString action;  ///< the key; see auditWords
    QString subject; ///< an identifier
    QString name;    ///< of the person of that identifier now; empty where it is nobody, or nobody any more
    QString detail;
    QString otherName{}; ///< the same of the second person whom the detail names
};
/// Which lines, newest first.
struct AuditQuery
{
    qint64 before = 0; ///< only those numbered below; 0: from the newest
    int limit = 0;
    QStringList actions;        ///< empty: any
    bool otherActions = false;  ///< all but `actions`
    QStringList actors;         ///< empty: anybody
    bool otherActors = false;   ///< all but `actors`
    std::optional<QDate> since; ///< local day, included
    friend bool operator==(const AuditQuery&, const AuditQuery&) = default;
};

enum class ClockTrust { Unknown, NotSet, Set };

/// How the machine is doing. A figure that is 0, or not there, is not known and not shown.
struct SystemView
{
    qint64 diskBytes = 0;
    qint64 diskFreeBytes = 0;
    qint64 dataBytes = 0;
    std::optional<double> celsius;
    qint64 memoryBytes = 0;
    qint64 memoryFreeBytes = 0;
    qint64 ownMemoryBytes = 0;
    qint64 runningSeconds = 0; ///< this program
    qint64 uptimeSeconds = 0;  ///< the machine
    ClockTrust clock = ClockTrust::Unknown;
    QDateTime now; ///< local time
    qint64 punches = 0;
    /// "Rollcall" and "1.2.0": names of programs are not translated.
    std::vector<std::pair<QString, QString>> versions;
    QStringList log; ///< newest last
};

/// Whether the ledger is whole.
struct VerifyView
{
    WorkView work;       ///< Done: looked at everything; `message` says what is wrong, empty: nothing
    qint64 brokenAt = 0; ///< the first entry that is not as it was written; 0: none
    friend bool operator==(const VerifyView&, const VerifyView&) = default;
};

/// Somebody for whom another was taken: they need a larger lead over the runner-up since then.
struct MarginView
{
    PersonId person;
    QString name;
    double times = 1.0; ///< the usual one
    PersonId other{};   ///< only these two, whichever is the runner-up; empty: whoever it is
    QString otherName{};
};

struct RecognitionView
{
    int people = 0;                             ///< with a face
    int templates = 0;                          ///< face samples of them
    double threshold = 0.0;                     ///< in effect for so many people
    std::optional<double> strangersPerThousand; ///< pictures of strangers that would find somebody, of 1,000
    std::vector<MarginView> leads;              ///< the largest first
};

struct AlikeView
{
    PersonId first;
    QString firstName;
    PersonId second;
    QString secondName;
    bool twice = false; ///< most likely one person; else they look alike
};
/// A face sample that does its person no good.
struct WeakView
{
    PersonId person;
    QString name;
    int number = 0; ///< from 1
};
struct SelfTestView
{
    WorkView work; ///< counted in people
    bool isWell = true;
    std::optional<double> wrongMatchesAYear; ///< at most
    std::vector<AlikeView> alike;            ///< twice or look-alikes, the most alike first
    std::vector<WeakView> weak;
};

/// What became of a deleted person.
struct RemovalView
{
    PersonId person;
    QString name;
    int templates = 0;
    int credentials = 0; ///< PIN, card and code
    bool nameErased = false;
    qint64 punchesKept = 0;    ///< entries of the ledger that stay, under the identifier alone
    bool tracesErased = false; ///< false: overwritten in the file when another program stops reading it
};

} // namespace rollcall::screen
