#include "connectors/pihr/responder.h"

#include "base/logging.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace rollcall::pihr {

namespace {

/// Later than any punch.
constexpr WallTime kEndOfTime{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};

QString translated(const char* text)
{
    return QCoreApplication::translate("rollcall::pihr", text);
}

tl::unexpected<Error> unsupported(const char* why)
{
    return failure(ErrorCode::Unsupported, translated(why));
}

} // namespace

Responder::Responder(Speech speech, Permissions permissions, SitePort& site, const Clock& clock, Ends ends)
    : m_speech(std::move(speech)), m_permissions(std::move(permissions)), m_site(site), m_clock(clock),
      m_ends(std::move(ends))
{}

template <class T, class Use> SitePort::Reply<T> Responder::inTurn(Use use)
{
    return [turns = std::weak_ptr<quint64>(m_turn), turn = *m_turn, use = std::move(use)](Result<T> result) {
        if (const auto now = turns.lock(); now && *now == turn)
            use(std::move(result));
    };
}

void Responder::obey(const Command& command)
{
    if (m_waiting.size() >= kMostWaiting) {
        const Request request = readCommand(m_speech, command);
        m_ends.send(encodeOutcome(m_speech, request,
                                  failure(ErrorCode::Busy, translated("Too many commands at once; ask again"))));
        return;
    }
    m_waiting.push_back(command);
    next();
}

void Responder::connectionLost()
{
    ++*m_turn;
    m_waiting.clear();
    m_request.reset();
}

void Responder::next()
{
    while (!m_request && !m_waiting.empty()) {
        m_request = readCommand(m_speech, m_waiting.front());
        m_waiting.pop_front();
        start();
    }
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
        return showPerson(false);
    case Order::ShowName:
        return showPerson(true);
    case Order::ChangePerson:
        return changePerson();
    case Order::RemovePerson:
        return removePerson();
    case Order::ChangeNames:
        return changeNextName(0);
    case Order::EnablePerson:
        return enablePerson();
    case Order::NewPunches:
        if (m_request->fromStart)
            m_newPunches.after = m_seenUpTo;
        return listPunches(m_newPunches);
    case Order::AllPunches:
        if (m_request->fromStart)
            m_allPunches.after = 0;
        return listPunches(m_allPunches);
    case Order::RemoveEverybody:
        return removeEverybody();
    case Order::RemovePunches:
        return finish(unsupported("Punches are never deleted on this kiosk"));
    case Order::RemoveAdministrators:
        return finish(m_permissions.destructive ? Status{} // nobody here is one by a server's word
                                                : unsupported("This is not allowed on the kiosk"));
    case Order::Reset:
        return finish(unsupported("This kiosk is not reset from afar: punches are never deleted"));
    case Order::Restart:
        return finish(unsupported("This kiosk is not restarted from afar"));
    case Order::SetClock:
        return setClock();
    case Order::ShowClock:
        return finish(encodeClock(m_speech, *m_request, m_clock.read()));
    case Order::SetDevice:
        for (auto it = m_request->device.constBegin(); it != m_request->device.constEnd(); ++it)
            m_device.insert(it.key(), it.value());
        return finish(Status{});
    case Order::ShowDevice:
        return finish(encodeDevice(m_speech, *m_request, m_device));
    case Order::OpenDoor:
        return operateDoor();
    case Order::EnrolPerson:
        return enrolPerson();
    case Order::Unsupported:
        return finish(unsupported("This kiosk has no locks"));
    case Order::Unknown:
        return finish(unsupported(""));
    }
}

Status Responder::nobodyHasThisNumber()
{
    return failure(ErrorCode::NotFound, translated("Nobody has this number"));
}

void Responder::withPerson(std::optional<int> number, std::function<void(const PersonId&)> use, const Status& nobody)
{
    if (!number) {
        finish(failure(ErrorCode::InvalidArgument, translated("The number of the person is missing or no number")));
        return;
    }
    m_site.personOf(*number, inTurn<std::optional<PersonId>>([this, use = std::move(use), nobody](const auto& person) {
        if (!person)
            finish(failure(person.error()));
        else if (!*person)
            finish(nobody);
        else
            use(**person);
    }));
}

void Responder::listPeople()
{
    if (m_request->fromStart)
        m_peopleOffset = 0;
    m_site.listPeople(m_peopleOffset, kPeoplePerPage, inTurn<PeoplePage>([this](const Result<PeoplePage>& page) {
                          if (!page) {
                              finish(failure(page.error()));
                              return;
                          }
                          std::vector<PersonId> ids;
                          for (const Person& person : page->people)
                              ids.push_back(person.id);
                          m_site.numbersOf(ids,
                                           inTurn<std::vector<int>>([this](const Result<std::vector<int>>& numbers) {
                                               if (!numbers) {
                                                   finish(failure(numbers.error()));
                                                   return;
                                               }
                                               const int from = m_peopleOffset;
                                               m_peopleOffset += static_cast<int>(numbers->size());
                                               finish(encodePeople(m_speech, *m_request, from, *numbers));
                                           }));
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
                         if (!punches.empty())
                             position.after = punches.back().sequence;
                         else if (m_request->order == Order::NewPunches)
                             m_seenUpTo = position.after; // fetched to the end: what comes after is new
                         finish(encodePunchPage(m_speech, *m_request, from, punches, known));
                     }));
}

