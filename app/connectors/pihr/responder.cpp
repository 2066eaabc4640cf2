#include "connectors/pihr/responder.h"

#include "base/logging.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <utility>

namespace rollcall::pihr {

namespace {

/// Later than any punch.
constexpr WallTime kEndOfTime{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};

// What is remembered over restarts, by these names.
const QString kSeenUpTo = QStringLiteral("seen_up_to");      ///< newest punch that the server has fetched as new
const QString kWideNumbers = QStringLiteral("wide_numbers"); ///< it names people by numbers of more than 32 bits
const QString kDevice = QStringLiteral("device");            ///< settings that it has given

} // namespace

Responder::Responder(Speech speech, Permissions permissions, SitePort& site, const Clock& clock, Ends ends)
    : m_speech(std::move(speech)), m_permissions(std::move(permissions)), m_site(site), m_clock(clock),
      m_ends(std::move(ends))
{
    recallTraits();
}

/// Asked before anything that needs to know, and answered in that order.
void Responder::recallTraits()
{
    if (m_speech.dialect == Dialect::AiFace && !m_speech.server->hasWideNumbers)
        m_site.recall({kWideNumbers}, [server = m_speech.server](const Result<QByteArray>& known) {
            server->hasWideNumbers = server->hasWideNumbers || (known && !known->isEmpty());
        });
}

/// From now on this server hears its own numbers in lists and punches too.
void Responder::noteWideNumbers()
{
    if (std::exchange(m_speech.server->hasWideNumbers, true))
        return;
    m_site.remember({kWideNumbers}, QByteArrayLiteral("1"), [](const Status& kept) {
        if (!kept)
            qCWarning(lcConnector).noquote()
                << "wide numbers are known until the restart only:" << kept.error().message;
    });
}

void Responder::obey(const Command& command)
{
    m_waiting.push_back(command);
    m_waitingSize += command.size;
    next();
}

void Responder::connectionLost()
{
    ++*m_turn;
    m_waiting.clear();
    recallTraits();
    m_waitingSize = 0;
    m_request.reset();
}

void Responder::next()
{
    // Many can be answered at once: one after the other, not one within the other.
    if (std::exchange(m_advancing, true))
        return;
    while (!m_request && !m_waiting.empty()) {
        const bool wasFull = isFull();
        m_request = readCommand(m_speech, m_waiting.front());
        m_waitingSize -= m_waiting.front().size;
        m_waiting.pop_front();
        if (wasFull && !isFull() && m_ends.room)
            m_ends.room();
        start();
    }
    m_advancing = false;
}

void Responder::finish(const QString& reply)
{
    ++*m_turn;
    m_request.reset();
    m_ends.send(reply);
    next();
}

void Responder::finish(const Status& outcome)
{
    if (!outcome)
        qCInfo(lcConnector).noquote() << "the server's command" << m_request->name
                                      << "was refused:" << outcome.error().message;
    finish(encodeOutcome(m_speech, *m_request, outcome));
}

void Responder::start()
{
    // Half understood is not understood: what is left out could be what matters.
    if (!m_request->notUnderstood.isEmpty()) {
        finish(failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The field \"%1\" is not understood").arg(m_request->notUnderstood)));
        return;
    }
    switch (m_request->order) {
    case Order::ListPeople:
        return listPeople();
    case Order::ShowPerson:
        return showPerson();
    case Order::ShowName:
        return showName();
    case Order::ChangePerson:
        return changePerson();
    case Order::RemovePerson:
        return removePerson();
    case Order::ChangeNames:
        return changeNextName(0);
    case Order::EnablePerson:
        return enablePerson();
    case Order::NewPunches:
        return listNewPunches();
    case Order::AllPunches:
        return listPunches(m_allPunches, 0);
    case Order::RemoveEverybody:
        return removeEverybody();
    case Order::RemovePunches:
        return finish(unsupported("Punches are never deleted on this kiosk"));
    case Order::RemoveAdministrators:
        if (!m_permissions.destructive)
            return finish(unsupported("This is not allowed on the kiosk"));
        return m_site.revokePrivileges({}, inTurn<void>([this](const Status& revoked) { finish(revoked); }));
    case Order::Reset:
        return finish(unsupported("This kiosk is not reset from afar: punches are never deleted"));
    case Order::Restart:
        return finish(unsupported("This kiosk is not restarted from afar"));
    case Order::SetClock:
        return setClock();
    case Order::ShowClock:
        return finish(encodeClock(m_speech, *m_request, m_clock.read()));
    case Order::SetDevice:
        return setDevice();
    case Order::ShowDevice:
        return showDevice();
    case Order::OpenDoor:
        return operateDoor();
    case Order::EnrollPerson:
        return enrollPerson();
    case Order::KeepServing:
        qCInfo(lcConnector).noquote() << "the kiosk stays in service after the server's" << m_request->name;
        return finish(encodeKeptServing(m_speech, *m_request));
    case Order::Unsupported:
        return finish(unsupported("This kiosk has no locks"));
    case Order::Unknown:
        return finish(unsupported(""));
    }
}

