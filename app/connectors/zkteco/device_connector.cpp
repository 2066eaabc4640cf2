#include "connectors/zkteco/device_connector.h"

#include "base/logging.h"
#include "connectors/only_receives.h"
#include "connectors/sentence.h"
#include "connectors/zkteco/bytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall::zkteco {

namespace {

/// One transaction: some 50 ms of the ledger's time.
constexpr int kBatch = 200;
constexpr quint8 kUserSet = 5;
constexpr quint32 kAttendanceEvents = 1;
/// The clock of a device is read to the second, and the question takes a moment.
constexpr qint64 kSameTimeSeconds = 3;
/// Events that wait for the ledger; the log has those beyond.
constexpr std::size_t kMaxEvents = 5'000;
constexpr const char* kCursorKey = "log";

constexpr std::array kOptions{"~SerialNumber", "~Platform", "~DeviceName"};

QString detailOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::PermissionDenied:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The device does not accept the communication key"));
    case ErrorCode::Timeout:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The device does not answer"));
    case ErrorCode::Corrupt:
        return sentence(QT_TRANSLATE_NOOP("Connector", "What the device sends cannot be read"));
    default:
        return sentence(QT_TRANSLATE_NOOP("Connector", "No connection to the device: %1"), {error.message});
    }
}

} // namespace

DeviceConnector::DeviceConnector(ConnectorId id, DeviceSettings settings, const Clock& clock, SitePort& site,
                                 ConnectorSink& sink)
    : Connector(std::move(id), sink), m_settings(std::move(settings)), m_clock(clock), m_site(site), m_tick(this)
{
    m_status.id = this->id();
    m_status.delivers = false;
    m_status.title = sentence(QT_TRANSLATE_NOOP("Connector", "Device (%1)"),
                              {QStringLiteral("%1:%2").arg(m_settings.host, QString::number(m_settings.port))});
    m_report.realtime = m_settings.realtime ? DeviceReport::Realtime::Waiting : DeviceReport::Realtime::Off;
    connect(&m_tick, &QTimer::timeout, this, &DeviceConnector::tick);
}

DeviceConnector::~DeviceConnector() = default;

void DeviceConnector::start()
{
    if (std::exchange(m_running, true))
        return;
    m_lastSuccess = m_nextTry = m_nextPoll = m_clock.monotonic();
    setState(LinkState::Connecting, {});
    m_site.recall({QString::fromLatin1(kCursorKey)}, whileRunning<QByteArray>([this](const Result<QByteArray>& cursor) {
                      // Without it everything is new, and the database knows what it has.
                      m_stored = cursor ? LogCursor::fromBytes(*cursor) : LogCursor{};
                      m_knowsStored = true;
                      tick();
                      m_tick.start(m_settings.tick);
                  }));
}

void DeviceConnector::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_tick.stop();
    dropClient();
}

void DeviceConnector::deliver(const DeliveryBatch& batch)
{
    if (m_running)
        sink().answered(id(), onlyReceives(batch));
}

bool DeviceConnector::isRealtimeDue(MonotonicTime now) const
{
    return m_settings.realtime && now - m_lastSuccess < m_settings.realtimePatience;
}

void DeviceConnector::tick()
{
    if (!m_running || !m_knowsStored)
        return;
    const MonotonicTime now = m_clock.monotonic();
    if (m_phase == Phase::Resting && now >= m_nextTry)
        connectDevice();
    else if (m_phase == Phase::Live && now >= m_nextPoll && !m_storing)
        poll();
}

void DeviceConnector::renewLink()
{
    m_nextTry = m_nextPoll = m_clock.monotonic(); // a reading that has begun is followed by another
    tick();
}

void DeviceConnector::dropClient()
{
    ++m_reading;
    m_phase = Phase::Resting;
    m_report.isConnected = false;
    if (!m_client)
        return;
    m_client->close();
    m_client.release()->deleteLater(); // it may be what calls
}

void DeviceConnector::connectDevice()
{
    m_phase = Phase::Reading;
    m_client = std::make_unique<DeviceClient>(
        m_settings, DeviceClient::Ports{[this](const AttendanceRecord& record, const QByteArray& payload) {
                                            takeEvent(record, payload);
                                        },
                                        [this](const Error& error) { failed(error); }});
    m_client->open([this](const Status& opened) {
        if (!opened)
            return;
        m_report.isConnected = true;
        poll();
    });
}

