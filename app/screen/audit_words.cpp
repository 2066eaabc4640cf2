#include "screen/audit_words.h"

#include "base/connector_test.h"
#include "screen/isolated.h"
#include "screen/link_words.h"
#include "screen/setting_audit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace rollcall::screen {

namespace {

constexpr std::array<std::pair<AuditKind, const char*>, static_cast<std::size_t>(AuditKind::Unknown) - 1> kSentences{{
    {AuditKind::PersonEnrolled, QT_TRANSLATE_NOOP("Audit", "enrolled")},
    {AuditKind::LookalikeAccepted, QT_TRANSLATE_NOOP("Audit", "enrolled despite a similar face")},
    {AuditKind::PersonChanged, QT_TRANSLATE_NOOP("Audit", "changed")},
    {AuditKind::PersonRenamed, QT_TRANSLATE_NOOP("Audit", "name corrected")},
    {AuditKind::IdentifierChanged, QT_TRANSLATE_NOOP("Audit", "identifier changed")},
    {AuditKind::PersonRemoved, QT_TRANSLATE_NOOP("Audit", "deleted")},
    {AuditKind::PersonEnabled, QT_TRANSLATE_NOOP("Audit", "enabled")},
    {AuditKind::PersonDisabled, QT_TRANSLATE_NOOP("Audit", "disabled")},
    {AuditKind::PinSet, QT_TRANSLATE_NOOP("Audit", "PIN set")},
    {AuditKind::PinRemoved, QT_TRANSLATE_NOOP("Audit", "PIN removed")},
    {AuditKind::CardSet, QT_TRANSLATE_NOOP("Audit", "card set")},
    {AuditKind::CardRemoved, QT_TRANSLATE_NOOP("Audit", "card removed")},
    {AuditKind::CodeSet, QT_TRANSLATE_NOOP("Audit", "QR code set")},
    {AuditKind::CodeRemoved, QT_TRANSLATE_NOOP("Audit", "QR code removed")},
    {AuditKind::TokenDisabled, QT_TRANSLATE_NOOP("Audit", "card or code disabled: it is also another person's")},
    {AuditKind::MarginSet, QT_TRANSLATE_NOOP("Audit", "stricter matching set again")},
    {AuditKind::MarginReset, QT_TRANSLATE_NOOP("Audit", "stricter matching reset")},
    {AuditKind::PrivilegesRevoked, QT_TRANSLATE_NOOP("Audit", "All privileges revoked")},
    {AuditKind::PunchVoided, QT_TRANSLATE_NOOP("Audit", "record undone")},
    {AuditKind::DirectionChanged, QT_TRANSLATE_NOOP("Audit", "direction changed")},
    {AuditKind::PunchAdded, QT_TRANSLATE_NOOP("Audit", "record added")},
    {AuditKind::NotMe, QT_TRANSLATE_NOOP("Audit", "\"Not me\" pressed at the door")},
    {AuditKind::Exported, QT_TRANSLATE_NOOP("Audit", "Attendance exported")},
    {AuditKind::DeliveryRetried, QT_TRANSLATE_NOOP("Audit", "Rejected record sent again")},
    {AuditKind::DeliveriesDropped, QT_TRANSLATE_NOOP("Audit", "Unsent records discarded")},
    {AuditKind::PeopleSent, QT_TRANSLATE_NOOP("Audit", "Enrolled people sent to a system")},
    {AuditKind::AdminUnlocked, QT_TRANSLATE_NOOP("Audit", "Administration opened")},
    {AuditKind::AdminPinSet, QT_TRANSLATE_NOOP("Audit", "Administrator PIN set")},
    {AuditKind::AdminCodeIssued, QT_TRANSLATE_NOOP("Audit", "Recovery code for the administration issued")},
    {AuditKind::PinsLocked, QT_TRANSLATE_NOOP("Audit", "PIN entry locked after too many wrong PINs")},
    {AuditKind::TokensLocked, QT_TRANSLATE_NOOP("Audit", "Cards and codes locked after too many unknown ones")},
    {AuditKind::AttackSuspected, QT_TRANSLATE_NOOP("Audit", "Suspected photo or screen at the camera")},
    {AuditKind::ClockJumped, QT_TRANSLATE_NOOP("Audit", "Clock changed")},
    {AuditKind::ClockCorrected, QT_TRANSLATE_NOOP("Audit", "Times corrected after the clock was set")},
    {AuditKind::ConnectionAdded, QT_TRANSLATE_NOOP("Audit", "Connection added")},
    {AuditKind::ConnectionChanged, QT_TRANSLATE_NOOP("Audit", "Connection changed")},
    {AuditKind::ConnectionRemoved, QT_TRANSLATE_NOOP("Audit", "Connection removed")},
    {AuditKind::ConnectionTested, QT_TRANSLATE_NOOP("Audit", "Connection tested")},
    {AuditKind::Restarted, QT_TRANSLATE_NOOP("Audit", "Rollcall restarted")},
    {AuditKind::LedgerVerified, QT_TRANSLATE_NOOP("Audit", "Ledger verified")},
    {AuditKind::RecognitionTested, QT_TRANSLATE_NOOP("Audit", "Recognition tested")},
    {AuditKind::DatabaseRepaired, QT_TRANSLATE_NOOP("Audit", "Damaged database repaired")},
    {AuditKind::RepairDismissed, QT_TRANSLATE_NOOP("Audit", "Warning about a damaged database dismissed")},
    {AuditKind::PunchesLost, QT_TRANSLATE_NOOP("Audit", "Records lost to damage")},
    {AuditKind::AdminPinRefused, QT_TRANSLATE_NOOP("Audit", "Wrong administrator PIN")},
    {AuditKind::AdminPinLocked, QT_TRANSLATE_NOOP("Audit", "Administration locked after too many wrong PINs")},
    {AuditKind::LoginAccepted, QT_TRANSLATE_NOOP("Audit", "Logged in to this kiosk")},
    {AuditKind::LoginRefused, QT_TRANSLATE_NOOP("Audit", "Login with a wrong serial number or secret")},
    {AuditKind::PunchesCollected, QT_TRANSLATE_NOOP("Audit", "Records received")},
    {AuditKind::LogDamaged, QT_TRANSLATE_NOOP("Audit", "Damaged database repaired, a copy kept")},
    {AuditKind::DatabaseRestored, QT_TRANSLATE_NOOP("Audit", "Backup restored")},
    {AuditKind::DeviceCodeMatched, QT_TRANSLATE_NOOP("Audit", "code of a device matched")},
    {AuditKind::DeviceCodeUnmatched, QT_TRANSLATE_NOOP("Audit", "match with a device's code undone")},
}};

QString say(const char* text)
{
    return QCoreApplication::translate("Audit", text);
}

QString nameOr(const QString& name, const PersonId& id)
{
    return name.isEmpty() ? isolated(id.value()) : name;
}

QString figure(double value, const QLocale& locale)
{
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

QString marginWords(const AuditRow& row, const QLocale& locale)
{
    const AuditDetails& details = row.event.details;
    const QString other = nameOr(row.otherName, details.other);
    if (!details.margin)
        return other;
    const QString times = figure(*details.margin, locale);
    return other.isEmpty() ? say(QT_TRANSLATE_NOOP("Audit", "%1x margin from then on")).arg(times)
                           : say(QT_TRANSLATE_NOOP("Audit", "%1x margin over %2 from then on")).arg(times, other);
}

/// What was counted depends on what was done.
QString countWords(AuditKind kind, qint64 count)
{
    const int number = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    if (kind == AuditKind::AdminPinRefused)
        return QCoreApplication::translate("Audit", "%Ln tries left", nullptr, number);
    return kind == AuditKind::PersonEnrolled
               ? QCoreApplication::translate("Audit", "%Ln face templates", nullptr, number)
               : QCoreApplication::translate("Audit", "%Ln records", nullptr, number);
}

QString timeWords(const QString& iso, const QLocale& locale)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return at.isValid() ? locale.toString(at, QLocale::ShortFormat) : isolated(iso);
}

/// What was tested is an address, and the outcome a word of the trail.
QString testWords(const AuditEvent& event)
{
    const QString where = isolated(event.subject) + QStringLiteral("  \u00b7  ");
    const std::optional<ConnectorFault> fault = connectorFaultFromString(event.details.outcome);
    if (fault == ConnectorFault::None)
        return where + say(QT_TRANSLATE_NOOP("Audit", "works"));
    ConnectorTest test;
    test.fault = fault.value_or(ConnectorFault::WrongSettings);
    test.host = event.subject.section(QLatin1Char(':'), 0, -2);
    test.port = event.subject.section(QLatin1Char(':'), -1).toInt();
    const QString words = test.port > 0 ? outcomeWords(test) : QString();
    return words.isEmpty() ? where + say(QT_TRANSLATE_NOOP("Audit", "does not work")) : words;
}

/// The words that an outcome is stored as; one of another version stays as it is.
QString storedOutcome(const QString& word)
{
    static constexpr std::array<std::pair<const char*, const char*>, 8> kOutcomes{{
        {"texture", QT_TRANSLATE_NOOP("Audit", "looks like paper or a screen")},
        {"border", QT_TRANSLATE_NOOP("Audit", "the edge of a picture or device")},
        {"plane", QT_TRANSLATE_NOOP("Audit", "flat, and moved as one piece")},
        {"interference", QT_TRANSLATE_NOOP("Audit", "the stripes of a screen")},
        {"room", QT_TRANSLATE_NOOP("Audit", "another room behind the face")},
        {"reindexed", QT_TRANSLATE_NOOP("Audit", "nothing was lost")},
        {"recovered", QT_TRANSLATE_NOOP("Audit", "what could be read was recovered")},
        {"replaced", QT_TRANSLATE_NOOP("Audit", "nothing could be read")},
    }};
    const auto known = std::find_if(kOutcomes.begin(), kOutcomes.end(),
                                    [&word](const auto& entry) { return word == QLatin1String(entry.first); });
    return known == kOutcomes.end() ? isolated(word) : say(known->second);
}

QString outcomeOf(const AuditEvent& event)
{
    if (event.details.passed)
        return *event.details.passed ? say(QT_TRANSLATE_NOOP("Audit", "No problems found"))
                                     : say(QT_TRANSLATE_NOOP("Audit", "Problems found"));
    if (event.kind == AuditKind::LoginRefused)
        return event.details.outcome.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Audit", "locked out for a while"));
    return event.kind == AuditKind::ConnectionTested ? testWords(event) : storedOutcome(event.details.outcome);
}

QString directionOf(const std::optional<Direction>& direction)
{
    if (!direction)
        return {};
    return *direction == Direction::In ? QCoreApplication::translate("Words", "Checked in")
                                       : QCoreApplication::translate("Words", "Checked out");
}

QString detailOf(const AuditRow& row, const QLocale& locale)
{
    const AuditEvent& event = row.event;
    const AuditDetails& details = event.details;
    const auto day = [&locale](const QDate& date) { return locale.toString(date, QLocale::ShortFormat); };
    QStringList words;
    if (event.kind != AuditKind::ConnectionTested && event.kind != AuditKind::Unknown)
        words << isolated(event.subject);
    if (details.punch)
        words << say(QT_TRANSLATE_NOOP("Audit", "Record %1")).arg(locale.toString(*details.punch));
    words << directionOf(details.direction) << isolated(details.reason) << marginWords(row, locale);
    if (details.from.isValid() && details.to.isValid())
        words << say(QT_TRANSLATE_NOOP("Audit", "%1 to %2")).arg(day(details.from), day(details.to));
    if (details.count)
        words << countWords(event.kind, *details.count);
    words << isolated(details.file);
    if (details.milliseconds)
        words << say(QT_TRANSLATE_NOOP("Audit", "%1 s"))
                     .arg(figure(static_cast<double>(*details.milliseconds) / 1000, locale));
    if (!details.at.isEmpty())
        words << timeWords(details.at, locale);
    words << outcomeOf(event);
    if (details.record)
        words << say(QT_TRANSLATE_NOOP("Audit", "Ledger check failed at record %1"))
                     .arg(locale.toString(*details.record));
    words << isolated(details.note);
    words.removeAll(QString());
    return words.join(QStringLiteral("  \u00b7  "));
}

AuditWords settingWords(const AuditEvent& event, const QLocale& locale)
{
    const AuditDetails& details = event.details;
    const SettingAudit now = settingAudit(event.subject, details.newValue.value_or(QString()), locale);
    if (!details.oldValue || now.value.isEmpty())
        return {now.sentence, now.value};
    const QString before = settingAudit(event.subject, *details.oldValue, locale).value;
    return {now.sentence, say(QT_TRANSLATE_NOOP("Audit", "%1, before: %2")).arg(now.value, before)};
}

} // namespace