void Responder::showPerson(bool nameOnly)
{
    withPerson(m_request->person, [this, nameOnly](const PersonId& id) {
        m_site.findPerson(id, inTurn<std::optional<Person>>([this, nameOnly](const auto& person) {
                              if (!person)
                                  finish(failure(person.error()));
                              else if (!*person)
                                  finish(nobodyHasThisNumber());
                              else
                                  finish(nameOnly ? encodeName(m_speech, *m_request, **person)
                                                  : encodePerson(m_speech, *m_request, **person));
                          }));
    });
}

Status Responder::changeable() const
{
    switch (m_request->credential) {
    case Credential::Photo:
        if (m_request->photo && m_request->photo->isEmpty())
            return failure(ErrorCode::InvalidArgument, translated("The photo is not base64"));
        if (!m_request->photo && !m_request->personName)
            return failure(ErrorCode::InvalidArgument, translated("There is neither a photo nor a name"));
        return {};
    case Credential::FaceTemplate:
        return unsupported("Face templates of other devices mean nothing to this kiosk; send a photo");
    case Credential::Pin:
    case Credential::Card:
    case Credential::Fingerprint:
    case Credential::Everything:
    case Credential::Other:
        break;
    }
    return unsupported("This kiosk knows people by their faces; PINs, cards and fingerprints are not kept");
}

void Responder::changePerson()
{
    if (const Status possible = changeable(); !possible) {
        finish(possible);
        return;
    }
    withPerson(m_request->person, [this](const PersonId& id) {
        PersonChange change;
        change.id = id;
        if (m_request->personName && !m_request->personName->isEmpty())
            change.name = m_request->personName;
        change.photo = std::move(m_request->photo);
        m_site.changePerson(change, inTurn<Person>([this](const Result<Person>& person) {
                                finish(person ? Status{} : failure(person.error()));
                            }));
    });
}

void Responder::removePerson()
{
    switch (m_request->credential) {
    case Credential::Everything:
    case Credential::Photo:
    case Credential::FaceTemplate:
        break; // the face is all there is of a person here
    default:
        finish(Status{}); // there is nothing of that kind, so it is gone
        return;
    }
    withPerson(
        m_request->person,
        [this](const PersonId& id) {
            m_site.removePerson(id, inTurn<void>([this](const Status& removed) {
                                    // Who is not here any more is removed: a server that asks again must not be told that it failed.
                                    finish(!removed && removed.error().code == ErrorCode::NotFound ? Status{}
                                                                                                   : removed);
                                }));
        },
        Status{});
}

void Responder::changeNextName(std::size_t index)
{
    if (m_request->tooManyNames) {
        finish(failure(ErrorCode::InvalidArgument, translated("At most %1 names at once").arg(kMostNames)));
        return;
    }
    if (index >= m_request->names.size()) {
        finish(Status{});
        return;
    }
    const auto& [number, name] = m_request->names[index];
    withPerson(number > 0 ? std::optional<int>(number) : std::nullopt, [this, index, name = name](const PersonId& id) {
        PersonChange change;
        change.id = id;
        change.name = name;
        m_site.changePerson(change, inTurn<Person>([this, index](const Result<Person>& person) {
                                if (person)
                                    changeNextName(index + 1);
                                else
                                    finish(failure(person.error()));
                            }));
    });
}

void Responder::enablePerson()
{
    if (!m_request->enabled) {
        finish(failure(ErrorCode::InvalidArgument, translated("It is not said whether to enable or disable")));
        return;
    }
    withPerson(m_request->person, [this](const PersonId& id) {
        PersonChange change;
        change.id = id;
        change.enabled = m_request->enabled;
        m_site.changePerson(change, inTurn<Person>([this](const Result<Person>& person) {
                                finish(person ? Status{} : failure(person.error()));
                            }));
    });
}

void Responder::enrolPerson()
{
    withPerson(m_request->person, [this](const PersonId& id) {
        m_site.startEnrolment(id, m_request->personName.value_or(QString()),
                              inTurn<void>([this](const Status& opened) { finish(opened); }));
    });
}

void Responder::removeEverybody()
{
    if (!m_permissions.destructive) {
        finish(unsupported("This is not allowed on the kiosk"));
        return;
    }
    m_site.listPeople(0, kPeoplePerPage, inTurn<PeoplePage>([this](Result<PeoplePage> page) {
                          if (!page)
                              finish(failure(page.error()));
                          else if (page->people.empty())
                              finish(Status{});
                          else
                              removeNext(std::move(page->people));
                      }));
}

void Responder::removeNext(std::vector<Person> people)
{
    const PersonId id = people.back().id;
    people.pop_back();
    m_site.removePerson(id, inTurn<void>([this, people = std::move(people)](const Status& removed) {
                            if (!removed && removed.error().code != ErrorCode::NotFound)
                                finish(removed);
                            else if (people.empty())
                                removeEverybody();
                            else
                                removeNext(people);
                        }));
}

void Responder::setClock()
{
    if (!m_request->time) {
        finish(failure(ErrorCode::InvalidArgument, translated("The time cannot be read")));
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
    m_ends.show(translated("The server's clock differs from this kiosk's by %1 s").arg(ahead.count()));
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