void DeviceConnector::failed(const Error& error)
{
    const MonotonicTime now = m_clock.monotonic();
    dropClient();
    m_events.clear(); // not acknowledged: the log has them
    ++m_report.failures;
    m_report.lastError = error.message;
    const bool isSuspended = m_settings.realtime && !isRealtimeDue(now);
    if (m_settings.realtime)
        m_report.realtime = isSuspended ? DeviceReport::Realtime::Suspended : DeviceReport::Realtime::Waiting;
    m_retry = m_retry.count() == 0 ? m_settings.firstRetry : std::min(2 * m_retry, m_settings.longestRetry);
    const bool isPollOnly = isSuspended || (!m_settings.realtime && m_report.isAlert());
    m_nextTry = now + (isPollOnly ? std::max(m_retry, m_settings.pollEvery) : m_retry);
    qCInfo(lcConnector).noquote() << id().value() << "was lost:" << error.message;
    if (error.code == ErrorCode::PermissionDenied)
        setState(LinkState::Refused, detailOf(error));
    else if (m_report.isAlert())
        setState(LinkState::Offline,
                 sentence(QT_TRANSLATE_NOOP("Connector", "The device could not be read %1 times in a row"),
                          {QString::number(m_report.failures)}));
    else
        setState(LinkState::Connecting, detailOf(error));
    keepReport();
}

void DeviceConnector::succeeded()
{
    m_lastSuccess = m_clock.monotonic();
    m_retry = Milliseconds{0};
    m_report.failures = 0;
    m_report.lastError.clear();
    setState(LinkState::Online, {});
}

void DeviceConnector::poll()
{
    m_phase = Phase::Reading;
    ++m_reading;
    m_nextPoll = m_clock.monotonic() + m_settings.pollEvery;
    askOption(0);
}

void DeviceConnector::askOption(std::size_t index)
{
    if (index == kOptions.size()) {
        m_client->ask(Command::Version, {}, [this](const Result<QByteArray>& version) {
            if (version)
                m_report.firmware = QString::fromUtf8(version->constData()).trimmed().left(kMaxNameBytes * 4);
            readClock();
        });
        return;
    }
    const QByteArray key = kOptions.at(index);
    m_client->ask(Command::ReadOption, key + QByteArray(1, '\0'), [this, index, key](const Result<QByteArray>& answer) {
        if (answer) {
            const QString value = optionValue(key, *answer).value_or(QString());
            (index == 0 ? m_report.serial : index == 1 ? m_report.platform : m_report.name) = value;
        }
        askOption(index + 1);
    });
}

void DeviceConnector::readClock()
{
    m_client->ask(Command::GetTime, {}, [this](const Result<QByteArray>& answer) {
        if (!answer || answer->size() < 4)
            return readSizes();
        const QDateTime now = toDateTimeUtc(m_clock.wall()).toTimeZone(m_settings.zone);
        const DeviceTime time = decodeTime(readU32(*answer, 0));
        const QDateTime theirs(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second),
                               m_settings.zone);
        m_report.clockDifferenceSeconds.reset();
        if (theirs.isValid())
            m_report.clockDifferenceSeconds = now.secsTo(theirs);
        if (!m_settings.setTime || (theirs.isValid() && std::abs(now.secsTo(theirs)) <= kSameTimeSeconds) ||
            m_clock.read().quality != ClockQuality::Synchronized)
            return readSizes();
        QByteArray right;
        appendU32(right, encodeTime(DeviceTime::of(now)));
        m_client->ask(Command::SetTime, right, [this](const Result<QByteArray>&) { readSizes(); });
    });
}

void DeviceConnector::readSizes()
{
    m_client->ask(Command::Sizes, {}, [this](const Result<QByteArray>& answer) {
        const std::optional<Sizes> sizes = answer ? decodeSizes(*answer) : std::nullopt;
        if (!sizes)
            return failed({ErrorCode::Corrupt, QStringLiteral("the device does not say how many records it has")});
        m_report.sizes = *sizes;
        readUsers();
    });
}

void DeviceConnector::readUsers()
{
    m_codes.clear();
    m_names.clear();
    m_hasUsers = m_report.sizes.users == 0;
    if (m_hasUsers)
        return readRecords();
    m_client->readSet(Command::ReadUsers, kUserSet, [this](const Result<QByteArray>& set) {
        // A device that does not list its users still has records.
        const auto users =
            set ? decodeUsers(*set, m_report.sizes.users) : Result<std::vector<User>>(failure(set.error()));
        m_hasUsers = users.has_value();
        if (users) {
            for (const User& user : *users) {
                m_codes.emplace(user.number, user.code);
                if (!user.code.isEmpty() && !user.name.isEmpty())
                    m_names.push_back({user.code, user.name});
            }
        }
        readRecords();
    });
}

void DeviceConnector::readRecords()
{
    if (m_report.sizes.records == 0)
        return takeLog(QByteArray(4, '\0'));
    m_client->readSet(Command::ReadRecords, 0, [this](const Result<QByteArray>& set) {
        if (!set)
            return failed(set.error());
        takeLog(*set);
    });
}

