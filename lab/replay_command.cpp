#include "attendance/attack_watch.h"
#include "base/records.h"
#include "lab/commands.h"
#include "vision/replay.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <map>

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
    case TrackOutcome::Declined:
        return QStringLiteral("declined");
    case TrackOutcome::Seen:
    case TrackOutcome::Checking:
    case TrackOutcome::Settled: // not told
    case TrackOutcome::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString word(ChallengeAction action)
{
    switch (action) {
    case ChallengeAction::BlinkTwice:
        return QStringLiteral("blink twice");
    case ChallengeAction::TurnLeft:
        return QStringLiteral("turn left");
    case ChallengeAction::TurnRight:
        return QStringLiteral("turn right");
    case ChallengeAction::LookUp:
        return QStringLiteral("raise the chin");
    }
    return {};
}

/// What kept a frame of a face from leading to a decision.
QString obstacle(const FaceObservation& face, const std::vector<TrackDecision>& decisions)
{
    const bool isUnknown = std::any_of(decisions.begin(), decisions.end(), [&face](const TrackDecision& decision) {
        return decision.track == face.track && decision.outcome == TrackOutcome::Unknown;
    });
    if (isUnknown)
        return QStringLiteral("no one enrolled");
    switch (face.quality) {
    case QualityIssue::None:
        break;
    case QualityIssue::TooSmall:
        return QStringLiteral("too small");
    case QualityIssue::OutOfFrame:
        return QStringLiteral("cut by the edge");
    case QualityIssue::TooDark:
        return QStringLiteral("too dark");
    case QualityIssue::TooBright:
        return QStringLiteral("too bright");
    case QualityIssue::Backlit:
        return QStringLiteral("light from behind");
    case QualityIssue::TurnedAway:
        return QStringLiteral("turned away");
    case QualityIssue::Blurred:
        return QStringLiteral("blurred");
    case QualityIssue::TooNear:
        return QStringLiteral("too near");
    case QualityIssue::MouthCovered:
        return QStringLiteral("nose or mouth covered");
    case QualityIssue::EyesCovered:
        return QStringLiteral("eyes covered");
    }
    switch (face.presentation) {
    case Presentation::Attack:
        return QStringLiteral("attack");
    case Presentation::Doubtful:
        return QStringLiteral("doubtful");
    case Presentation::Watching:
        return QStringLiteral("being watched");
    case Presentation::NotJudged:
    case Presentation::BonaFide:
        break;
    }
    return QStringLiteral("not compared often enough");
}

/// Of each track without a decision: how long it was there, and what stood in the way in most of its frames.
class Undecided
{
public:
    void see(const Frame& frame, const VisionOutput& output)
    {
        for (const FaceObservation& face : output.observations.faces) {
            Track& track = m_tracks[face.track];
            if (track.frames++ == 0)
                track.first = frame.mediaTime;
            track.last = frame.mediaTime;
            ++track.obstacles[obstacle(face, output.decisions)];
        }
        for (const TrackDecision& decision : output.decisions) {
            if (decision.outcome == TrackOutcome::Accepted || decision.outcome == TrackOutcome::InCooldown)
                m_tracks[decision.track].isDecided = true;
        }
        for (const TrackId track : output.observations.ended)
            end(track);
    }
    void finish()
    {
        while (!m_tracks.empty())
            end(m_tracks.begin()->first);
    }
    void print(Context& context, RecordFormat format) const
    {
        if (m_rows.empty())
            return;
        if (format == RecordFormat::Table)
            context.out() << '\n';
        RecordWriter rows(context.out(), format,
                          {QStringLiteral("undecided_track"), QStringLiteral("from_seconds"),
                           QStringLiteral("to_seconds"), QStringLiteral("face_frames"), QStringLiteral("mostly"),
                           QStringLiteral("share")});
        for (const auto& [id, track] : m_rows) {
            const auto most = std::max_element(track.obstacles.begin(), track.obstacles.end(),
                                               [](const auto& a, const auto& b) { return a.second < b.second; });
            rows.add({static_cast<qint64>(id), secondsOf(track.first), secondsOf(track.last), track.frames, most->first,
                      static_cast<double>(most->second) / track.frames});
        }
        rows.finish();
    }

private:
    struct Track
    {
        std::chrono::nanoseconds first{0};
        std::chrono::nanoseconds last{0};
        int frames = 0;
        bool isDecided = false;
        std::map<QString, int> obstacles;
    };
    void end(TrackId id)
    {
        const auto track = m_tracks.find(id);
        if (track == m_tracks.end())
            return;
        if (!track->second.isDecided && track->second.frames > 0 && m_rows.size() < ReplayReport::kMaxEvents)
            m_rows.emplace_back(id, std::move(track->second));
        m_tracks.erase(track);
    }
    std::map<TrackId, Track> m_tracks;
    std::vector<std::pair<TrackId, Track>> m_rows;
};

