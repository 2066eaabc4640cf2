#pragma once

#include "api/device_port.h"
#include "attendance/person.h"
#include "attendance/punch.h"
#include "base/ask.h"
#include "base/connector_test.h"
#include "outbox/outbox.h"

#include <QDateTime>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace rollcall::api {

/// Which punches; see PunchFilter, which is storage's.
struct PunchQuestion
{
    enum class Order { Number, NewestNumber, Time, LatestTime };
    std::optional<PersonId> person = std::nullopt;
    std::optional<Direction> direction = std::nullopt;
    std::optional<QDateTime> from = std::nullopt; ///< `from <= time < to`
    std::optional<QDateTime> to = std::nullopt;
    qint64 after = 0; ///< numbers above this one
    bool withVoided = false;
    Order order = Order::Number;
    qint64 offset = 0;
    qint64 limit = std::numeric_limits<qint64>::max();
    bool isCounted = false;
};
struct PunchPage
{
    std::vector<Punch> punches;
    qint64 total = 0; ///< without offset and limit; where it was asked for
};
struct PeoplePage
{
    std::vector<Person> people;
    int total = 0;
};
struct Present
{
    PersonId person;
    QString name;
    QDateTime since;
    QString door;
};

struct ConnectorFacts
{
    QString id;
    QString title;
    QString state; ///< "connecting", "online", ...
    QString detail;
    int pending = 0;
    int parked = 0;
    int people = 0; ///< changes of people that wait
    std::optional<QDateTime> oldestPending;
    std::optional<QDateTime> lastSuccess;
    bool isPaused = false;
};

/// How the kiosk is, as it shows it on screen.
struct KioskFacts
{
    QString serial;
    QString door;
    QString version;
    QDateTime started;
    qint64 uptimeSeconds = 0;
    qint64 pid = 0;
    int dayBoundaryHour = 0;
    QString camera = QStringLiteral("starting"); ///< "running", "stopped", ...
    QString cameraDetail;
    bool isCameraRunning = false;
    quint64 framesExamined = 0; ///< by recognition, since the start
    bool isClockTrusted = true;
    int people = 0;
    std::vector<ConnectorFacts> connectors;
    QStringList problems; ///< conditions that keep it from working
};
/// How far the test of recognition is, and what the last one found.
struct SelfTest
{
    enum class State { None, Running, Done, Failed };
    struct Alike
    {
        PersonId first;
        QString firstName;
        PersonId second;
        QString secondName;
        bool isTwice = false; ///< most likely one person
    };
    struct Weak
    {
        PersonId person;
        QString name;
        int number = 0; ///< of the face sample, from 1
    };
    State state = State::None;
    QString message;       ///< why it failed
    qint64 peopleDone = 0; ///< of peopleTotal
    qint64 peopleTotal = 0;
    bool isWell = true;
    std::optional<double> wrongMatchesAYear; ///< at most
    std::vector<Alike> alike;
    std::vector<Weak> weak;
};
/// What a metric needs beyond the facts.
struct Gauges
{
    qint64 punches = 0;
    qint64 punchesToday = 0;
    qint64 memoryBytes = 0; ///< resident, of this program
    qint64 databaseBytes = 0;
    qint64 diskFreeBytes = 0;
    std::vector<DeviceFacts> devices = {};
};

/// What the API asks of the kiosk. Thread-safe; a reply is called once, in any thread. One who is asked in a reply of
/// `revision` answers at once.
class ApiPort
{
public:
    template <class T> using Reply = rollcall::Reply<T>;

    virtual ~ApiPort() = default;
    /// Differs after every change of what is stored: an answer made from it may be given again until then.
    virtual void revision(Reply<QByteArray> reply) = 0;
    virtual void punches(const PunchQuestion& question, Reply<PunchPage> reply) = 0;
    virtual void punch(qint64 sequence, Reply<std::optional<Punch>> reply) = 0;
    virtual void people(const QString& query, int offset, int limit, Reply<PeoplePage> reply) = 0;
    virtual void person(const PersonId& id, Reply<std::optional<Person>> reply) = 0;
    virtual void present(Reply<std::vector<Present>> reply) = 0;
    virtual void outbox(std::optional<OutboxState> state, int offset, int limit,
                        Reply<std::vector<OutboxItem>> reply) = 0;
    virtual void gauges(Reply<Gauges> reply) = 0;
    /// At once.
    [[nodiscard]] virtual KioskFacts facts() const = 0;
    /// The local date of the attendance day that it is now, and its first moment.
    [[nodiscard]] virtual QDateTime startOfToday() const = 0;
    [[nodiscard]] virtual QStringList logLines() const = 0;
    virtual void selfTest(Reply<SelfTest> reply) = 0;

    // Operators.
    virtual void testConnector(const QString& id, Reply<ConnectorTest> reply) = 0;
    virtual void retry(qint64 outboxRow, Reply<void> reply) = 0;
    /// Begins a test of recognition; AlreadyExists while one runs.
    virtual void startSelfTest(Reply<void> reply) = 0;
    /// Connects to every system again, which synchronizes people. The reply says that it has begun.
    virtual void syncPeople(Reply<void> reply) = 0;
    /// Sends what waits without waiting for its time. The reply says that it has begun.
    virtual void sendPunches(Reply<void> reply) = 0;
    // Managers.
    /// Nothing is sent to a paused system; what is for it is kept.
    virtual void pauseConnector(const QString& id, bool isPaused, Reply<void> reply) = 0;
    virtual void restart(Reply<void> reply) = 0;

protected:
    ApiPort() = default;
    ApiPort(const ApiPort&) = default;
    ApiPort& operator=(const ApiPort&) = default;
};

} // namespace rollcall::api