AuditWords auditWords(const AuditRow& row, const QLocale& locale)
{
    const AuditEvent& event = row.event;
    if (event.kind == AuditKind::SettingChanged && event.details.note.isEmpty())
        return settingWords(event, locale);
    const auto known = std::find_if(kSentences.begin(), kSentences.end(),
                                    [&event](const auto& entry) { return entry.first == event.kind; });
    if (known == kSentences.end()) {
        const QString on = event.subject.isEmpty() ? event.person.value() : event.subject;
        const QString word = event.kind == AuditKind::Unknown ? event.unknownKind : toString(event.kind);
        return {on.isEmpty() ? word : word + QStringLiteral(": ") + on, detailOf(row, locale)};
    }
    const QString words = say(known->second);
    return {isAboutPerson(event.kind)
                ? say(QT_TRANSLATE_NOOP("Audit", "%1: %2")).arg(nameOr(row.name, event.person), words)
                : words,
            detailOf(row, locale)};
}

QString actorWords(const AuditActor& actor)
{
    switch (actor.kind) {
    case AuditActor::Kind::Admin:
        return say(QT_TRANSLATE_NOOP("Audit", "Administrator"));
    case AuditActor::Kind::Door:
        return say(QT_TRANSLATE_NOOP("Audit", "At the door"));
    case AuditActor::Kind::Kiosk:
        return say(QT_TRANSLATE_NOOP("Audit", "The kiosk itself"));
    case AuditActor::Kind::CommandLine:
        return say(QT_TRANSLATE_NOOP("Audit", "Command line"));
    case AuditActor::Kind::Server:
        break;
    }
    return actor.server.isEmpty() ? say(QT_TRANSLATE_NOOP("Audit", "A server"))
                                  : say(QT_TRANSLATE_NOOP("Audit", "Server %1")).arg(isolated(actor.server));
}

} // namespace rollcall::screen
