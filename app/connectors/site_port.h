#pragma once

#include "attendance/device_record.h"
#include "attendance/punch.h"
#include "attendance/roster.h"
#include "base/ask.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace rollcall {

/// A person whom a server wants enrolled or changed. What is not set stays as it is.
struct PersonChange : PersonEdit
{
    std::optional<QByteArray> photo; ///< an encoded image (JPEG, PNG, WebP, BMP), not yet looked at
    ConnectorId origin;              ///< whose server; set by ConnectorSite, as below
};
struct PersonRemoval
{
    PersonId id;
    ConnectorId origin = {};
};
/// Something small that a connector wants to know again after a restart.
struct MemoryKey
{
    QString key;
    ConnectorId origin = {};
};

/// People whose numbers a server needs.
struct NumbersQuestion
{
    std::vector<PersonId> people;
    bool announces = false; ///< the server is about to hear who has which number
    ConnectorId origin = {};
};
/// A number by which a server names a person.
struct NumberQuestion
{
    int number = 0;
    /// The server stores a person of this number. Where the kiosk gave it to a person of whom this server has not
    /// heard, it is the server's from now on, and the kiosk's person gets another.
    bool stores = false;
    QString name = {}; ///< as the server says
    ConnectorId origin = {};
};

struct PeoplePage
{
    std::vector<Person> people; ///< by identifier
    int total = 0;
};

/// How full the kiosk is.
struct SiteFigures
{
    int people = 0;
    qint64 punches = 0;
    int pins = 0;
    int cards = 0;
};

/// An embedding that a server made.
struct ReadyEmbedding
{
    QString model; ///< as `SiteFacts::model`; one of another model is refused, never compared
    std::vector<float> values;
};
/// A face that a server provides: a photo, or what its own engine made of one. Each source of a person has its own
/// template; the same source again replaces it, and all others stay.
struct FaceChange
{
    PersonId person;
    std::optional<QString> name; ///< what is not set stays as it is
    QString source;              ///< within this origin: "passport/1.jpg", "1001/2.jpg"; at most 256 characters
    std::variant<QByteArray, ReadyEmbedding> face; ///< an encoded image, not yet looked at, or an embedding
    ConnectorId origin = {};
};
/// Takes the templates of these sources away. Who is left with nothing to be known by is removed.
struct FaceRemoval
{
    PersonId person;
    std::vector<QString> sources;
    ConnectorId origin = {};
};

/// Whom a server expects now, such as a class in its room.
struct ExpectedPerson
{
    PersonId id;
    QString name; ///< as the server says; may be empty
};
struct Expectation
{
    QString title; ///< "CS101 Algorithms"; empty: nothing is expected
    WallTime from{};
    WallTime to{};
    std::vector<ExpectedPerson> people;
    bool onlyThese = false; ///< recognition is narrowed to them
    ConnectorId origin = {};
};

/// What servers ask about the kiosk itself.
struct SiteFacts
{
    QString model;      ///< of the embedder in use; empty where no face can be recognized
    int dimensions = 0; ///< of its embeddings
    QString version;    ///< of the program
    int people = 0;
    qint64 queued = 0; ///< punches that wait for the asking connector
    std::optional<double> processorCelsius;
    std::optional<double> processorLoad;    ///< 0..1 of all cores
    std::optional<double> memoryUsedShare;  ///< 0..1
    std::optional<double> storageUsedShare; ///< 0..1, of the disk with the data
    std::chrono::seconds uptime{0};         ///< of the program
};

/// What an upstream system may ask of the kiosk: its people, its punches, its screen. All calls return at once; `reply`
/// is called exactly once, in the thread that called, unless the connector has been stopped meanwhile. Errors are
/// sentences; InvalidArgument for a photo without a usable face.
class SitePort
{
public:
    template <class T> using Reply = rollcall::Reply<T>;

    virtual ~SitePort() = default;
    virtual void listPeople(int offset, int limit, Reply<PeoplePage> reply) = 0;
    virtual void findPerson(const PersonId& id, Reply<std::optional<Person>> reply) = 0;
    /// Enrolls or changes. A new person needs a photo, a PIN or a card (NotFound otherwise); with a photo all their
    /// templates are replaced. Who is left with nothing to be known by, by `withoutFace`, is removed.
    virtual void changePerson(const PersonChange& change, Reply<Person> reply) = 0;
    /// NotFound when no person has that identifier.
    virtual void removePerson(const PersonRemoval& removal, Reply<void> reply) = 0;
    /// The number of a person's card; nothing when there is none.
    virtual void cardOf(const PersonId& id, Reply<std::optional<Secret>> reply) = 0;
    /// Nobody is more than a user any more.
    virtual void revokePrivileges(const ConnectorId& origin, Reply<void> reply) = 0;
    /// Punches with `from <= utc < to` and a sequence number above `after`, oldest first, at most `limit`.
    virtual void listPunches(WallTime from, WallTime to, qint64 after, int limit, Reply<std::vector<Punch>> reply) = 0;
    /// How many of them there are.
    virtual void countPunches(WallTime from, WallTime to, qint64 after, Reply<qint64> reply) = 0;
    /// Opens the enrollment on the kiosk's screen for this person; replies when it has been opened, not when it is
    /// done.
    virtual void startEnrollment(const PersonId& id, const QString& name, Reply<void> reply) = 0;
    virtual void figures(Reply<SiteFigures> reply) = 0;
    /// The numbers by which systems that know only numbers know these people, in the same order: `plainNumber` where
    /// there is one, else a number given at the first question and stored forever, also for people who are not
    /// enrolled (any more). They change only where a server has the number for a person of its own.
    virtual void numbersOf(const NumbersQuestion& question, Reply<std::vector<int>> reply) = 0;
    /// Whom the server means by this number, enrolled or not; none for a number that the kiosk would have had to give
    /// out and did not, or of which this server has not heard.
    virtual void personOf(const NumberQuestion& question, Reply<std::optional<PersonId>> reply) = 0;
    /// Empty when nothing was remembered under this key.
    virtual void recall(const MemoryKey& key, Reply<QByteArray> reply) = 0;
    /// At most 4 KiB. Replies once it is on disk.
    virtual void remember(const MemoryKey& key, const QByteArray& value, Reply<void> reply) = 0;
    /// Enrolls the person where they are new. Busy: too many photos wait; ask again later. InvalidArgument: no usable
    /// face, another model, or a look-alike of another person; the sentence says which.
    virtual void storeFace(const FaceChange& change, Reply<Person> reply);
    /// NotFound when no person has that identifier.
    virtual void removeFaces(const FaceRemoval& removal, Reply<void> reply);
    /// Replaces what this origin expected before; forgotten when the connector stops.
    virtual void expect(const Expectation& expectation, Reply<void> reply);
    virtual void facts(const ConnectorId& origin, Reply<SiteFacts> reply);
    /// Takes what a device on the wall has recorded. Replies once it is on disk; what was there already is no error.
    virtual void collect(const DeviceBatch& batch, Reply<DeviceTally> reply);

protected:
    SitePort() = default;
    SitePort(const SitePort&) = default;
    SitePort& operator=(const SitePort&) = default;
};

} // namespace rollcall
