#include "ctl/commands.h"

#include "base/reader_layout.h"
#include "base/secret_file.h"

#include <QFile>

#include <cstdio>

namespace rollcall::ctl {

namespace {

/// The first line of standard input, without its end: a secret on the command line would be visible to all users.
Result<Secret> secretFromInput()
{
    constexpr qint64 kMaxBytes = 1024; // longer than any of them may be
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("standard input cannot be read"));
    const QByteArray line = input.readLine(kMaxBytes);
    if (line.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("standard input is empty; use --remove to remove the credential"));
    ROLLCALL_TRY_ASSIGN(const Secret typed, typedSecret(line, QStringLiteral("standard input")));
    return Secret(typed.reveal().trimmed());
}

} // namespace

Result<Exit> runCredential(Context& context, const Arguments& arguments)
{
    PersonEdit edit;
    edit.id = PersonId(arguments.positional.at(0));
    const QString kind = arguments.positional.at(1);
    std::optional<Secret>* const wanted = kind == QLatin1String("pin")    ? &edit.pin
                                          : kind == QLatin1String("card") ? &edit.card
                                          : kind == QLatin1String("code") ? &edit.qrCode
                                                                          : nullptr;
    if (wanted == nullptr) {
        context.error(QStringLiteral("\"%1\" is not pin, card or code").arg(kind));
        return Exit::Usage;
    }
    const bool removes = arguments.has("remove");
    if (removes) {
        *wanted = Secret();
    } else {
        ROLLCALL_TRY_ASSIGN(const Secret typed, secretFromInput());
        *wanted = meantByReader(typed);
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    SqliteRoster& roster = session.store->roster();
    Result<std::optional<Person>> person = roster.find(edit.id);
    if (!person)
        return failure(person.error());
    if (!*person)
        return failure(roster.unknownPerson(edit.id));
    ROLLCALL_TRY(roster.change(edit, {}, (*person)->enrolledAt));
    context.audit(*session.store,
                  edit.pin    ? (removes ? AuditKind::PinRemoved : AuditKind::PinSet)
                  : edit.card ? (removes ? AuditKind::CardRemoved : AuditKind::CardSet)
                              : (removes ? AuditKind::CodeRemoved : AuditKind::CodeSet),
                  edit.id);
    person = roster.find(edit.id);
    if (!person)
        return failure(person.error());
    if (removes)
        context.out() << printable(QStringLiteral("%1 no longer has a %2").arg(edit.id.value(), kind)) << '\n';
    else if (kind == QLatin1String("pin") && *person)
        context.out() << printable(
                             QStringLiteral("%1 types %2, then the PIN").arg(edit.id.value(), (*person)->entryNumber))
                      << '\n';
    else
        context.out() << printable(QStringLiteral("%1 has a %2").arg(edit.id.value(), kind)) << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
