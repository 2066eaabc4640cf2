#include "ui/upkeep/audit_words.h"

#include "ui/connections/link_words.h"
#include "ui/settings/setting_audit.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace rollcall::ui {

namespace {

const QString kLookalike = QStringLiteral("enrol.lookalike");

/// What stands before the colon.
enum class About {
    Person, ///< the subject is an identifier
    Other,  ///< the sentence says it all
};

struct Known
{
    const char* key;
    AuditKind kind;
    Icon icon;
    About about;
    const char* words;
};

// The keys are those that are stored, by the kiosk and by rollcallctl; one that is missing here is shown as it is.
constexpr std::array kKnown{
    Known{"enrol", AuditKind::People, Icon::Plus, About::Person, QT_TRANSLATE_NOOP("Audit", "enrolled")},
    Known{"person.enrolled", AuditKind::People, Icon::Plus, About::Person, QT_TRANSLATE_NOOP("Audit", "enrolled")},
    Known{"enrol.lookalike", AuditKind::People, Icon::Face, About::Person,
          QT_TRANSLATE_NOOP("Audit", "enrolled though the face is like somebody else's")},
    Known{"change", AuditKind::People, Icon::Person, About::Person, QT_TRANSLATE_NOOP("Audit", "changed")},
    Known{"remove", AuditKind::People, Icon::Trash, About::Person, QT_TRANSLATE_NOOP("Audit", "deleted")},
    Known{"person.removed", AuditKind::People, Icon::Trash, About::Person, QT_TRANSLATE_NOOP("Audit", "deleted")},
    Known{"enable", AuditKind::People, Icon::Check, About::Person, QT_TRANSLATE_NOOP("Audit", "enabled")},
    Known{"disable", AuditKind::People, Icon::Close, About::Person, QT_TRANSLATE_NOOP("Audit", "disabled")},
    Known{"person-pin", AuditKind::People, Icon::Keypad, About::Person, QT_TRANSLATE_NOOP("Audit", "PIN set")},
    Known{"remove-pin", AuditKind::People, Icon::Keypad, About::Person, QT_TRANSLATE_NOOP("Audit", "PIN taken away")},
    Known{"person-card", AuditKind::People, Icon::Card, About::Person, QT_TRANSLATE_NOOP("Audit", "card set")},
    Known{"remove-card", AuditKind::People, Icon::Card, About::Person, QT_TRANSLATE_NOOP("Audit", "card taken away")},
    Known{"person-code", AuditKind::People, Icon::QrCode, About::Person, QT_TRANSLATE_NOOP("Audit", "QR code set")},
    Known{"remove-code", AuditKind::People, Icon::QrCode, About::Person,
          QT_TRANSLATE_NOOP("Audit", "QR code taken away")},
    Known{"person.pin-set", AuditKind::People, Icon::Keypad, About::Person, QT_TRANSLATE_NOOP("Audit", "PIN set")},
    Known{"person.pin-removed", AuditKind::People, Icon::Keypad, About::Person,
          QT_TRANSLATE_NOOP("Audit", "PIN taken away")},
    Known{"person.card-set", AuditKind::People, Icon::Card, About::Person, QT_TRANSLATE_NOOP("Audit", "card set")},
    Known{"person.card-removed", AuditKind::People, Icon::Card, About::Person,
          QT_TRANSLATE_NOOP("Audit", "card taken away")},
    Known{"person.code-set", AuditKind::People, Icon::QrCode, About::Person, QT_TRANSLATE_NOOP("Audit", "QR code set")},
    Known{"person.code-removed", AuditKind::People, Icon::QrCode, About::Person,
          QT_TRANSLATE_NOOP("Audit", "QR code taken away")},
    Known{"reset-lead", AuditKind::People, Icon::Undo, About::Person,
          QT_TRANSLATE_NOOP("Audit", "larger lead taken back")},
    Known{"set-lead", AuditKind::People, Icon::Undo, About::Person,
          QT_TRANSLATE_NOOP("Audit", "larger lead set again")},
    Known{"revoke-privileges", AuditKind::People, Icon::People, About::Other,
          QT_TRANSLATE_NOOP("Audit", "Privileges of everybody revoked")},
    Known{"punch-voided", AuditKind::Attendance, Icon::Close, About::Person,
          QT_TRANSLATE_NOOP("Audit", "entry undone")},
    Known{"punch-direction", AuditKind::Attendance, Icon::Refresh, About::Person,
          QT_TRANSLATE_NOOP("Audit", "direction changed")},
    Known{"punch-added", AuditKind::Attendance, Icon::Plus, About::Person, QT_TRANSLATE_NOOP("Audit", "entry added")},
    Known{"not-me", AuditKind::Attendance, Icon::Undo, About::Person,
          QT_TRANSLATE_NOOP("Audit", "\"Not me\" pressed at the door")},
    Known{"export", AuditKind::Attendance, Icon::Download, About::Other,
          QT_TRANSLATE_NOOP("Audit", "Attendance exported")},
    Known{"retry", AuditKind::Attendance, Icon::Refresh, About::Other,
          QT_TRANSLATE_NOOP("Audit", "A refused entry sent again")},
    Known{"outbox.retried", AuditKind::Attendance, Icon::Refresh, About::Other,
          QT_TRANSLATE_NOOP("Audit", "A refused entry sent again")},
    Known{"outbox-dropped", AuditKind::Attendance, Icon::Trash, About::Other,
          QT_TRANSLATE_NOOP("Audit", "Entries that were not sent were dropped")},
    Known{"unlock", AuditKind::Security, Icon::Lock, About::Other, QT_TRANSLATE_NOOP("Audit", "Administration opened")},
    Known{"set-pin", AuditKind::Security, Icon::Keypad, About::Other,
          QT_TRANSLATE_NOOP("Audit", "Administrator PIN set")},
    Known{"pins.locked", AuditKind::Security, Icon::Lock, About::Other,
          QT_TRANSLATE_NOOP("Audit", "PIN entry locked after wrong PINs")},
    Known{"tokens.locked", AuditKind::Security, Icon::Lock, About::Other,
          QT_TRANSLATE_NOOP("Audit", "Cards and codes locked after unknown ones")},
    Known{"attack.suspected", AuditKind::Security, Icon::Warning, About::Other,
          QT_TRANSLATE_NOOP("Audit", "A picture or a screen was held up to the camera")},
    Known{"clock.jumped", AuditKind::Kiosk, Icon::ClockAlert, About::Other,
          QT_TRANSLATE_NOOP("Audit", "The clock was changed")},
    Known{"clock.corrected", AuditKind::Kiosk, Icon::ClockAlert, About::Other,
          QT_TRANSLATE_NOOP("Audit", "Times corrected once the clock was set")},
    Known{"connection.add", AuditKind::Kiosk, Icon::Link, About::Other,
          QT_TRANSLATE_NOOP("Audit", "A connection was added")},
    Known{"connection.change", AuditKind::Kiosk, Icon::Link, About::Other,
          QT_TRANSLATE_NOOP("Audit", "A connection was changed")},
    Known{"connection.remove", AuditKind::Kiosk, Icon::Trash, About::Other,
          QT_TRANSLATE_NOOP("Audit", "A connection was removed")},
    Known{"connection.test", AuditKind::Kiosk, Icon::Link, About::Other,
          QT_TRANSLATE_NOOP("Audit", "A connection was tested")},
    Known{"restart", AuditKind::Kiosk, Icon::Refresh, About::Other, QT_TRANSLATE_NOOP("Audit", "Rollcall restarted")},
    Known{"verify-ledger", AuditKind::Kiosk, Icon::ShieldCheck, About::Other,
          QT_TRANSLATE_NOOP("Audit", "The ledger was verified")},
    Known{"self-test", AuditKind::Kiosk, Icon::Face, About::Other,
          QT_TRANSLATE_NOOP("Audit", "Recognition was tested")},
};

const QString kDot = QStringLiteral("  \u00b7  ");

/// "punch 4711, lead needed 2 times over 1002", as the ledger thread writes it; the punch and the other person need not
/// be there.
QRegularExpressionMatch leadIn(const QString& detail)
{
    static const QRegularExpression format(
        QStringLiteral("^(?:punch (\\d+), )?lead needed ([0-9.]+) times(?: over (.+))?$"));
    return format.match(detail);
}

QString marginWords(const AuditRow& row, const QRegularExpressionMatch& lead, const QLocale& locale)
{
    QStringList words;
    if (lead.hasCaptured(1))
        words << QCoreApplication::translate("Audit", "Entry %1").arg(locale.toString(lead.captured(1).toLongLong()));
    const QString other = row.otherName.isEmpty() ? isolated(lead.captured(3)) : row.otherName;
    const double times = lead.captured(2).toDouble();
    const QString figure = locale.toString(times, 'f', times == std::floor(times) ? 0 : 1);
    if (times <= 1.0)
        words << other;
    else if (other.isEmpty())
        words << QCoreApplication::translate("Audit", "%1 times the usual lead from then on").arg(figure);
    else
        words
            << QCoreApplication::translate("Audit", "%1 times the usual lead over %2 from then on").arg(figure, other);
    words.removeAll(QString());
    return words.join(kDot);
}

/// What was tested is an address, and how that ended a word of the trail.
QString testWords(const AuditRow& row)
{
    const QString where = isolated(row.subject) + kDot;
    const std::optional<ConnectorFault> fault = connectorFaultFromString(row.detail);
    if (fault == ConnectorFault::None)
        return where + QCoreApplication::translate("Audit", "works");
    ConnectorTest test;
    test.fault = fault.value_or(ConnectorFault::WrongSettings);
    test.host = row.subject.section(QLatin1Char(':'), 0, -2);
    test.port = row.subject.section(QLatin1Char(':'), -1).toInt();
    const QString words = test.port > 0 ? outcomeWords(test) : QString();
    return words.isEmpty() ? where + QCoreApplication::translate("Audit", "does not work") : words;
}

QString detailOf(const AuditRow& row, const QLocale& locale)
{
    if (row.action == QLatin1String("connection.test"))
        return testWords(row);
    if (row.action == QLatin1String("outbox-dropped"))
        return isolated(row.subject) + kDot + locale.toString(row.detail.toLongLong());
    if (const auto lead = leadIn(row.detail); lead.hasMatch())
        return marginWords(row, lead, locale);
    return row.action == kLookalike && !row.otherName.isEmpty() ? row.otherName : isolated(row.detail);
}

} // namespace

