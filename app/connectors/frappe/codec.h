#pragma once

#include "connectors/frappe/settings.h"
#include "connectors/net/http_answer.h"

#include <optional>

namespace rollcall::frappe {

/// "2026-11-29 08:00:00" of the site's clock; whole seconds.
[[nodiscard]] QString siteTime(const ClockReading& at);

[[nodiscard]] net::HttpRequest logRequest(const Settings& settings, const Punch& punch);
/// Who the employee is whom the punch names.
[[nodiscard]] net::HttpRequest employeeRequest(const Settings& settings, const PersonId& person);
/// The logs of that employee at the second of the punch.
[[nodiscard]] net::HttpRequest logsRequest(const Settings& settings, const QString& employee, const Punch& punch);
[[nodiscard]] net::HttpRequest shiftRequest(const Settings& settings, const QString& shiftType);
[[nodiscard]] net::HttpRequest moveSyncRequest(const Settings& settings, const QString& shiftType, const QString& time);
[[nodiscard]] net::HttpRequest userRequest(const Settings& settings);
/// One log at most, to see whether logs may be read.
[[nodiscard]] net::HttpRequest anyLogRequest(const Settings& settings);

/// The server's own sentences in an error: JSON in JSON in JSON, with HTML in it.
[[nodiscard]] QString serverWords(const QByteArray& body);

struct LogJudgement
{
    net::Judgement judgement;
    /// The answer does not decide, or only in words: what the server has is to be looked up, and `judgement` holds
    /// where that cannot be done.
    bool needsProof = false;
};
[[nodiscard]] LogJudgement judgeLog(const net::HttpResponse& response, WallTime now);

/// The name of the first record in an answer to a list; empty where there is none; nothing for another answer.
[[nodiscard]] std::optional<QString> firstName(const net::HttpResponse& response);
enum class Proof {
    There,
    OtherDirection, ///< another log holds that second
    Absent,
    Unknown, ///< no such answer
};
[[nodiscard]] Proof proofIn(const net::HttpResponse& response, const Settings& settings, const Punch& punch);

struct ShiftSync
{
    QString last; ///< "2026-11-29 08:00:00"; empty: never
    bool isAutomatic = false;
};
[[nodiscard]] std::optional<ShiftSync> shiftSyncIn(const net::HttpResponse& response);

} // namespace rollcall::frappe
