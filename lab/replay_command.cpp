#include "base/records.h"
#include "lab/commands.h"
#include "vision/replay.h"

#include <QFileInfo>

namespace rollcall::lab {

namespace {

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

QString word(TrackOutcome outcome)
{
    switch (outcome) {
    case TrackOutcome::Accepted:
        return QStringLiteral("accepted");
    case TrackOutcome::InCooldown:
        return QStringLiteral("in-cooldown");
    case TrackOutcome::Challenged:
        return QStringLiteral("challenged");
    case TrackOutcome::Unanswered:
        return QStringLiteral("unanswered");
    case TrackOutcome::Attack:
        return QStringLiteral("attack");
    default:
        return QStringLiteral("unknown");
    }
}

void print(Context& context, const ReplayReport& report, RecordFormat format)
{
    RecordWriter events(context.out(), format,
                        {QStringLiteral("seconds"), QStringLiteral("frame"), QStringLiteral("track"),
                         QStringLiteral("outcome"), QStringLiteral("person"), QStringLiteral("similarity")});
    for (const ReplayEvent& event : report.events) {
        const bool isSomebody = !event.person.isEmpty();
        events.add({secondsOf(event.mediaTime), static_cast<qint64>(event.frame), static_cast<qint64>(event.track),
                    word(event.outcome), isSomebody ? QJsonValue(event.person.value()) : QJsonValue(),
                    isSomebody ? QJsonValue(event.similarity) : QJsonValue()});
    }
    events.finish();
    if (!report.expressions.empty()) {
        if (format == RecordFormat::Table)
            context.out() << '\n';
        RecordWriter expressions(context.out(), format,
                                 {QStringLiteral("seconds"), QStringLiteral("person"), QStringLiteral("expression"),
                                  QStringLiteral("share_happy")});
        for (const ReplayExpression& expression : report.expressions)
            expressions.add({secondsOf(expression.mediaTime), expression.seen.person.value(),
                             expression.seen.isHappy ? QStringLiteral("happy") : QStringLiteral("other"),
                             expression.seen.share});
        expressions.finish();
    }
    if (format == RecordFormat::Table)
        context.out() << '\n';
    RecordWriter summary(context.out(), format,
                         {QStringLiteral("frames"), QStringLiteral("frames_with_face"), QStringLiteral("tracks"),
                          QStringLiteral("first_face_seconds"), QStringLiteral("duration_seconds"),
                          QStringLiteral("events_left_out")});
    summary.add({static_cast<qint64>(report.frames), static_cast<qint64>(report.framesWithFace),
                 static_cast<qint64>(report.tracks),
                 report.firstFace ? QJsonValue(secondsOf(*report.firstFace)) : QJsonValue(),
                 secondsOf(report.lastFrame), static_cast<qint64>(report.eventsLeftOut)});
    summary.finish();
}

} // namespace

Result<Exit> runReplay(Context& context, const Arguments& arguments)
{
    const QFileInfo clip(arguments.positional.constFirst());
    if (!clip.isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("the recording %1 does not exist").arg(clip.filePath()));
    ROLLCALL_TRY_ASSIGN(Session session, context.open({.engine = true}));
    ROLLCALL_TRY_ASSIGN(const std::shared_ptr<const Gallery> gallery,
                        Context::gallery(*session.store, *session.engine->embedder));
    if (gallery->personCount() == 0)
        context.warning(QStringLiteral("no people are enrolled with this engine"));
    ReplayRequest request;
    request.source = session.config.source;
    request.source.uri = QStringLiteral("file:") + clip.absoluteFilePath();
    request.settings = {session.config.pipeline, session.config.decision};
    request.gallery = gallery;
    ROLLCALL_TRY_ASSIGN(const ReplayReport report,
                        replay(std::move(*session.engine), std::move(request), context.clock()));
    print(context, report, arguments.has("json") ? RecordFormat::Json : RecordFormat::Table);
    if (report.framesFailed > 0)
        return failure(ErrorCode::Internal, QStringLiteral("%1 frame(s) could not be analyzed: %2")
                                                .arg(QString::number(report.framesFailed), report.lastError));
    return Exit::Done;
}

} // namespace rollcall::lab
