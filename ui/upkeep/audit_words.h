#pragma once

#include "screen/upkeep_view.h"
#include "ui/screen_names.h"
#include "ui/theme/icons.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace rollcall::ui {

/// What an entry of the audit trail is about.
enum class AuditKind { People, Attendance, Security, Kiosk };

struct AuditWords
{
    AuditKind kind = AuditKind::Kiosk;
    Icon icon = Icon::Gear;
    QString sentence; ///< "Amina Rahman: deleted"
    QString detail;   ///< what more is known; may be empty
};

/// An entry in the person's language. A key that this version does not know is shown as it is.
[[nodiscard]] AuditWords auditWords(const AuditRow& row, const QLocale& locale);
/// The identifier of the second person whom an entry's detail names; empty where there is none.
[[nodiscard]] QString otherPerson(const QString& action, const QString& detail);
/// Who: "Administrator", "At the door", "Server pihr".
[[nodiscard]] QString actorWords(const QString& actor);
/// The keys of a kind. `Kiosk` has those of no other kind; see AuditQuery::otherActions.
[[nodiscard]] QStringList auditActions(AuditKind kind);

} // namespace rollcall::ui
