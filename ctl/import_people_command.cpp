#include "cli/progress.h"
#include "ctl/commands.h"
#include "ctl/enroller.h"

#include <QDir>

namespace rollcall::ctl {

namespace {

/// What became of a whole import.
struct Tally
{
    int people = 0;
    int templates = 0;
    int without = 0; ///< people who got nothing
};

void importPerson(Context& context, Store& store, Enroller& enroller, Progress& progress, const QDir& folder,
                  EnrollmentRequest request, Tally& tally)
{
    request.id = PersonId(folder.dirName());
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        request.files << folder.filePath(name);
    const Result<EnrollmentResult> result = enroller.enroll(request);
    progress.clear();
    if (!result) {
        context.error(result.error().within(request.id.value()));
        ++tally.without;
        return;
    }
    for (const QString& refusal : result->refusals)
        context.error(refusal);
    for (const QString& warning : result->warnings)
        context.warning(warning);
    if (result->templates == 0) {
        context.error(QStringLiteral("%1 was not enrolled: %2")
                          .arg(request.id.value(), request.files.isEmpty()
                                                       ? QStringLiteral("the folder is empty")
                                                       : QStringLiteral("no file shows a usable face")));
        ++tally.without;
        return;
    }
    if (const PersonId& like = result->allowedLookalike; !like.isEmpty()) {
        AuditDetails accepted;
        accepted.other = like;
        context.audit(store, personEvent(kCommandLineActor, AuditKind::LookalikeAccepted, request.id, accepted));
    }
    AuditDetails details;
    details.count = result->templates;
    context.audit(store, personEvent(kCommandLineActor, AuditKind::PersonEnrolled, request.id, details));
    ++tally.people;
    tally.templates += result->templates;
}

} // namespace

Result<Exit> runImportPeople(Context& context, const Arguments& arguments)
{
    const QDir directory(arguments.positional.constFirst());
    if (!directory.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("the folder %1 does not exist").arg(directory.path()));
    const QStringList folders = directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (folders.isEmpty())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("the folder %1 is empty: it should contain one folder of photos per person")
                           .arg(directory.path()));
    ROLLCALL_TRY_ASSIGN(Session session, context.open({.engine = true, .createStore = true}));
    ROLLCALL_TRY_ASSIGN(Enroller enroller,
                        Enroller::create(*session.engine, session.config, *session.store, context.clock()));
    EnrollmentRequest allowed;
    allowed.allowLookalike = arguments.has("allow-look-alike");
    allowed.replace = arguments.has("replace");
    Tally tally;
    Progress progress(static_cast<int>(folders.size()));
    for (qsizetype i = 0; i < folders.size(); ++i) {
        progress.show(static_cast<int>(i), folders[i]);
        importPerson(context, *session.store, enroller, progress, QDir(directory.filePath(folders[i])), allowed, tally);
    }
    progress.clear();
    context.out() << QStringLiteral("Enrolled %1 of %2 people with %3 template(s)")
                         .arg(tally.people)
                         .arg(folders.size())
                         .arg(tally.templates)
                  << '\n';
    return tally.without == 0 ? Exit::Done : Exit::Failed;
}

} // namespace rollcall::ctl
