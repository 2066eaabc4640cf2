// What AiFace servers do with people.
#include "connectors/pihr/responder.h"

#include <algorithm>
#include <utility>

namespace rollcall::pihr {

namespace {

/// People read at a time for a list: a few milliseconds of the ledger's thread.
constexpr int kPeoplePerRead = 200;

} // namespace

void Responder::listPeople()
{
    const std::size_t index = m_peopleList.pages.wanted(*m_request);
    if (index > 0) {
        sendPeople(index);
        return;
    }
    m_peopleList.lines.clear();
    m_peopleList.open.clear();
    m_peopleList.total = 0;
    m_peopleList.people = 0;
    readPeople();
}

void Responder::readPeople()
{
    m_site.listPeople(m_peopleList.people, kPeoplePerRead, inTurn<PeoplePage>([this](const Result<PeoplePage>& page) {
                          if (!page) {
                              finish(failure(page.error()));
                              return;
                          }
                          std::vector<PersonId> ids;
                          for (const Person& person : page->people)
                              ids.push_back(person.id);
                          m_site.numbersOf({ids, true},
                                           inTurn<std::vector<int>>(
                                               [this, people = page->people](const Result<std::vector<int>>& numbers) {
                                                   if (numbers)
                                                       addToList(people, *numbers);
                                                   else
                                                       finish(failure(numbers.error()));
                                               }));
                      }));
}

/// As many people on a page as fit with all they have.
void Responder::addToList(const std::vector<Person>& people, const std::vector<int>& numbers)
{
    PeopleList& list = m_peopleList;
    for (std::size_t i = 0; i < std::min(people.size(), numbers.size()); ++i) {
        const std::vector<ListedCredential> theirs =
            credentialsOf(people[i], wideNumber(m_speech, people[i].id).value_or(numbers[i]));
        if (list.open.size() + theirs.size() > kCredentialsPerPage)
            list.lines.push_back(std::exchange(list.open, {}));
        list.open.insert(list.open.end(), theirs.begin(), theirs.end());
        list.total += static_cast<qint64>(theirs.size());
    }
    list.people += static_cast<int>(people.size());
    if (people.size() == kPeoplePerRead) {
        readPeople();
        return;
    }
    if (!list.open.empty())
        list.lines.push_back(std::exchange(list.open, {}));
    sendPeople(0);
}

void Responder::sendPeople(std::size_t index)
{
    const auto& pages = m_peopleList.lines;
    const bool hasLines = index < pages.size();
    PagePlace place{0, m_peopleList.total};
    for (std::size_t i = 0; i < std::min(index, pages.size()); ++i)
        place.from += static_cast<qint64>(pages[i].size());
    m_peopleList.pages.given(index, hasLines);
    finish(encodePeople(m_speech, *m_request, place, hasLines ? pages[index] : std::vector<ListedCredential>()));
}

void Responder::withKnownPerson(std::function<void(const Person&)> use)
{
    withPerson(m_request->person, [this, use = std::move(use)](const PersonId& id) {
        m_site.findPerson(id, inTurn<std::optional<Person>>([this, use](const auto& person) {
                              if (!person)
                                  finish(failure(person.error()));
                              else if (!*person)
                                  finish(unknownNumber());
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
    if (m_request->photo && !*m_request->photo)
        return failure(m_request->photo->error());
    if (m_request->isAboutUser) {
        if (!m_request->personName && !m_request->privilege)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("Neither a name nor a privilege was given"));
        return {};
    }
    switch (m_request->credential) {
    case Credential::Photo:
        if (!m_request->photo && !m_request->personName)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("Neither a photo nor a name was given"));
        return {};
    case Credential::FaceTemplate:
        return unsupported("Face templates of other devices mean nothing to this kiosk; send a photo");
    case Credential::Pin:
    case Credential::Card:
        if (!m_request->token)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("The PIN or card is missing"));
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
        // Only a name waits: what else the message holds must not be lost with a yes.
        change.nameMayWait =
            m_request->isAboutUser && m_request->privilege.value_or(Privilege::User) == Privilege::User;
        change.privilege = m_request->privilege;
        if (m_request->photo)
            change.photo = std::move(**m_request->photo);
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
    // A person who is not here any more counts as removed: a server that asks again must not see a failure.
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
        removeFinger();
        return;
    case Credential::Other:
        finish(unsupported("This kiosk does not know this kind of credential"));
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

/// There are no fingerprints, so they are gone. But some servers mean the whole person by the first one: as long as the
/// person is here, a yes could be taken for that.
void Responder::removeFinger()
{
    if (m_request->credentialCode != wire::kFirstFingerCode) {
        finish(Status{});
        return;
    }
    withPerson(
        m_request->person,
        [this](const PersonId& id) {
            m_site.findPerson(id, inTurn<std::optional<Person>>([this](const auto& person) {
                                  if (!person)
                                      finish(failure(person.error()));
                                  else if (*person)
                                      finish(unsupported("Fingerprints are not kept; 13 removes the person"));
                                  else
                                      finish(Status{});
                              }));
        },
        Status{});
}

void Responder::changeNextName(std::size_t index)
{
    if (m_request->tooManyNames) {
        finish(failure(ErrorCode::InvalidArgument, QStringLiteral("At most %1 names at once").arg(kMaxNames)));
        return;
    }
    if (index == 0)
        m_namesOutcome = {};
    if (index >= m_request->names.size()) {
        finish(m_namesOutcome);
        return;
    }
    // One that cannot be taken does not keep the others from theirs.
    const auto goOn = [this, index](const Status& taken) {
        if (!taken && m_namesOutcome)
            m_namesOutcome = taken;
        changeNextName(index + 1);
    };
    const auto& [whom, name] = m_request->names[index];
    if (name.trimmed().isEmpty()) { // no name is not a name, and erases none
        goOn({});
        return;
    }
    find(whom, name, [this, goOn, name = name](const Result<std::optional<PersonId>>& person) {
        if (!person || !*person) {
            goOn(person ? unknownNumber() : failure(person.error()));
            return;
        }
        PersonChange change;
        change.id = **person;
        change.name = name;
        change.nameMayWait = true;
        m_site.changePerson(
            change, inTurn<Person>([goOn](const Result<Person>& changed) { goOn(changed.map([](const Person&) {})); }));
    });
}

void Responder::enablePerson()
{
    if (!m_request->enabled) {
        finish(failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The message does not say whether to enable or disable")));
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

void Responder::enrollPerson()
{
    withPerson(m_request->person, [this](const PersonId& id) {
        m_site.startEnrollment(id, m_request->personName.value_or(QString()),
                               inTurn<void>([this](const Status& opened) { finish(opened); }));
    });
}

void Responder::removeEverybody()
{
    if (!m_permissions.destructive) {
        finish(unsupported("This is not allowed on the kiosk"));
        return;
    }
    m_site.listPeople(0, kPeoplePerRead, inTurn<PeoplePage>([this](Result<PeoplePage> page) {
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

} // namespace rollcall::pihr
