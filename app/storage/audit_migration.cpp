#include "storage/audit_migration.h"

#include "storage/database.h"
#include "storage/rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace rollcall {

namespace {

using Details = std::optional<AuditDetails>; ///< nothing: the words are others than were ever written

std::optional<qint64> wholeNumber(const QString& digits)
{
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Details none(const QString&)
{
    return std::nullopt;
}

/// "3 templates", "3 punches", "3".
Details count(const QString& words)
{
    static const QRegularExpression format(QStringLiteral("\\A(\\d+)(?: templates| punches)?\\z"));
    AuditDetails details;
    details.count = wholeNumber(format.match(words).captured(1));
    return details.count ? Details(details) : std::nullopt;
}

Details otherPerson(const QString& words)
{
    AuditDetails details;
    details.other = PersonId(words);
    return details;
}

/// "punch 4711, lead needed 2.5 times over 1002": the punch, the margin and the other person need not be there.
Details margin(const QString& words)
{
    static const QRegularExpression format(
        QStringLiteral("\\A(?:punch (\\d+))?(?:(?:(?<=\\d), |\\A)lead needed ([0-9.]+) times(?: over (.+))?)?\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = format.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    AuditDetails details;
    bool isNumber = true;
    if (match.hasCaptured(1)) {
        details.punch = wholeNumber(match.captured(1));
        isNumber = details.punch.has_value();
    }
    if (isNumber && match.hasCaptured(2))
        details.margin = match.captured(2).toDouble(&isNumber);
    details.other = PersonId(match.captured(3));
    return isNumber ? Details(details) : std::nullopt;
}

/// The same where the usual margin is meant.
Details usualMargin(const QString& words)
{
    Details details = margin(words);
    if (!details || details->punch || details->margin != 1.0)
        return std::nullopt;
    details->margin.reset();
    return details;
}

Details raisedMargin(const QString& words)
{
    const Details details = margin(words);
    return details && !details->punch ? details : std::nullopt;
}

/// "punch 4711: reason".
Details punch(const QString& words)
{
    static const QRegularExpression format(QStringLiteral("\\Apunch (\\d+)(?:: (.+))?\\z"),
                                           QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = format.match(words);
    AuditDetails details;
    details.punch = wholeNumber(match.captured(1));
    details.reason = match.captured(2);
    return details.punch ? Details(details) : std::nullopt;
}

/// "2026-11-01 to 2026-11-30, 100000 punches, /media/BLUE/attendance.csv".
Details exported(const QString& words)
{
    static const QRegularExpression format(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d) to (\\d{4}-\\d\\d-\\d\\d), (\\d+) punches(?:, (.+))?\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = format.match(words);
    AuditDetails details;
    details.from = QDate::fromString(match.captured(1), Qt::ISODate);
    details.to = QDate::fromString(match.captured(2), Qt::ISODate);
    details.count = wholeNumber(match.captured(3));
    details.file = match.captured(4);
    return details.from.isValid() && details.to.isValid() && details.count ? Details(details) : std::nullopt;
}

/// "30 s".
Details seconds(const QString& words)
{
    static const QRegularExpression format(QStringLiteral("\\A(\\d{1,12}) s\\z"));
    AuditDetails details;
    details.milliseconds = wholeNumber(format.match(words).captured(1));
    if (!details.milliseconds)
        return std::nullopt;
    *details.milliseconds *= 1000;
    return details;
}

/// "-3600000 ms at 2026-05-04T08:00:00.000".
Details jump(const QString& words)
{
    static const QRegularExpression format(QStringLiteral("\\A(-?\\d+) ms at (\\S+)\\z"));
    const QRegularExpressionMatch match = format.match(words);
    AuditDetails details;
    details.milliseconds = wholeNumber(match.captured(1));
    details.at = match.captured(2);
    return details.milliseconds ? Details(details) : std::nullopt;
}

Details outcome(const QString& words)
{
    AuditDetails details;
    details.outcome = words;
    return details;
}

Details newValue(const QString& words)
{
    AuditDetails details;
    details.newValue = words;
    return details;
}

/// "128 punches, whole". What was wrong is a sentence, and stays one.
Details verified(const QString& words)
{
    const QString whole = QStringLiteral(", whole");
    return words.endsWith(whole) ? count(words.chopped(whole.size())) : std::nullopt;
}

Details tested(const QString& words)
{
    AuditDetails details;
    details.passed = words == QLatin1String("all is well");
    return *details.passed || words == QLatin1String("not all is well") ? Details(details) : std::nullopt;
}

struct Known
{
    const char* action;
    AuditKind kind;
    const char* filler; ///< the subject that said nothing; nullptr: it said something
    Details (*read)(const QString& words);
};

// All that was ever written, by the kiosk and by rollcallctl.
constexpr std::array kKnown{
    Known{"enrol", AuditKind::PersonEnrolled, nullptr, &none},
    Known{"person.enrolled", AuditKind::PersonEnrolled, nullptr, &count},
    Known{"enrol.lookalike", AuditKind::LookalikeAccepted, nullptr, &otherPerson},
    Known{"change", AuditKind::PersonChanged, nullptr, &none},
    Known{"remove", AuditKind::PersonRemoved, nullptr, &none},
    Known{"person.removed", AuditKind::PersonRemoved, nullptr, &none},
    Known{"enable", AuditKind::PersonEnabled, nullptr, &none},
    Known{"disable", AuditKind::PersonDisabled, nullptr, &none},
    Known{"person-pin", AuditKind::PinSet, nullptr, &none},
    Known{"person.pin-set", AuditKind::PinSet, nullptr, &none},
    Known{"remove-pin", AuditKind::PinRemoved, nullptr, &none},
    Known{"person.pin-removed", AuditKind::PinRemoved, nullptr, &none},
    Known{"person-card", AuditKind::CardSet, nullptr, &none},
    Known{"person.card-set", AuditKind::CardSet, nullptr, &none},
    Known{"remove-card", AuditKind::CardRemoved, nullptr, &none},
    Known{"person.card-removed", AuditKind::CardRemoved, nullptr, &none},
    Known{"person-code", AuditKind::CodeSet, nullptr, &none},
    Known{"person.code-set", AuditKind::CodeSet, nullptr, &none},
    Known{"remove-code", AuditKind::CodeRemoved, nullptr, &none},
    Known{"person.code-removed", AuditKind::CodeRemoved, nullptr, &none},
    Known{"set-lead", AuditKind::MarginSet, nullptr, &raisedMargin},
    Known{"reset-lead", AuditKind::MarginReset, nullptr, &usualMargin},
    Known{"revoke-privileges", AuditKind::PrivilegesRevoked, "everybody", &none},
    Known{"punch-voided", AuditKind::PunchVoided, nullptr, &punch},
    Known{"punch-direction", AuditKind::DirectionChanged, nullptr, &punch},
    Known{"punch-added", AuditKind::PunchAdded, nullptr, &punch},
    Known{"not-me", AuditKind::NotMe, nullptr, &margin},
    Known{"export", AuditKind::Exported, "attendance", &exported},
    Known{"retry", AuditKind::DeliveryRetried, nullptr, &none},
    Known{"outbox.retried", AuditKind::DeliveryRetried, nullptr, &none},
    Known{"outbox-dropped", AuditKind::DeliveriesDropped, nullptr, &count},
    Known{"unlock", AuditKind::AdminUnlocked, "kiosk", &none},
    Known{"set-pin", AuditKind::AdminPinSet, "kiosk", &none},
    Known{"pins.locked", AuditKind::PinsLocked, nullptr, &seconds},
    Known{"tokens.locked", AuditKind::TokensLocked, nullptr, &seconds},
    Known{"attack.suspected", AuditKind::AttackSuspected, "camera", &outcome},
    Known{"clock.jumped", AuditKind::ClockJumped, "clock", &jump},
    Known{"clock.corrected", AuditKind::ClockCorrected, "clock", &count},
    Known{"connection.add", AuditKind::ConnectionAdded, nullptr, &none},
    Known{"connection.change", AuditKind::ConnectionChanged, nullptr, &none},
    Known{"connection.remove", AuditKind::ConnectionRemoved, nullptr, &none},
    Known{"connection.test", AuditKind::ConnectionTested, nullptr, &outcome},
    Known{"setting", AuditKind::SettingChanged, nullptr, &newValue},
    Known{"restart", AuditKind::Restarted, "kiosk", &none},
    Known{"verify-ledger", AuditKind::LedgerVerified, "ledger", &verified},
    Known{"self-test", AuditKind::RecognitionTested, "recognition", &tested},
};

} // namespace

AuditEvent auditEventOf(const AuditInWords& line)
{
    AuditEvent event;
    event.actor = auditActorFromString(line.actor);
    event.subject = line.subject;
    event.details.note = line.detail;
    const auto known = std::find_if(kKnown.begin(), kKnown.end(),
                                    [&line](const Known& entry) { return line.action == QLatin1String(entry.action); });
    if (known == kKnown.end()) {
        event.unknownKind = line.action;
        return event;
    }
    event.kind = known->kind;
    if (isAboutPerson(event.kind))
        event.person = PersonId(std::exchange(event.subject, {}));
    else if (known->filler != nullptr && line.subject == QLatin1String(known->filler))
        event.subject.clear();
    // A setting that was emptied has an empty value; everything else has nothing to say without words.
    if (line.detail.isEmpty() && event.kind != AuditKind::SettingChanged)
        return event;
    if (const Details details = known->read(line.detail))
        event.details = *details;
    return event;
}

Status convertAuditInWords(Database& database)
{
    ROLLCALL_TRY_ASSIGN(Statement insert,
                        database.prepare("INSERT INTO audit (id, utc_ms, actor, kind, person_id, subject, details)"
                                         " VALUES (?, ?, ?, ?, ?, ?, ?)"));
    return forEachRow(
        database.prepare("SELECT id, utc_ms, actor, action, subject, detail FROM audit_in_words ORDER BY id"),
        [&insert](Statement& row) -> Status {
            const AuditEvent event = auditEventOf({row.text(2), row.text(3), row.text(4), row.text(5)});
            ROLLCALL_TRY(insert.runAgain(row.integer(0), row.integer(1), row.text(2),
                                         event.kind == AuditKind::Unknown ? event.unknownKind : toString(event.kind),
                                         event.person.value(), event.subject,
                                         QString::fromUtf8(auditJson(event.kind, event.details))));
            return {};
        });
}

} // namespace rollcall
