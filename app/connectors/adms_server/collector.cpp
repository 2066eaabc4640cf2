#include "connectors/adms_server/collector.h"

#include "attendance/identifier.h"
#include "connectors/adms_server/upload.h"

#include <algorithm>
#include <utility>

namespace rollcall::adms_server {

namespace {

/// Each commit takes some milliseconds on an SD card, and a person at the door waits behind them.
constexpr std::size_t kPart = 50;
/// Of the lines that are kept in words; the number says how many there were.
constexpr std::size_t kMaxWords = 3;

} // namespace

Collector::Collector(Setup setup, ConnectorSink& sink) : m_setup(std::move(setup)), m_sink(sink) {}

void Collector::take(CollectedBatch batch, std::function<void(bool committed)> then)
{
    Job job{.batch = std::move(batch), .drafts = {}, .then = std::move(then)};
    for (const CollectedPunch& punch : job.batch.punches) {
        const Result<PersonId> person = toPersonId(punch.log.pin);
        if (!person) {
            job.batch.unusable.push_back(
                {punch.terminal, {0, QString::fromUtf8(punch.raw.left(wire::kMaxShownLine)), person.error().message}});
            continue;
        }
        PunchDraft draft;
        draft.key = keyOf(punch);
        draft.person = *person;
        draft.direction = directionOf(punch.log.status, m_setup.unknownDirection);
        draft.method = methodOf(punch.log.verify);
        draft.at.utc = punch.utc;
        draft.at.zoneOffset = punch.zoneOffset;
        draft.door = punch.door;
        job.drafts.push_back(std::move(draft));
    }
    std::reverse(job.drafts.begin(), job.drafts.end()); // taken from the end
    job.count = static_cast<int>(job.drafts.size());
    const quint64 number = ++m_last;
    m_jobs.emplace(number, std::move(job));
    QTimer::singleShot(m_setup.commitWithin, this, [this, number] { finish(number, false); });
    handOn(number);
}

void Collector::handOn(quint64 number)
{
    Job& job = m_jobs.at(number);
    if (job.drafts.empty()) {
        note(job);
        finish(number, true);
        return;
    }
    const auto first = job.drafts.end() - static_cast<std::ptrdiff_t>(std::min(kPart, job.drafts.size()));
    std::vector<PunchDraft> part(std::make_move_iterator(first), std::make_move_iterator(job.drafts.end()));
    std::reverse(part.begin(), part.end());
    job.drafts.erase(first, job.drafts.end());
    job.part = ++m_lastPart;
    m_sink.punchesCollected(m_setup.id, std::move(part),
                            QByteArray::number(number) + ':' + QByteArray::number(job.part));
}

void Collector::confirm(const QByteArray& cursor)
{
    const qsizetype colon = cursor.indexOf(':');
    const auto job = m_jobs.find(cursor.left(colon).toULongLong());
    if (job != m_jobs.end() && job->second.part == cursor.mid(colon + 1).toULongLong())
        handOn(job->first);
}

void Collector::finish(quint64 number, bool committed)
{
    if (const auto job = m_jobs.extract(number))
        job.mapped().then(committed);
}

void Collector::stop()
{
    m_jobs.clear();
}

void Collector::note(const Job& job)
{
    if (job.count == 0 && job.batch.unusable.empty())
        return;
    AuditDetails details;
    details.count = job.count;
    QStringList words;
    for (const UnusableLine& unusable : job.batch.unusable) {
        if (words.size() == static_cast<qsizetype>(kMaxWords))
            break;
        words.append(QStringLiteral("\"%1\": %2").arg(unusable.line.text, unusable.line.why));
    }
    if (!words.isEmpty())
        details.note = QStringLiteral("%1 unusable lines: %2")
                           .arg(QString::number(job.batch.unusable.size()), words.join(QStringLiteral("; ")));
    m_sink.audited(m_setup.id, otherEvent(AuditActor::ofServer(m_setup.id), AuditKind::PunchesCollected,
                                          job.batch.terminal, std::move(details)));
}

} // namespace rollcall::adms_server
