#include "connectors/pihr/responder.h"

#include "base/logging.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <chrono>
#include <utility>

namespace rollcall::pihr {

namespace {

/// Later than any punch.
constexpr WallTime kEndOfTime{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};

// What is remembered over restarts, by these names.
const QString kSeenUpTo = QStringLiteral("seen_up_to"); ///< newest punch that the server has fetched as new
const QString kDevice = QStringLiteral("device");       ///< settings that it has given

} // namespace

Responder::Responder(Speech speech, Permissions permissions, SitePort& site, const Clock& clock, Ends ends)
    : m_speech(std::move(speech)), m_permissions(std::move(permissions)), m_site(site), m_clock(clock),
      m_ends(std::move(ends))
{}

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
    finish(encodeOutcome(m_speech, *m_request, outcome));
}

void Responder::start()
{
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
        if (m_request->fromStart)
            m_allPunches.after = 0;
        return listPunches(m_allPunches);
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

void Responder::withPerson(std::optional<int> number, std::function<void(const PersonId&)> use, const Status& unknown)
{
    if (!number) {
        finish(failure(ErrorCode::InvalidArgument, QStringLiteral("The person's number is missing or not a number")));
        return;
    }
    m_site.personOf(*number, inTurn<std::optional<PersonId>>([this, use = std::move(use), unknown](const auto& person) {
        if (!person)
            finish(failure(person.error()));
        else if (!*person)
            finish(unknown);
        else
            use(**person);
    }));
}

void Responder::listNewPunches()
{
    if (!m_request->fromStart) {
        listPunches(m_newPunches);
        return;
    }
    m_site.recall({kSeenUpTo}, inTurn<QByteArray>([this](const Result<QByteArray>& seen) {
                      if (!seen) {
                          finish(failure(seen.error()));
                          return;
                      }
                      m_seenUpTo = seen->toLongLong(); // 0 of an empty one
                      m_newPunches.after = m_seenUpTo;
                      listPunches(m_newPunches);
                  }));
}

void Responder::listPunches(Position& position)
{
    if (m_request->fromStart) {
        position.from = m_request->from ? toWallTime(*m_request->from) : WallTime{};
        position.to = m_request->to ? toWallTime(*m_request->to) : kEndOfTime;
        position.count = 0;
    }
    m_site.listPunches(position.from, position.to, position.after, kPunchesPerPage,
                       inTurn<std::vector<Punch>>([this, &position](Result<std::vector<Punch>> punches) {
                           if (!punches)
                               finish(failure(punches.error()));
                           else
                               sendPunches(position, std::move(*punches));
                       }));
}

void Responder::sendPunches(Position& position, std::vector<Punch> punches)
{
    std::vector<PersonId> ids;
    for (const Punch& punch : punches)
        ids.push_back(punch.facts.person);
    m_site.numbersOf(ids, inTurn<std::vector<int>>([this, &position, punches = std::move(punches),
                                                    ids](const Result<std::vector<int>>& numbers) {
                         if (!numbers) {
                             finish(failure(numbers.error()));
                             return;
                         }
                         Numbers known;
                         for (std::size_t i = 0; i < std::min(ids.size(), numbers->size()); ++i)
                             known.emplace(ids[i], (*numbers)[i]);
                         const qint64 from = position.count;
                         position.count += static_cast<qint64>(punches.size());
                         position.last = position.after;
                         if (!punches.empty())
                             position.after = punches.back().sequence;
                         finishPage(position, encodePunchPage(m_speech, *m_request, from, punches, known));
                     }));
}

/// Fetched to the end: what comes after is new, also after a restart.
void Responder::finishPage(const Position& position, const QString& page)
{
    const bool atTheEnd = position.after == position.last;
    if (m_request->order != Order::NewPunches || !atTheEnd || position.after == m_seenUpTo) {
        finish(page);
        return;
    }
    m_seenUpTo = position.after;
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
