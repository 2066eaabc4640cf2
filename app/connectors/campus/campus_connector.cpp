#include "connectors/campus/campus_connector.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace rollcall::campus {

namespace {

using net::Judgement;
using net::Next;
using Kind = RowFate::Kind;
using Verdict = DeliveryAnswer::Verdict;

constexpr std::size_t kMaxSuspects = 10'000;

Judgement accepted()
{
    return {Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}};
}
Judgement rejected(const QString& reason)
{
    return {Verdict::Rejected, Next::GoOn, reason, Milliseconds{0}};
}
Judgement again(const QString& reason, Milliseconds after = Milliseconds{0})
{
    return {Verdict::Retry, Next::GoOn, reason, after};
}

} // namespace

CampusConnector::CampusConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink,
                                 SitePort& site)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("Campus (%1)").arg(net::addressOf(settings.address())),
                     .http = settings.attendance.http,
                     .batchLimit = settings.attendance.batchSize,
                     .delivers = !settings.attendance.url.isEmpty(),
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings)), m_firstOfDay(site)
{
    if (!m_settings.dayFolder.isEmpty())
        m_dayFile = std::make_unique<DayFile>(m_settings.dayFolder, clock, site, [this] { showAll(); });
    if (!m_settings.photos.url.isEmpty())
        m_mirror = std::make_unique<PhotoMirror>(m_settings.photos, clock, site, [this] { showAll(); });
}

void CampusConnector::begin()
{
    if (m_dayFile)
        m_dayFile->start();
    if (m_mirror)
        m_mirror->start();
}

void CampusConnector::halt()
{
    m_uploads.clear();
    m_isAsking = false;
    if (m_dayFile)
        m_dayFile->stop();
    if (m_mirror)
        m_mirror->stop();
}

void CampusConnector::work()
{
    if (m_isAsking) // the answer to a request that settles nothing any more
        return;
    if (m_dayFile)
        m_dayFile->punchesCame();
    if (waitsForItsTurn())
        return;
    const DeliveryBatch batch = take(m_settings.attendance.batchSize);
    if (std::cmp_less(batch.size(), m_settings.attendance.batchSize)) // else there is a backlog
        m_nextUpload = clock().monotonic() + m_settings.attendance.interval;
    std::vector<Row> rows;
    std::vector<std::pair<qint64, QString>> unsendable;
    for (const DeliveryEntry& entry : batch) {
        if (auto row = toRow(entry))
            rows.push_back(std::move(*row));
        else
            unsendable.emplace_back(entry.outboxId, row.error());
    }
    plan(std::move(rows));
    for (const auto& [outboxId, reason] : unsendable)
        settle(outboxId, rejected(reason));
    sendNext();
}

bool CampusConnector::waitsForItsTurn()
{
    const MonotonicTime now = clock().monotonic();
    if (now >= m_nextUpload || m_settings.attendance.interval <= Milliseconds{0})
        return false;
    const auto remaining = std::chrono::ceil<Milliseconds>(m_nextUpload - now);
    settle(take(m_settings.attendance.batchSize),
           again(sentence(QT_TRANSLATE_NOOP("Connector", "Waits for the next upload")), remaining));
    return true;
}

/// In the order of time, and never two of a person, day and direction in one upload: the server keeps the first one
/// that it sees.
void CampusConnector::plan(std::vector<Row> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::tuple(a.key.day, a.time, a.entry.punch.sequence) <
               std::tuple(b.key.day, b.time, b.entry.punch.sequence);
    });
    m_heldBack.clear();
    std::map<DayKey, int> earlier;
    std::map<std::pair<int, QDate>, Upload> rounds;
    std::deque<Upload> alone;
    std::set<DayKey> suspected;
    for (const Row& row : rows) {
        const int round = earlier[row.key]++;
        if (m_suspects.contains(row.entry.outboxId))
            suspected.insert(row.key);
        if (suspected.contains(row.key))
            alone.push_back({row});
        else
            rounds[{round, m_settings.attendance.content.api == Api::V1 ? row.key.day : QDate()}].push_back(row);
    }
    m_uploads.clear();
    for (auto& [round, upload] : rounds)
        m_uploads.push_back(std::move(upload));
    m_uploads.insert(m_uploads.end(), alone.begin(), alone.end());
}

CampusConnector::Upload CampusConnector::nextUpload()
{
    Upload upload = std::move(m_uploads.front());
    m_uploads.pop_front();
    Upload held;
    const auto isHeldBack = [this](const Row& row) { return m_heldBack.contains(row.key); };
    std::copy_if(upload.begin(), upload.end(), std::back_inserter(held), isHeldBack);
    std::erase_if(upload, isHeldBack);
    for (const Row& row : held)
        settle(row.entry.outboxId,
               again(sentence(QT_TRANSLATE_NOOP("Connector", "An earlier record of that person and day comes first"))));
    return upload;
}