AuditWords auditWords(const AuditRow& row, const QLocale& locale)
{
    if (row.action == QLatin1String("setting")) {
        const SettingAudit setting = settingAudit(row.subject, row.detail, locale);
        return {AuditKind::Kiosk, Icon::Gear, setting.sentence, setting.value};
    }
    const auto known = std::find_if(kKnown.begin(), kKnown.end(),
                                    [&row](const Known& entry) { return row.action == QLatin1String(entry.key); });
    if (known == kKnown.end())
        return {AuditKind::Kiosk, Icon::Gear,
                row.subject.isEmpty() ? row.action : row.action + QStringLiteral(": ") + row.subject,
                isolated(row.detail)};
    const QString words = QCoreApplication::translate("Audit", known->words);
    const QString whom = row.name.isEmpty() ? isolated(row.subject) : row.name;
    return {known->kind, known->icon,
            known->about == About::Person ? QCoreApplication::translate("Audit", "%1: %2").arg(whom, words) : words,
            detailOf(row, locale)};
}

QString otherPerson(const QString& action, const QString& detail)
{
    return action == kLookalike ? detail : leadIn(detail).captured(3);
}

QString actorWords(const QString& actor)
{
    if (actor == QLatin1String("admin"))
        return QCoreApplication::translate("Audit", "Administrator");
    if (actor == QLatin1String("door"))
        return QCoreApplication::translate("Audit", "At the door");
    if (actor == QLatin1String("kiosk"))
        return QCoreApplication::translate("Audit", "The kiosk itself");
    if (actor == QLatin1String("rollcallctl"))
        return QCoreApplication::translate("Audit", "Command line");
    if (actor == QLatin1String("server"))
        return QCoreApplication::translate("Audit", "A server");
    return QCoreApplication::translate("Audit", "Server %1").arg(isolated(actor));
}

QStringList auditActions(AuditKind kind)
{
    QStringList keys;
    for (const Known& entry : kKnown) {
        if (kind == AuditKind::Kiosk ? entry.kind != kind : entry.kind == kind)
            keys << QLatin1String(entry.key);
    }
    return keys;
}

} // namespace rollcall::ui
