#include "connectors/postgrest/postgrest_connector.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::postgrest {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

namespace {

const Judgement kThere{Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}};

} // namespace

PostgrestConnector::PostgrestConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("PostgREST (%1)").arg(net::addressOf(settings.url)),
                     .http = settings.http,
                     .batchLimit = settings.batchSize,
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings))
{}

void PostgrestConnector::halt()
{
    m_looks.clear();
    m_missing.clear();
    m_inserts.clear();
}

void PostgrestConnector::work()
{
    std::vector<Row> rows = rowsOf(take(m_settings.batchSize), m_settings.camera);
    if (m_settings.refersToFaces)
        findFaces(std::move(rows));
    else
        plan(std::move(rows));
}

void PostgrestConnector::findFaces(std::vector<Row> rows)
{
    const net::HttpRequest request = facesRequest(m_settings, rows);
    client().send(request, [this, rows = std::move(rows)](const net::HttpOutcome& outcome) mutable {
        const auto faces = outcome && outcome->isSuccess() ? readFaces(*outcome) : tl::unexpected(QString());
        if (!faces) {
            hold(judgeQuestion(outcome, clock().wall()));
            return;
        }
        for (Row& row : rows) {
            if (const auto found = faces->find(row.face.employee); found != faces->end())
                row.refersTo = found->second;
        }
        plan(std::move(rows));
    });
}

void PostgrestConnector::plan(std::vector<Row> rows)
{
    if (m_hasIndex) {
        m_inserts.push_back(std::move(rows));
    } else {
        for (Row& row : rows)
            m_looks.push_back({std::move(row), {}});
    }
    next();
}

void PostgrestConnector::next()
{
    if (!isRunning() || isPaused())
        return;
    if (!m_looks.empty()) {
        const Look first = std::move(m_looks.front());
        m_looks.pop_front();
        look(first);
        return;
    }
    if (!m_missing.empty())
        m_inserts.push_back(std::exchange(m_missing, {}));
    if (m_inserts.empty())
        return;
    const std::vector<Row> rows = std::move(m_inserts.front());
    m_inserts.pop_front();
    insert(rows);
}

void PostgrestConnector::look(const Look& look)
{
    client().send(lookRequest(m_settings, look.row.face), [this, look](const net::HttpOutcome& outcome) {
        const auto found = outcome && outcome->isSuccess() ? readFound(*outcome) : tl::unexpected(QString());
        if (!found) {
            hold(judgeQuestion(outcome, clock().wall()));
        } else if (*found) {
            finish({look.row}, kThere);
        } else if (look.otherwise) {
            finish({look.row}, *look.otherwise);
        } else {
            m_missing.push_back(look.row);
            next();
        }
    });
}

void PostgrestConnector::insert(const std::vector<Row>& rows)
{
    client().send(insertRequest(m_settings, rows, m_hasIndex), [this, rows](const net::HttpOutcome& outcome) {
        InsertJudgement said = judgeInsert(outcome, clock().wall());
        if (said.rows == InsertJudgement::Rows::Judged)
            said.judgement = counted(said.judgement);
        inserted(rows, said);
    });
}

void PostgrestConnector::inserted(const std::vector<Row>& rows, const InsertJudgement& said)
{
    const bool looks = said.rows == InsertJudgement::Rows::Look;
    if (said.judgement.next != Next::GoOn) {
        hold(said.judgement);
    } else if (said.rows == InsertJudgement::Rows::NoIndex && m_hasIndex) {
        m_hasIndex = false;
        plan(rows);
    } else if (rows.size() > 1 && said.judgement.verdict != Verdict::Accepted && !looks) {
        // One bad row must not keep out the others.
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            m_inserts.push_front({*row});
        next();
    } else if (looks) {
        for (const Row& row : rows)
            m_looks.push_back({row, said.judgement});
        next();
    } else {
        finish(rows, said.judgement);
    }
}

void PostgrestConnector::finish(const std::vector<Row>& rows, const Judgement& judgement)
{
    working(judgement.verdict == Verdict::Retry ? judgement.reason : QString());
    // With the last entry the next ones are taken, and sent from there.
    const bool isLast = isIdle();
    DeliveryBatch entries;
    for (const Row& row : rows)
        entries.insert(entries.end(), row.entries.begin(), row.entries.end());
    settle(entries, judgement);
    if (!isLast)
        next();
}

void PostgrestConnector::hold(const Judgement& judgement)
{
    halt();
    pause(judgement);
}

} // namespace rollcall::postgrest