Status Responder::unsupported(const char* why)
{
    return failure(ErrorCode::Unsupported, QString::fromLatin1(why));
}

Status Responder::unknownNumber()
{
    return failure(ErrorCode::NotFound, QStringLiteral("No person with this number"));
}

void Responder::find(const std::optional<wire::Whom>& whom, const QString& name,
                     std::function<void(const Result<std::optional<PersonId>>&)> then)
{
    if (!whom) {
        then(failure(ErrorCode::InvalidArgument, QStringLiteral("The person's number is missing or not a number")));
        return;
    }
    if (!whom->number) {
        if (!whom->id.value().startsWith(u'0'))
            noteWideNumbers();
        then(std::optional(whom->id));
        return;
    }
    const bool stores = m_request->order == Order::ChangePerson || m_request->order == Order::ChangeNames ||
                        m_request->order == Order::EnrollPerson;
    m_site.personOf({*whom->number, stores, name}, inTurn<std::optional<PersonId>>(std::move(then)));
}

void Responder::withPerson(const std::optional<wire::Whom>& whom, std::function<void(const PersonId&)> use,
                           const Status& unknown)
{
    find(whom, m_request->personName.value_or(QString()),
         [this, use = std::move(use), unknown](const Result<std::optional<PersonId>>& person) {
             if (!person)
                 finish(failure(person.error()));
             else if (!*person)
                 finish(unknown);
             else
                 use(**person);
         });
}

std::size_t Responder::Pages::wanted(const Request& request)
{
    if (!request.page)
        return request.fromStart ? 0 : m_next;
    m_countsFromZero = m_countsFromZero || *request.page == 0;
    return static_cast<std::size_t>(*request.page) - (m_countsFromZero ? 0 : 1);
}

void Responder::listNewPunches()
{
    if (m_newPunches.pages.wanted(*m_request) > 0) {
        listPunches(m_newPunches, m_seenUpTo);
        return;
    }
    m_site.recall({kSeenUpTo}, inTurn<QByteArray>([this](const Result<QByteArray>& seen) {
                      if (!seen) {
                          finish(failure(seen.error()));
                          return;
                      }
                      m_seenUpTo = seen->toLongLong(); // 0 of an empty one
                      listPunches(m_newPunches, m_seenUpTo);
                  }));
}

void Responder::listPunches(PunchList& list, qint64 after)
{
    const std::size_t index = list.pages.wanted(*m_request);
    if (index == 0) {
        list.from = m_request->from ? toWallTime(*m_request->from) : WallTime{};
        list.to = m_request->to ? toWallTime(*m_request->to) : kEndOfTime;
        list.starts.assign(1, {after, 0});
    }
    if (index >= list.starts.size()) {
        finish(failure(ErrorCode::InvalidArgument, QStringLiteral("Pages are fetched one after the other")));
        return;
    }
    if (index > 0) {
        readPunches(list, index);
        return;
    }
    m_site.countPunches(list.from, list.to, after, inTurn<qint64>([this, &list](const Result<qint64>& total) {
                            if (!total) {
                                finish(failure(total.error()));
                                return;
                            }
                            list.total = *total;
                            readPunches(list, 0);
                        }));
}

void Responder::readPunches(PunchList& list, std::size_t index)
{
    m_site.listPunches(list.from, list.to, list.starts[index].after, kPunchesPerPage,
                       inTurn<std::vector<Punch>>([this, &list, index](const Result<std::vector<Punch>>& punches) {
                           if (punches)
                               sendPunches(list, index, *punches);
                           else
                               finish(failure(punches.error()));
                       }));
}

