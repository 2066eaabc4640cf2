#include "connectors/odoo/odoo_connector.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::odoo {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

constexpr int kBatch = 20;
/// Keys live three months at most; making a new one takes an administrator of the Odoo.
constexpr int kWarnDays = 14;
constexpr Milliseconds kKeyInterval = std::chrono::hours{1};

const Judgement& accepted()
{
    static const Judgement judgement{Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}};
    return judgement;
}

std::optional<Record> firstOf(const std::vector<Record>& records)
{
    return records.empty() ? std::nullopt : std::optional(records.front());
}

} // namespace

QString keyWarning(const Settings& settings, WallTime now)
{
    if (!settings.keyExpires.isValid())
        return {};
    const QDate today = toDateTimeUtc(now).date();
    if (today.daysTo(settings.keyExpires) > kWarnDays)
        return {};
    const QString date = settings.keyExpires.toString(Qt::ISODate);
    return today > settings.keyExpires
               ? sentence(QT_TRANSLATE_NOOP("Connector", "The API key expired on %1: enter a new one"), {date})
               : sentence(QT_TRANSLATE_NOOP("Connector", "The API key expires on %1: make a new one in time"), {date});
}

OdooConnector::OdooConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink)
    : HttpConnector(std::move(id),
                    {.title = QStringLiteral("Odoo (%1)").arg(net::addressOf(settings.url)),
                     .http = settings.http,
                     .batchLimit = kBatch,
                     .retryBase = settings.retryBase,
                     .retryCap = settings.retryCap},
                    clock, sink),
      m_settings(std::move(settings)), m_keyTimer(this)
{
    connect(&m_keyTimer, &QTimer::timeout, this, [this] {
        if (const QString warning = keyWarning(); !warning.isEmpty())
            show(warning);
    });
}

void OdooConnector::begin()
{
    if (!m_settings.keyExpires.isValid())
        return;
    m_keyTimer.start(kKeyInterval);
    show(keyWarning());
}

void OdooConnector::halt()
{
    m_keyTimer.stop();
    m_order.clear();
    m_parked.clear();
    m_user = 0;
}

void OdooConnector::arrived(const DeliveryBatch& batch)
{
    m_order.arrived(batch, clock().monotonic());
}

void OdooConnector::work()
{
    const Job job{take(1).front()};
    if (job.entry.punch.facts.person.isEmpty()) {
        park(job, sentence(QT_TRANSLATE_NOOP("Connector", "The punch names no person")));
        return;
    }
    if (!m_order.mayGo(job.entry, clock().monotonic())) {
        settle(job.entry.outboxId,
               {Verdict::Retry, Next::GoOn,
                sentence(QT_TRANSLATE_NOOP("Connector", "Waits for an earlier record of the same person")),
                Milliseconds{0}});
        return;
    }
    if (m_settings.api == Api::JsonRpc && m_user == 0)
        logIn(job);
    else
        findEmployee(job);
}

void OdooConnector::logIn(const Job& job)
{
    send(job, loginRequest(m_settings), [this, job](const Answer& answer) {
        const std::optional<qint64> user = answer ? userIn(*answer) : std::nullopt;
        if (!answer) {
            finish(job, answer.error().judgement);
        } else if (!user) {
            finish(job, unexpectedResult());
        } else if (*user == 0) {
            finish(job, {Verdict::Retry, Next::Refused,
                         sentence(QT_TRANSLATE_NOOP("Connector", "The server does not accept the login or the key")),
                         Milliseconds{0}});
        } else {
            m_user = *user;
            findEmployee(job);
        }
    });
}

void OdooConnector::findEmployee(const Job& job)
{
    ask(job, odoo::findEmployee(m_settings, job.entry.punch.facts.person), [this, job](const QJsonValue& result) {
        const auto found = recordsIn(result);
        const QString person = job.entry.punch.facts.person.value();
        if (!found) {
            finish(job, unexpectedResult());
        } else if (found->empty()) {
            park(job, sentence(QT_TRANSLATE_NOOP("Connector", "No employee there has %1 as %2"),
                               {person, m_settings.employeeField}));
        } else if (found->size() > 1) {
            park(job, sentence(QT_TRANSLATE_NOOP("Connector", "Several employees there have %1 as %2"),
                               {person, m_settings.employeeField}));
        } else {
            Job next = job;
            next.employee = found->front().id;
            findRecord(next);
        }
    });
}

void OdooConnector::findRecord(const Job& job)
{
    ask(job, odoo::findRecord(job.employee, job.entry.punch), [this, job](const QJsonValue& result) {
        const auto found = recordsIn(result);
        if (!found)
            finish(job, unexpectedResult());
        else if (!found->empty())
            finish(job, accepted());
        else
            findOpen(job);
    });
}

void OdooConnector::findOpen(const Job& job)
{
    ask(job, odoo::findOpen(job.employee), [this, job](const QJsonValue& result) {
        const auto found = recordsIn(result);
        if (!found || (!found->empty() && found->front().checkIn.isEmpty()))
            finish(job, unexpectedResult());
        else if (job.entry.punch.facts.direction == Direction::In)
            checkIn(job, firstOf(*found));
        else
            checkOut(job, firstOf(*found));
    });
}

