#include "connectors/zoho/zoho_connector.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::zoho {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

/// Six imports until one at fault is alone, which take less than the dispatcher waits for a first answer.
constexpr int kBatch = 50;
/// A token is not used in its last minute.
constexpr Milliseconds kTokenMargin = std::chrono::minutes{1};

} // namespace

ZohoConnector::ZohoConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("Zoho People (%1)").arg(net::addressOf(settings.url)),
                     .http = settings.http,
                     .batchLimit = kBatch,
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings))
{}

void ZohoConnector::halt()
{
    m_batches.clear();
    m_token.clear();
    m_mayRenew = true;
}

void ZohoConnector::work()
{
    DeliveryBatch batch;
    DeliveryBatch nameless;
    for (DeliveryEntry& entry : take(kBatch))
        (entry.punch.facts.person.isEmpty() ? nameless : batch).push_back(std::move(entry));
    if (!batch.empty())
        m_batches.push_back(std::move(batch));
    // Before the request: with the last entry of a batch the next one is taken.
    settle(nameless, {Verdict::Rejected, Next::GoOn,
                      sentence(QT_TRANSLATE_NOOP("Connector", "The punch names no person")), Milliseconds{0}});
    sendNext();
}

bool ZohoConnector::hasToken() const
{
    return !m_settings.token.isEmpty() || (!m_token.isEmpty() && clock().monotonic() < m_tokenUntil);
}

void ZohoConnector::sendNext()
{
    if (!isRunning() || isPaused() || m_batches.empty())
        return;
    if (!hasToken()) {
        renewToken();
        return;
    }
    const DeliveryBatch batch = std::move(m_batches.front());
    m_batches.pop_front();
    const net::HttpRequest request =
        importRequest(m_settings, m_settings.token.isEmpty() ? m_token : m_settings.token, batch);
    client().send(request, [this, batch](const net::HttpOutcome& outcome) {
        if (outcome)
            answered(batch, judgeImport(*outcome, clock().wall()));
        else
            hold(net::judgeFailure(outcome.error()));
    });
}

void ZohoConnector::renewToken()
{
    client().send(tokenRequest(m_settings), [this](const net::HttpOutcome& outcome) {
        if (!outcome) {
            hold(net::judgeFailure(outcome.error()));
            return;
        }
        const auto token = readToken(*outcome, clock().wall());
        if (!token) {
            hold(token.error());
            return;
        }
        m_token = token->value;
        m_tokenUntil = clock().monotonic() + std::max(token->lifetime - kTokenMargin, kTokenMargin);
        sendNext();
    });
}

void ZohoConnector::answered(const DeliveryBatch& batch, const ImportJudgement& judged)
{
    if (judged.isToken && !std::exchange(m_token, {}).isEmpty() && std::exchange(m_mayRenew, false)) {
        m_batches.push_front(batch); // once more, with a new one
        sendNext();
        return;
    }
    m_mayRenew = !judged.isToken;
    const Judgement judgement = counted(judged.judgement);
    if (judgement.next != Next::GoOn) {
        hold(judgement);
        return;
    }
    if (judged.mayConcernOne && batch.size() > 1) {
        const auto middle = batch.begin() + static_cast<std::ptrdiff_t>(batch.size() / 2);
        m_batches.emplace_front(middle, batch.end());
        m_batches.emplace_front(batch.begin(), middle);
    } else {
        working(judgement.verdict == Verdict::Retry ? judgement.reason : QString());
        // With the last entry the next ones are taken, and sent from there.
        const bool isLast = m_batches.empty();
        settle(batch, judgement);
        if (isLast)
            return;
    }
    sendNext();
}

void ZohoConnector::hold(const Judgement& judgement)
{
    m_batches.clear();
    m_mayRenew = true;
    pause(judgement);
}

} // namespace rollcall::zoho