void Responder::sendPunches(PunchList& list, std::size_t index, const std::vector<Punch>& punches)
{
    std::vector<PersonId> ids;
    ids.reserve(punches.size());
    for (const Punch& punch : punches)
        ids.push_back(punch.facts.person);
    m_site.numbersOf(
        {ids}, inTurn<std::vector<int>>([this, &list, index, punches, ids](const Result<std::vector<int>>& numbers) {
            if (!numbers) {
                finish(failure(numbers.error()));
                return;
            }
            Numbers known;
            for (std::size_t i = 0; i < std::min(ids.size(), numbers->size()); ++i)
                known.emplace(ids[i], (*numbers)[i]);
            const qint64 from = list.starts[index].from;
            // Punches taken since the list was begun belong to it too.
            const PagePlace place{from, std::max(list.total, from + static_cast<qint64>(punches.size()))};
            finishPunches(list, index, punches, encodePunchPage(m_speech, *m_request, place, punches, known));
        }));
}

/// Fetched to the end: what comes after is new, also after a restart.
void Responder::finishPunches(PunchList& list, std::size_t index, const std::vector<Punch>& punches,
                              const QString& page)
{
    const PunchList::Start start = list.starts[index];
    list.pages.given(index, !punches.empty());
    list.starts.resize(index + 1);
    if (!punches.empty())
        list.starts.push_back({punches.back().sequence, start.from + static_cast<qint64>(punches.size())});
    if (m_request->order != Order::NewPunches || !punches.empty() || start.after == m_seenUpTo) {
        finish(page);
        return;
    }
    m_seenUpTo = start.after;
    m_site.remember({kSeenUpTo}, QByteArray::number(m_seenUpTo), inTurn<void>([this, page](const Status& kept) {
                        if (kept)
                            finish(page);
                        else
                            finish(kept);
                    }));
}

void Responder::showDevice()
{
    m_site.recall({kDevice}, inTurn<QByteArray>([this](const Result<QByteArray>& device) {
                      if (device)
                          finish(encodeDevice(m_speech, *m_request, QJsonDocument::fromJson(*device).object()));
                      else
                          finish(failure(device.error()));
                  }));
}

void Responder::setDevice()
{
    if (m_request->device.isEmpty()) {
        finish(failure(ErrorCode::InvalidArgument, QStringLiteral("The message holds no setting of this kiosk")));
        return;
    }
    m_site.recall({kDevice}, inTurn<QByteArray>([this](const Result<QByteArray>& known) {
                      if (!known) {
                          finish(failure(known.error()));
                          return;
                      }
                      QJsonObject device = QJsonDocument::fromJson(*known).object();
                      for (auto it = m_request->device.constBegin(); it != m_request->device.constEnd(); ++it)
                          device.insert(it.key(), it.value());
                      m_site.remember({kDevice}, QJsonDocument(device).toJson(QJsonDocument::Compact),
                                      inTurn<void>([this](const Status& kept) { finish(kept); }));
                  }));
}

void Responder::setClock()
{
    if (!m_request->time) {
        finish(failure(ErrorCode::InvalidArgument, QStringLiteral("The time is invalid")));
        return;
    }
    const WallTime theirs = toWallTime(*m_request->time);
    const auto ahead = std::chrono::round<std::chrono::seconds>(theirs - m_clock.wall());
    if (std::chrono::abs(ahead) <= kClockTolerance) {
        m_ends.show({});
        finish(Status{});
        return;
    }
    qCWarning(lcConnector) << "the server's clock is" << ahead.count() << "s ahead of this kiosk's";
    m_ends.show(sentence(QT_TRANSLATE_NOOP("Connector", "The server's clock differs from this kiosk's by %1 s"),
                         {QString::number(ahead.count())}));
    if (!m_permissions.clock.isSet()) {
        finish(unsupported("This kiosk does not take its time from a server"));
        return;
    }
    finish(m_permissions.clock.run(QStringLiteral("{time}"),
                                   m_request->time->toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                   m_clock.monotonic()));
}

void Responder::operateDoor()
{
    finish(m_permissions.door.run(QStringLiteral("{door}"), QString::number(m_request->door), m_clock.monotonic()));
}

} // namespace rollcall::pihr
