#pragma once

#include "attendance/person.h"
#include "base/error.h"
#include "connectors/pihr/codec.h"

#include <QByteArray>
#include <QDateTime>

#include <utility>
#include <vector>

/// The commands of AiFace servers and the answers to them. Wire words stay in here.
namespace rollcall::pihr {

enum class Order {
    ListPeople,
    ShowPerson,
    ChangePerson,
    RemovePerson,
    ShowName,
    ChangeNames,
    EnablePerson,
    NewPunches,
    AllPunches,
    RemoveEverybody,
    RemovePunches,
    RemoveAdministrators,
    Reset,
    Restart,
    SetClock,
    ShowClock,
    SetDevice,
    ShowDevice,
    OpenDoor,
    EnrollPerson,
    KeepServing, ///< of a terminal that must not change while a server reads or writes it
    Unsupported, ///< known, but nothing that this kiosk could do (locks, time zones of doors)
    Unknown,
};

using wire::Credential;

/// What a server asked, as far as its order has it. What is missing is absent.
struct Request
{
    Order order = Order::Unknown;
    QString name;            ///< the command's own
    QString notUnderstood;   ///< the first field that this order needs and that makes no sense; then it is refused
    bool fromStart = true;   ///< of a list: the first page
    std::optional<int> page; ///< of servers that count pages, from 0 or 1
    std::optional<wire::Whom> person;
    Credential credential = Credential::Photo;
    int credentialCode = 0;   ///< as it came, to be said back
    bool isAboutUser = false; ///< of a change: no credential comes with it, only the name and the privilege
    std::optional<QString> personName;
    std::optional<Privilege> privilege;
    std::optional<Secret> token;             ///< the PIN or card to be set, as text; empty: to be taken away
    std::optional<Result<QByteArray>> photo; ///< decoded, or why it cannot be; absent when nothing was sent
    std::optional<bool> enabled;
    std::vector<std::pair<std::optional<wire::Whom>, QString>> names; ///< at most `kMaxNames`
    bool tooManyNames = false;
    std::optional<QDateTime> from; ///< inclusive
    std::optional<QDateTime> to;   ///< exclusive
    std::optional<QDateTime> time;
    QJsonObject device; ///< known settings with whole numbers only
    int door = 1;
};

inline constexpr int kCredentialsPerPage = 40;
inline constexpr int kPunchesPerPage = 50;
inline constexpr int kMaxNames = 50;

/// The settings that servers exchange with terminals, with what this kiosk says until a server sets something else.
[[nodiscard]] const QJsonObject& usualDevice();
[[nodiscard]] Request readCommand(const Speech& speech, const Command& command);
/// `value` as servers write times (base/time_text), in UTC. Times without a zone are of `zone`.
[[nodiscard]] std::optional<QDateTime> readTime(const QJsonValue& value, WireTime zone);

/// Done, or not with a sentence why. `request` gives back whom it was about.
[[nodiscard]] QString encodeOutcome(const Speech& speech, const Request& request, const Status& outcome);
/// One line of the list of people.
struct ListedCredential
{
    qint64 number = 0;
    Privilege privilege = Privilege::User;
    int code = 0;
};
/// What a person is known by, as servers list it: at least one line, also for a person who has nothing left, or they
/// would be missing from the list.
[[nodiscard]] std::vector<ListedCredential> credentialsOf(const Person& person, qint64 number);
/// Where a page lies in its list: the position of its first line, and how many lines the whole list has.
struct PagePlace
{
    qint64 from = 0;
    qint64 total = 0;
};
/// A page of the list; without lines: the end.
[[nodiscard]] QString encodePeople(const Speech& speech, const Request& request, const PagePlace& place,
                                   const std::vector<ListedCredential>& lines);
/// What is known of one person. Of credentials only the number of a card can be handed over; the others are refused,
/// with the rest: photos are not kept, and PINs as hashes only.
[[nodiscard]] QString encodePerson(const Speech& speech, const Request& request, const Person& person,
                                   const std::optional<Secret>& card);
[[nodiscard]] QString encodeName(const Speech& speech, const Request& request, const Person& person);
/// A page of punches; without any: the end.
[[nodiscard]] QString encodePunchPage(const Speech& speech, const Request& request, const PagePlace& place,
                                      const std::vector<Punch>& punches, const Numbers& numbers);
/// The kiosk stays in service.
[[nodiscard]] QString encodeKeptServing(const Speech& speech, const Request& request);
[[nodiscard]] QString encodeClock(const Speech& speech, const Request& request, const ClockReading& now);
/// `remembered` over what every terminal says.
[[nodiscard]] QString encodeDevice(const Speech& speech, const Request& request, const QJsonObject& remembered);

} // namespace rollcall::pihr