/// The room, then the recording, as one source.
Result<std::unique_ptr<QTemporaryFile>> playlistOf(const QStringList& clips)
{
    auto list = std::make_unique<QTemporaryFile>();
    QByteArray text;
    for (const QString& clip : clips) {
        if (clip.contains(u'"') || clip.contains(u'\n'))
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("the name of the recording %1 has a quotation mark or line end").arg(clip));
        text += "\"" + clip.toUtf8() + "\"\n";
    }
    if (!list->open() || list->write(text) != text.size() || !list->flush())
        return failure(ErrorCode::Io,
                       QStringLiteral("a temporary file cannot be written: %1").arg(list->errorString()));
    return list;
}

QJsonValue detailOf(const ReplayEvent& event)
{
    if (event.asked)
        return word(*event.asked);
    return event.sign == AttackSign::None ? QJsonValue() : QJsonValue(nameOf(event.sign));
}

void print(Context& context, const ReplayReport& report, const Undecided& undecided, RecordFormat format)
{
    RecordWriter events(context.out(), format,
                        {QStringLiteral("seconds"), QStringLiteral("frame"), QStringLiteral("track"),
                         QStringLiteral("outcome"), QStringLiteral("person"), QStringLiteral("similarity"),
                         QStringLiteral("detail")});
    for (const ReplayEvent& event : report.events) {
        const bool isSomebody = !event.person.isEmpty();
        events.add({secondsOf(event.mediaTime), static_cast<qint64>(event.frame), static_cast<qint64>(event.track),
                    word(event.outcome), isSomebody ? QJsonValue(event.person.value()) : QJsonValue(),
                    isSomebody ? QJsonValue(event.similarity) : QJsonValue(), detailOf(event)});
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
    undecided.print(context, format);
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
    QStringList clips{clip.absoluteFilePath()};
    if (arguments.has("room")) {
        const QFileInfo room(arguments.value("room"));
        if (!room.isFile())
            return failure(ErrorCode::NotFound, QStringLiteral("the recording %1 does not exist").arg(room.filePath()));
        clips.prepend(room.absoluteFilePath());
    }
    ROLLCALL_TRY_ASSIGN(Session session, context.open({.engine = true, .strict = arguments.has("strict")}));
    ROLLCALL_TRY_ASSIGN(const std::shared_ptr<const Gallery> gallery,
                        Context::gallery(*session.store, *session.engine->embedder));
    if (gallery->personCount() == 0)
        context.warning(QStringLiteral("no people are enrolled with this engine"));
    ReplayRequest request;
    request.source = session.config.source;
    request.source.uri = QStringLiteral("file:") + clips.constFirst();
    std::unique_ptr<QTemporaryFile> playlist;
    if (clips.size() > 1) {
        ROLLCALL_TRY_ASSIGN(playlist, playlistOf(clips));
        request.source.uri = QStringLiteral("playlist:") + playlist->fileName();
    }
    Undecided undecided;
    request.observe = [&undecided](const Frame& frame, const VisionOutput& output) {
        undecided.see(frame, output);
        return true;
    };
    request.settings = {session.config.pipeline, session.config.decision};
    request.gallery = gallery;
    ROLLCALL_TRY_ASSIGN(const ReplayReport report,
                        replay(std::move(*session.engine), std::move(request), context.clock()));
    undecided.finish();
    print(context, report, undecided, arguments.has("json") ? RecordFormat::Json : RecordFormat::Table);
    if (report.framesFailed > 0)
        return failure(ErrorCode::Internal, QStringLiteral("%1 frame(s) could not be analyzed: %2")
                                                .arg(QString::number(report.framesFailed), report.lastError));
    return Exit::Done;
}

} // namespace rollcall::lab