void DeviceConnector::takeLog(const QByteArray& set)
{
    const Result<RecordLayout> layout = layoutOf(set, m_report.sizes.records);
    if (!layout)
        return failed(layout.error());
    // Records that name no one but by the device's own number mean nothing without its users.
    if (*layout == RecordLayout::Number && !m_hasUsers)
        return failed({ErrorCode::Corrupt, QStringLiteral("the device does not list its users")});
    m_layout = *layout;
    m_records = recordsIn(set).toByteArray();
    m_next = firstNew(m_records, m_stored);
    m_reached = LogCursor::after(m_records);
    storeNext();
}

/// One batch after the other; the last, which may be empty, also matches what has waited for its person.
void DeviceConnector::storeNext()
{
    DeviceBatch batch;
    batch.door = m_settings.door;
    batch.names = std::exchange(m_names, {});
    const auto size = static_cast<qsizetype>(m_layout);
    for (int i = 0; i < kBatch && m_next < m_records.size(); ++i, m_next += size) {
        const QByteArrayView wire = QByteArrayView(m_records).sliced(m_next, size);
        batch.records.push_back(toDeviceRecord(decodeRecord(wire, m_layout), wire, m_settings.zone, m_codes));
    }
    m_storing = true;
    m_site.collect(batch, whileRunning<DeviceTally>([this, reading = m_reading](const Result<DeviceTally>& tally) {
                       m_storing = false;
                       if (reading != m_reading)
                           return;
                       if (!tally) // the ledger is not there; the device keeps its log
                           return failed(tally.error());
                       m_report.unmatched = tally->unmatched;
                       const bool isMatching = tally->punches > 0;
                       if (m_next < m_records.size() || isMatching)
                           return storeNext();
                       logStored();
                   }));
}

void DeviceConnector::logStored()
{
    m_records.clear();
    if (m_reached == m_stored)
        return goLive();
    m_site.remember({QString::fromLatin1(kCursorKey)}, m_reached.toBytes(),
                    whileRunning<void>([this, reading = m_reading](const Status& remembered) {
                        if (reading != m_reading)
                            return;
                        if (remembered) // else it is compared with the database again
                            m_stored = m_reached;
                        goLive();
                    }));
}

void DeviceConnector::goLive()
{
    m_report.lastPoll = toDateTimeUtc(m_clock.wall());
    succeeded();
    if (!m_settings.realtime)
        return pollDone();
    if (m_report.realtime == DeviceReport::Realtime::Live)
        return pollDone();
    QByteArray mask;
    appendU32(mask, kAttendanceEvents);
    m_client->ask(Command::RegisterEvents, mask, [this](const Result<QByteArray>& registered) {
        m_report.realtime = registered ? DeviceReport::Realtime::Live : DeviceReport::Realtime::Waiting;
        pollDone();
    });
}

void DeviceConnector::pollDone()
{
    if (m_settings.realtime && m_report.realtime == DeviceReport::Realtime::Live) {
        m_phase = Phase::Live;
        keepReport();
        storeEvents();
        return;
    }
    keepReport();
    dropClient();
    m_nextTry = m_nextPoll;
}

void DeviceConnector::takeEvent(const AttendanceRecord& record, const QByteArray& payload)
{
    if (!m_running || m_events.size() >= kMaxEvents)
        return;
    m_events.push_back(toDeviceRecord(record, payload, m_settings.zone, m_codes));
    storeEvents();
}

void DeviceConnector::storeEvents()
{
    if (m_phase != Phase::Live || m_storing || m_events.empty())
        return;
    DeviceBatch batch;
    batch.door = m_settings.door;
    const auto count = std::min<std::ptrdiff_t>(kBatch, static_cast<std::ptrdiff_t>(m_events.size()));
    batch.records.assign(m_events.begin(), m_events.begin() + count);
    m_storing = true;
    m_site.collect(batch,
                   whileRunning<DeviceTally>([this, count, reading = m_reading](const Result<DeviceTally>& tally) {
                       m_storing = false;
                       if (reading != m_reading)
                           return;
                       if (!tally)
                           return failed(tally.error());
                       m_lastSuccess = m_clock.monotonic();
                       m_report.unmatched = tally->unmatched;
                       m_events.erase(m_events.begin(), m_events.begin() + count);
                       for (std::ptrdiff_t i = 0; i < count; ++i)
                           m_client->acknowledgeEvent();
                       storeEvents();
                   }));
}

void DeviceConnector::keepReport()
{
    m_site.remember({QString::fromLatin1(kReportKey)}, m_report.toJson(), [](const Status&) {});
}

void DeviceConnector::setState(LinkState state, const QString& detail)
{
    if (m_status.state == state && m_status.detail == detail)
        return;
    m_status.state = state;
    m_status.detail = detail;
    sink().stateChanged(m_status);
}

} // namespace rollcall::zkteco