void CampusConnector::sendNext()
{
    while (isRunning() && !m_isAsking && !m_uploads.empty()) {
        const Upload upload = nextUpload();
        if (upload.empty() || m_isAsking) // with the last one settled the next were taken, and sent from there
            continue;
        m_isAsking = true;
        client().send(uploadRequest(m_settings.attendance, upload), [this, upload](const net::HttpOutcome& outcome) {
            m_isAsking = false;
            answered(upload, readAnswer(m_settings.attendance.content.api, outcome, upload, clock().wall()));
        });
    }
}

void CampusConnector::answered(const Upload& upload, const UploadAnswer& answer)
{
    if (answer.rows.empty())
        allAlike(upload, answer);
    else
        eachByItself(upload, answer);
}

void CampusConnector::allAlike(const Upload& upload, const UploadAnswer& answer)
{
    for (const Row& row : upload)
        m_firstOfDay.unsure(row);
    if (answer.all.next != Next::GoOn) {
        rest(answer.all);
        return;
    }
    if (answer.mayBeOneRow && upload.size() > 1) {
        divide(upload);
        sendNext();
        return;
    }
    const Judgement judgement = counted(answer.all);
    if (judgement.verdict == Verdict::Retry) {
        if (m_suspects.size() >= kMaxSuspects)
            m_suspects.clear();
        m_suspects.insert(upload.front().entry.outboxId);
        m_heldBack.insert(upload.front().key);
        if (judgement.next != Next::GoOn) {
            rest(judgement);
            return;
        }
    }
    noteWorking(judgement.verdict == Verdict::Retry ? judgement.reason : QString());
    conclude({{upload.front(), judgement}});
}

void CampusConnector::eachByItself(const Upload& upload, const UploadAnswer& answer)
{
    std::vector<std::pair<Row, Judgement>> settled;
    std::vector<Row> alreadyThere;
    Upload apart;
    QString problem;
    for (std::size_t i = 0; i < upload.size(); ++i) {
        const Row& row = upload[i];
        const RowFate& fate = answer.rows[i];
        switch (fate.kind) {
        case Kind::Taken:
            m_firstOfDay.stored(row);
            settled.emplace_back(row, accepted());
            break;
        case Kind::Impossible:
            settled.emplace_back(row, rejected(fate.reason));
            break;
        case Kind::AlreadyThere:
            alreadyThere.push_back(row);
            break;
        case Kind::Unproven:
            m_firstOfDay.unsure(row);
            if (answer.mayBeOneRow && upload.size() > 1) {
                apart.push_back(row);
                break;
            }
            m_heldBack.insert(row.key);
            problem = fate.reason;
            settled.emplace_back(row, again(fate.reason));
        }
    }
    didWell();
    noteWorking(problem);
    if (!apart.empty())
        divide(apart);
    if (alreadyThere.empty()) {
        conclude(settled);
        return;
    }
    m_isAsking = true;
    m_firstOfDay.judge(alreadyThere, [this, settled, alreadyThere](const Result<std::vector<bool>>& there) mutable {
        m_isAsking = false;
        for (std::size_t i = 0; i < alreadyThere.size(); ++i) {
            Judgement judgement = accepted();
            if (!there)
                judgement = again(there.error().message);
            else if (!(*there)[i])
                judgement = rejected(onlyOneADay());
            settled.emplace_back(alreadyThere[i], judgement);
        }
        conclude(settled);
    });
}

void CampusConnector::conclude(const std::vector<std::pair<Row, Judgement>>& settled)
{
    for (const auto& [row, judgement] : settled) {
        if (judgement.verdict != Verdict::Retry)
            m_suspects.erase(row.entry.outboxId);
    }
    // With the last entry the next ones are taken, and sent from there.
    const bool isLast = m_uploads.empty();
    for (const auto& [row, judgement] : settled)
        settle(row.entry.outboxId, judgement);
    if (!isLast)
        sendNext();
}

/// Halves find one bad row among 500 in some 20 requests.
void CampusConnector::divide(const Upload& upload)
{
    const auto middle = upload.begin() + static_cast<std::ptrdiff_t>((upload.size() + 1) / 2);
    if (middle != upload.end())
        m_uploads.push_front(Upload(middle, upload.end()));
    m_uploads.push_front(Upload(upload.begin(), middle));
}

void CampusConnector::noteWorking(const QString& problem)
{
    m_problem = problem;
    working(status().detail); // it is working; what is shown follows
    showAll();
}

void CampusConnector::rest(const Judgement& judgement)
{
    m_uploads.clear();
    m_problem = judgement.reason;
    pause(judgement);
}

void CampusConnector::showAll()
{
    QString detail = m_problem;
    if (detail.isEmpty() && m_dayFile)
        detail = m_dayFile->problem();
    if (detail.isEmpty() && m_mirror)
        detail = m_mirror->detail();
    show(detail);
}

} // namespace rollcall::campus