void OdooConnector::checkIn(const Job& job, const std::optional<Record>& open)
{
    const bool mayClose = m_settings.closesOpen && !job.hasClosed;
    if (open && mayClose && open->checkIn <= utcTime(job.entry.punch.facts.at))
        close(job, *open);
    else if (job.refusal)
        finish(job, *job.refusal);
    else if (open)
        park(job, sentence(QT_TRANSLATE_NOOP("Connector", "The check-in at %1 UTC has no check-out there yet"),
                           {net::oneLine(open->checkIn)}));
    else
        create(job);
}

void OdooConnector::close(const Job& job, const Record& open)
{
    change(
        job, endRecord(open.id, job.entry.punch, m_hasModes),
        [this, job](const QJsonValue& result) {
            Job next = job;
            next.hasClosed = true;
            if (result.toBool())
                create(next);
            else
                finish(job, unexpectedResult());
        },
        [this, job, open] { close(job, open); });
}

void OdooConnector::create(const Job& job)
{
    change(
        job, createRecord(job.employee, job.entry.punch, m_hasModes),
        [this, job](const QJsonValue& result) { finish(job, isCreated(result) ? accepted() : unexpectedResult()); },
        [this, job] { create(job); });
}

void OdooConnector::checkOut(const Job& job, const std::optional<Record>& open)
{
    const QString time = utcTime(job.entry.punch.facts.at);
    const auto parked = m_parked.find(job.entry.punch.facts.person);
    if (job.refusal)
        finish(job, *job.refusal);
    else if (!open)
        park(job, sentence(QT_TRANSLATE_NOOP("Connector", "There is no open record that this check-out could end")));
    else if (open->checkIn > time)
        park(job, sentence(QT_TRANSLATE_NOOP("Connector", "The open record began at %1 UTC, after this check-out"),
                           {net::oneLine(open->checkIn)}));
    else if (parked != m_parked.end() && open->checkIn < parked->second && parked->second <= time)
        park(job, sentence(QT_TRANSLATE_NOOP("Connector", "Its check-in at %1 UTC is parked; the open record is an "
                                                          "earlier one"),
                           {parked->second}));
    else
        end(job, *open);
}

void OdooConnector::end(const Job& job, const Record& open)
{
    change(
        job, endRecord(open.id, job.entry.punch, m_hasModes),
        [this, job](const QJsonValue& result) { finish(job, result.toBool() ? accepted() : unexpectedResult()); },
        [this, job, open] { end(job, open); });
}

void OdooConnector::send(const Job& job, const net::HttpRequest& request, std::function<void(const Answer&)> then)
{
    client().send(request, [this, job, then = std::move(then)](const net::HttpOutcome& outcome) {
        if (outcome)
            then(readAnswer(m_settings.api, *outcome, clock().wall()));
        else
            finish(job, net::judgeFailure(outcome.error()));
    });
}

void OdooConnector::ask(const Job& job, const Call& call, Then then)
{
    send(job, request(m_settings, m_user, call), [this, job, then = std::move(then)](const Answer& answer) {
        if (answer)
            then(*answer);
        else
            finish(job, answer.error().judgement);
    });
}

void OdooConnector::change(const Job& job, const Call& call, Then then, std::function<void()> again)
{
    send(job, request(m_settings, m_user, call),
         [this, job, then = std::move(then), again = std::move(again)](const Answer& answer) {
             if (answer) {
                 then(*answer);
             } else if (answer.error().isUnknownMode && std::exchange(m_hasModes, false)) {
                 again();
             } else if (answer.error().judgement.verdict == Verdict::Rejected) {
                 // An earlier attempt whose answer was lost may have been late, or another kiosk faster.
                 Job next = job;
                 next.refusal = answer.error().judgement;
                 findRecord(next);
             } else {
                 finish(job, answer.error().judgement);
             }
         });
}

void OdooConnector::park(const Job& job, const QString& reason)
{
    finish(job, {Verdict::Rejected, Next::GoOn, reason, Milliseconds{0}});
}

void OdooConnector::finish(const Job& job, const Judgement& judged)
{
    const Judgement judgement = counted(judged);
    if (judgement.next != Next::GoOn) {
        m_user = 0; // the login may have been withdrawn
        pause(judgement);
        return;
    }
    if (judgement.verdict != Verdict::Retry)
        settled(job.entry, judgement.verdict);
    working(judgement.verdict == Verdict::Retry ? judgement.reason : keyWarning());
    settle(job.entry.outboxId, judgement);
}

void OdooConnector::settled(const DeliveryEntry& entry, Verdict verdict)
{
    m_order.settled(entry);
    if (entry.punch.facts.direction != Direction::In)
        return;
    if (verdict == Verdict::Accepted)
        m_parked.erase(entry.punch.facts.person);
    else
        m_parked[entry.punch.facts.person] = utcTime(entry.punch.facts.at);
}

QString OdooConnector::keyWarning() const
{
    return odoo::keyWarning(m_settings, clock().wall());
}

} // namespace rollcall::odoo
