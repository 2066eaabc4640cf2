#include "base/foreign_names.h"
#include "base/safe_text.h"
#include "cli/interruption.h"
#include "cli/progress.h"
#include "ctl/commands.h"
#include "ctl/enroller.h"

#include <QDir>
#include <QFileInfo>

#include <map>
#include <set>
#include <vector>

namespace rollcall::ctl {

namespace {

/// What became of a whole import.
struct Tally
{
    int people = 0;
    int templates = 0;
    int without = 0;    ///< people who got nothing
    int unreadable = 0; ///< folders and pictures whose names cannot be read
    std::set<PersonId> imported;
};

/// One person's photos.
struct Source
{
    QString name; ///< meant to be the person's identifier
    QStringList files;
    int unreadable = 0; ///< files whose names cannot be read
};

/// Such a name may be anyone's; how many there are.
int nameUnreadable(Context& context, Progress& progress, const QDir& folder)
{
    const QStringList names = namesNotUtf8(folder.path());
    if (!names.isEmpty())
        progress.clear();
    for (const QString& name : names)
        context.error(QStringLiteral("%1/%2 was left out: its name is not UTF-8; rename it").arg(folder.path(), name));
    return static_cast<int>(names.size());
}

/// A folder for each person. With what is no file: the enroller names it.
Source folderSource(Context& context, Progress& progress, const QDir& folder)
{
    Source source{folder.dirName(), {}, 0};
    for (const QString& name : folder.entryList(QDir::Files | QDir::System, QDir::Name))
        source.files << folder.filePath(name);
    source.unreadable = nameUnreadable(context, progress, folder);
    return source;
}

/// A file for each person; S001.jpg and S001.png are the same person's.
std::vector<Source> flatSources(const QDir& directory)
{
    std::map<QString, QStringList> files;
    for (const QString& name : directory.entryList(QDir::Files | QDir::System, QDir::Name))
        files[QFileInfo(name).completeBaseName()] << directory.filePath(name);
    std::vector<Source> sources;
    sources.reserve(files.size());
    for (const auto& [name, paths] : files)
        sources.push_back({name, paths, 0});
    return sources;
}

void importPerson(Context& context, Store& store, Enroller& enroller, Progress& progress, const Source& source,
                  EnrollmentRequest request, Tally& tally)
{
    Result<PersonId> id = enroller.identify(source.name);
    if (id && tally.imported.contains(*id))
        id = failure(ErrorCode::AlreadyExists,
                     QStringLiteral("another folder or file has the same identifier, %1").arg(id->value()));
    if (!id) {
        progress.clear();
        context.error(id.error().within(singleLine(source.name, kMaxPersonIdLength)));
        ++tally.without;
        return;
    }
    request.id = *id;
    tally.imported.insert(*id);
    request.files = source.files;
    tally.unreadable += source.unreadable;
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
                          .arg(request.id.value(), request.files.isEmpty() && source.unreadable == 0
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
    const bool flat = arguments.has("flat");
    const std::vector<Source> files = flat ? flatSources(directory) : std::vector<Source>{};
    const QStringList folders =
        flat ? QStringList() : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const qsizetype count = flat ? static_cast<qsizetype>(files.size()) : folders.size();
    if (count == 0 && namesNotUtf8(directory.path()).isEmpty())
        return failure(ErrorCode::NotFound,
                       flat
                           ? QStringLiteral("the folder %1 has no files: with --flat it should contain a photo for "
                                            "each person, such as S001.jpg")
                                 .arg(directory.path())
                           : QStringLiteral("the folder %1 is empty: it should contain one folder of photos per person")
                                 .arg(directory.path()));
    ROLLCALL_TRY_ASSIGN(Session session, context.open({.engine = true, .createStore = true}));
    ROLLCALL_TRY_ASSIGN(Enroller enroller,
                        Enroller::create(*session.engine, session.config, *session.store, context.clock()));
    EnrollmentRequest allowed;
    allowed.allowLookalike = arguments.has("allow-look-alike");
    allowed.replace = arguments.has("replace");
    Tally tally;
    const cli::Interruption interruption;
    Progress progress(static_cast<int>(count));
    const int unreadable = nameUnreadable(context, progress, directory);
    tally.unreadable += unreadable;
    // An interrupted import ends after the person it is at: each is stored completely or not at all.
    for (qsizetype i = 0; i < count && !cli::Interruption::isRequested(); ++i) {
        const QString name = flat ? files[static_cast<std::size_t>(i)].name : folders[i];
        progress.show(static_cast<int>(i), name);
        const Source source =
            flat ? files[static_cast<std::size_t>(i)] : folderSource(context, progress, QDir(directory.filePath(name)));
        importPerson(context, *session.store, enroller, progress, source, allowed, tally);
    }
    progress.clear();
    context.out() << QStringLiteral("Enrolled %1 of %2 people with %3 template(s)")
                         .arg(QString::number(tally.people), QString::number(count + unreadable),
                              QString::number(tally.templates))
                  << '\n';
    if (tally.people + tally.without < count)
        return failure(ErrorCode::Cancelled,
                       QStringLiteral("interrupted: %1 people were not looked at; those enrolled so far are kept")
                           .arg(count - tally.people - tally.without));
    return tally.without + tally.unreadable == 0 ? Exit::Done : Exit::Failed;
}

} // namespace rollcall::ctl
