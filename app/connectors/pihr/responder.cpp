#include "connectors/pihr/responder.h"

#include "base/logging.h"

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
    if (m_request->fromStart) {
        m_peopleOffset = 0;
        m_listed = 0;
    }
    m_site.listPeople(m_peopleOffset, kPeoplePerPage, inTurn<PeoplePage>([this](const Result<PeoplePage>& page) {
                          if (!page) {
                              finish(failure(page.error()));
                              return;
                          }
                          std::vector<PersonId> ids;
                          for (const Person& person : page->people)
                              ids.push_back(person.id);
                          m_site.numbersOf(ids, inTurn<std::vector<int>>([this, people = page->people](
                                                                             const Result<std::vector<int>>& numbers) {
                                               if (numbers)
                                                   sendPeople(people, *numbers);
                                               else
                                                   finish(failure(numbers.error()));
                                           }));
                      }));
}

/// As many of them as fit on a page with all they have.
void Responder::sendPeople(const std::vector<Person>& people, const std::vector<int>& numbers)
{
    std::vector<ListedCredential> lines;
    for (std::size_t i = 0; i < std::min(people.size(), numbers.size()); ++i) {
        const std::vector<ListedCredential> theirs = credentialsOf(people[i], numbers[i]);
        if (lines.size() + theirs.size() > kCredentialsPerPage)
            break;
        lines.insert(lines.end(), theirs.begin(), theirs.end());
        ++m_peopleOffset;
    }
    const int from = m_listed;
    m_listed += static_cast<int>(lines.size());
    finish(encodePeople(m_speech, *m_request, from, lines));
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

void Responder::withKnownPerson(std::function<void(const Person&)> use)
{
    withPerson(m_request->person, [this, use = std::move(use)](const PersonId& id) {
        m_site.findPerson(id, inTurn<std::optional<Person>>([this, use](const auto& person) {
                              if (!person)
                                  finish(failure(person.error()));
                              else if (!*person)
                                  finish(nobodyHasThisNumber());
                              else
                                  use(**person);
                          }));
    });
}

void Responder::showName()
{
    withKnownPerson([this](const Person& person) { finish(encodeName(m_speech, *m_request, person)); });
}

void Responder::showPerson()
{
    withKnownPerson([this](const Person& person) {
        if (m_request->credential != Credential::Card) {
            finish(encodePerson(m_speech, *m_request, person, std::nullopt));
            return;
        }
        m_site.cardOf(person.id, inTurn<std::optional<Secret>>([this, person](const auto& card) {
                          if (card)
                              finish(encodePerson(m_speech, *m_request, person, *card));
                          else
                              finish(failure(card.error()));
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
        if (!m_request->token)
            return failure(ErrorCode::InvalidArgument, translated("The PIN or card is missing"));
        return {};
    case Credential::Fingerprint:
    case Credential::Everything:
    case Credential::Other:
        break;
    }
    return unsupported("This kiosk knows people by face, PIN, card and code; fingerprints are not kept");
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
        change.privilege = m_request->privilege;
        change.photo = std::move(m_request->photo);
        if (m_request->credential == Credential::Pin)
            change.pin = m_request->token;
        else if (m_request->credential == Credential::Card)
            change.card = m_request->token;
        m_site.changePerson(change, inTurn<Person>([this](const Result<Person>& person) {
                                finish(person ? Status{} : failure(person.error()));
                            }));
    });
}

void Responder::removePerson()
{
    // Who, or what, is not here any more is removed: a server that asks again must not be told that it failed.
    const auto gone = [this](const Status& removed) {
        finish(!removed && removed.error().code == ErrorCode::NotFound ? Status{} : removed);
    };
    PersonChange change;
    switch (m_request->credential) {
    case Credential::Everything:
        withPerson(
            m_request->person, [this, gone](const PersonId& id) { m_site.removePerson({id}, inTurn<void>(gone)); },
            Status{});
        return;
    case Credential::Photo:
    case Credential::FaceTemplate:
        change.withoutFace = true;
        break;
    case Credential::Pin:
        change.pin = Secret();
        break;
    case Credential::Card:
        change.card = Secret();
        break;
    case Credential::Fingerprint:
    case Credential::Other:
        finish(Status{}); // there is nothing of that kind, so it is gone
        return;
    }
    withPerson(
        m_request->person,
        [this, gone, change](const PersonId& id) {
            PersonChange without = change;
            without.id = id;
            m_site.changePerson(without, inTurn<Person>([gone](const Result<Person>& person) {
                                    gone(person.map([](const Person&) {}));
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
    m_site.removePerson({id}, inTurn<void>([this, people = std::move(people)](const Status& removed) {
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
