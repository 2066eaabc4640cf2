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
    Unsupported, ///< known, but nothing that this kiosk could do (locks, time zones of doors)
    Unknown,
};

/// How a person proves who they are, as servers number it.
enum class Credential { Fingerprint, Pin, Card, Everything, FaceTemplate, Photo, Other };

/// What a server asked, as far as its order has it. What is missing or makes no sense is absent.
struct Request
{
    Order order = Order::Unknown;
    QString name;              ///< the command's own
    bool fromStart = true;     ///< of a list: the first page
    std::optional<int> person; ///< positive
    Credential credential = Credential::Photo;
    int credentialCode = 0; ///< as it came, to be said back
    std::optional<QString> personName;
    std::optional<Privilege> privilege;
    std::optional<Secret> token;     ///< the PIN or card to be set, as text; empty: to be taken away
    std::optional<QByteArray> photo; ///< decoded; absent when nothing was sent, empty when it was no base64
    std::optional<bool> enabled;
    std::vector<std::pair<int, QString>> names; ///< at most `kMaxNames`
    bool tooManyNames = false;
    std::optional<QDateTime> from; ///< inclusive
    std::optional<QDateTime> to;   ///< exclusive
    std::optional<QDateTime> time;
    QJsonObject device; ///< known settings with whole numbers only
    int door = 1;
};

inline constexpr int kPeoplePerPage = 40;
inline constexpr int kCredentialsPerPage = 40;
inline constexpr int kPunchesPerPage = 50;
inline constexpr int kMaxNames = 50;

[[nodiscard]] Request readCommand(const Speech& speech, const Command& command);
/// `value` as servers write times (base/time_text), in UTC. Times without a zone are of `zone`.
[[nodiscard]] std::optional<QDateTime> readTime(const QJsonValue& value, WireTime zone);

/// Done, or not with a sentence why. `request` gives back whom it was about.
[[nodiscard]] QString encodeOutcome(const Speech& speech, const Request& request, const Status& outcome);
/// One line of the list of people.
struct ListedCredential
{
    int number = 0;
    Privilege privilege = Privilege::User;
    int code = 0;
};
/// What a person is known by, as servers list it: at least one line, also for a person who has nothing left, or they
/// would be missing from the list.
[[nodiscard]] std::vector<ListedCredential> credentialsOf(const Person& person, int number);
/// A page of the list from position `from` on; empty: the end.
[[nodiscard]] QString encodePeople(const Speech& speech, const Request& request, int from,
                                   const std::vector<ListedCredential>& lines);
/// What is known of one person. Of credentials only the number of a card can be handed over; the others are refused,
/// with the rest: photos are not kept, and PINs as hashes only.
[[nodiscard]] QString encodePerson(const Speech& speech, const Request& request, const Person& person,
                                   const std::optional<Secret>& card);
[[nodiscard]] QString encodeName(const Speech& speech, const Request& request, const Person& person);
/// A page of punches from position `from` on; empty: the end.
[[nodiscard]] QString encodePunchPage(const Speech& speech, const Request& request, qint64 from,
                                      const std::vector<Punch>& punches, const Numbers& numbers);
[[nodiscard]] QString encodeClock(const Speech& speech, const Request& request, const ClockReading& now);
/// `remembered` over what every terminal says.
[[nodiscard]] QString encodeDevice(const Speech& speech, const Request& request, const QJsonObject& remembered);

} // namespace rollcall::pihr
