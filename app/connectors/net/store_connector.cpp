#include "connectors/net/store_connector.h"

#include <utility>

namespace rollcall::net {

using Verdict = DeliveryAnswer::Verdict;

namespace {

const Judgement kThere{Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}};

} // namespace

StoreConnector::StoreConnector(ConnectorId id, StoreSetup setup, const MakeLink& link, const Clock& clock,
                               ConnectorSink& sink, SitePort& site)
    : RequestConnector(std::move(id),
                       {.title = setup.title,
                        .batchLimit = setup.batchSize,
                        .retryBase = setup.retryBase,
                        .retryCap = setup.retryCap},
                       clock, sink),
      m_store(std::move(setup)), m_link(link())
{
    if (m_store.peopleEvery)
        m_people = std::make_unique<FaceSync>(link(), site, *m_store.peopleEvery, [this] { show(shownWith(m_said)); });
}

void StoreConnector::begin()
{
    m_hasIndex = true;
    if (m_people)
        m_people->start();
}

void StoreConnector::halt()
{
    m_looks.clear();
    m_missing.clear();
    m_inserts.clear();
}

void StoreConnector::abortRequests()
{
    m_link->abortAll();
    if (m_people)
        m_people->stop();
}

QString StoreConnector::shownWith(const QString& detail) const
{
    return detail.isEmpty() && m_people ? m_people->detail() : detail;
}

void StoreConnector::work()
{
    std::vector<StoreRow> rows = rowsOf(take(m_store.batchSize), m_store.camera);
    if (m_store.refersToFaces)
        findFaces(std::move(rows));
    else
        plan(std::move(rows));
}

void StoreConnector::findFaces(std::vector<StoreRow> rows)
{
    m_link->findFaces(rows, [this, rows](const auto& faces) mutable {
        if (!faces) {
            hold(faces.error());
            return;
        }
        for (StoreRow& row : rows) {
            if (const auto found = faces->find(row.face.employee); found != faces->end())
                row.refersTo = found->second;
        }
        plan(std::move(rows));
    });
}

void StoreConnector::plan(std::vector<StoreRow> rows)
{
    if (m_hasIndex) {
        m_inserts.push_back(std::move(rows));
    } else {
        for (StoreRow& row : rows)
            m_looks.push_back({std::move(row), {}});
    }
    next();
}

void StoreConnector::next()
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
    const std::vector<StoreRow> rows = std::move(m_inserts.front());
    m_inserts.pop_front();
    insert(rows);
}

void StoreConnector::look(const Look& look)
{
    m_link->look(look.row.face, [this, look](const tl::expected<bool, Judgement>& found) {
        if (!found) {
            hold(found.error());
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

void StoreConnector::insert(const std::vector<StoreRow>& rows)
{
    m_link->insert(rows, m_hasIndex, [this, rows](InsertJudgement said) {
        if (said.rows == InsertJudgement::Rows::Judged)
            said.judgement = counted(said.judgement);
        inserted(rows, said);
    });
}

void StoreConnector::inserted(const std::vector<StoreRow>& rows, const InsertJudgement& said)
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
        for (const StoreRow& row : rows)
            m_looks.push_back({row, said.judgement});
        next();
    } else {
        finish(rows, said.judgement);
    }
}

void StoreConnector::finish(const std::vector<StoreRow>& rows, const Judgement& judgement)
{
    m_said = judgement.verdict == Verdict::Retry ? judgement.reason : QString();
    working(shownWith(m_said));
    // With the last entry the next ones are taken, and sent from there.
    const bool isLast = isIdle();
    DeliveryBatch entries;
    for (const StoreRow& row : rows)
        entries.insert(entries.end(), row.entries.begin(), row.entries.end());
    settle(entries, judgement);
    if (!isLast)
        next();
}

void StoreConnector::hold(const Judgement& judgement)
{
    halt();
    pause(judgement);
}

} // namespace rollcall::net
