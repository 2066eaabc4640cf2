#include "connectors/adms_server/collector.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace rollcall::adms_server {

namespace {

/// Each part is one transaction, and a person at the door waits behind it.
constexpr std::size_t kPart = 200;
/// Of the lines that are kept in words; the number says how many there were.
constexpr std::size_t kMaxWords = 3;

} // namespace

Collector::Collector(Setup setup, SitePort& site, ConnectorSink& sink)
    : m_setup(std::move(setup)), m_site(site), m_sink(sink)
{}

void Collector::take(CollectedBatch batch, std::function<void(bool committed)> then)
{
    const quint64 number = ++m_last;
    m_jobs.emplace(number, Job{.batch = std::move(batch), .then = std::move(then)});
    QTimer::singleShot(m_setup.commitWithin, this, [this, number] { finish(number, false); });
    handOn(number);
}

void Collector::handOn(quint64 number)
{
    Job& job = m_jobs.at(number);
    std::vector<DeviceRecord>& records = job.batch.records;
    if (job.done == records.size() && job.batch.names.empty()) {
        note(job);
        finish(number, true);
        return;
    }
    DeviceBatch part;
    part.device = ConnectorId(job.batch.terminal);
    part.door = job.batch.door;
    part.names = std::exchange(job.batch.names, {});
    const std::size_t end = std::min(job.done + kPart, records.size());
    for (std::size_t i = job.done; i < end; ++i)
        part.records.push_back(std::move(records[i]));
    m_site.collect(part, [self = QPointer<Collector>(this), number,
                          count = part.records.size()](const Result<DeviceTally>& tally) {
        if (self)
            self->handedOn(number, count, tally);
    });
}

void Collector::handedOn(quint64 number, std::size_t count, const Result<DeviceTally>& tally)
{
    const auto job = m_jobs.find(number);
    if (job == m_jobs.end())
        return; // too late: the terminal sends it again
    if (!tally) {
        finish(number, false);
        return;
    }
    job->second.done += count;
    job->second.added += tally->added;
    handOn(number);
}

void Collector::lookAgain(const QString& terminal, const QString& door)
{
    DeviceBatch none;
    none.device = ConnectorId(terminal);
    none.door = door;
    m_site.collect(none, [](const Result<DeviceTally>&) {}); // without a store they wait on
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
    if (job.batch.unusable.empty())
        return; // the records speak for themselves
    AuditDetails details;
    details.count = job.added;
    QStringList words;
    for (const wire::BadLine& line : job.batch.unusable) {
        if (words.size() == static_cast<qsizetype>(kMaxWords))
            break;
        words.append(QStringLiteral("\"%1\": %2").arg(line.text, line.why));
    }
    details.note = QStringLiteral("%1 unusable lines: %2")
                       .arg(QString::number(job.batch.unusable.size()), words.join(QStringLiteral("; ")));
    m_sink.audited(m_setup.id, otherEvent(AuditActor::ofServer(m_setup.id), AuditKind::PunchesCollected,
                                          job.batch.terminal, std::move(details)));
}

} // namespace rollcall::adms_server
