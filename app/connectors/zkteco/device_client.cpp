#include "connectors/zkteco/device_client.h"

#include "connectors/zkteco/bytes.h"

#include <QTcpSocket>
#include <QUdpSocket>

#include <algorithm>
#include <utility>

namespace rollcall::zkteco {

namespace {

/// What a device may send besides a data set.
constexpr qsizetype kMaxPacket = qsizetype{64} * 1024;
/// One packet on UDP: pieces carry no numbers, so that two of them could come in another order.
constexpr qsizetype kDatagramChunk = 1'024;
constexpr qsizetype kStreamChunk = 65'472;
constexpr int kMaxTries = 5;
constexpr int kMaxSetTries = 4;
constexpr quint16 kAcknowledgeId = 0xFFFE;
constexpr quint16 kAttendanceEvent = 1;

bool isWholeSet(QByteArrayView set)
{
    return set.size() >= 4 && static_cast<qsizetype>(readU32(set, 0)) == set.size() - 4;
}

} // namespace

DeviceClient::DeviceClient(DeviceSettings settings, Ports ports)
    : m_settings(std::move(settings)), m_ports(std::move(ports)), m_reader(kMaxPacket), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeviceClient::timedOut);
}

DeviceClient::~DeviceClient()
{
    close();
}

void DeviceClient::close()
{
    if (m_session != 0 && !m_isLost)
        write({Command::Exit, m_session, ++m_reply, {}});
    m_isLost = true;
    m_timer.stop();
    m_then = {};
    if (m_stream) {
        QTcpSocket* const socket = m_stream.release(); // one of its signals may be what calls
        socket->disconnect(this);
        socket->disconnectFromHost(); // sends what is left
        QTimer::singleShot(m_settings.resendAfter, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
    }
    if (m_datagrams) {
        m_datagrams->disconnect(this);
        m_datagrams.release()->deleteLater();
    }
}

void DeviceClient::lose(Error error)
{
    if (std::exchange(m_isLost, true))
        return;
    m_timer.stop();
    m_then = {};
    QTimer::singleShot(0, this, [this, error = std::move(error)] { m_ports.lost(error); });
}

void DeviceClient::open(Then<void> then)
{
    m_then = [then = std::move(then)](const Result<QByteArray>& answer) { then(answer.map([](const QByteArray&) {})); };
    m_step = Step::Opening;
    m_timer.start(m_settings.answerWithin);
    if (m_settings.overTcp) {
        m_stream = std::make_unique<QTcpSocket>();
        m_stream->setReadBufferSize(4 * kMaxPacket);
        connect(m_stream.get(), &QTcpSocket::connected, this, [this] { begin(Step::Connect, Command::Connect, {}); });
        connect(m_stream.get(), &QTcpSocket::readyRead, this, &DeviceClient::readStream);
        connect(m_stream.get(), &QTcpSocket::errorOccurred, this, [this] {
            if (m_stream)
                lose({ErrorCode::Unavailable, m_stream->errorString()});
        });
        m_stream->connectToHost(m_settings.host, m_settings.port);
        return;
    }
    m_datagrams = std::make_unique<QUdpSocket>();
    connect(m_datagrams.get(), &QUdpSocket::connected, this, [this] { begin(Step::Connect, Command::Connect, {}); });
    connect(m_datagrams.get(), &QUdpSocket::readyRead, this, &DeviceClient::readDatagrams);
    connect(m_datagrams.get(), &QUdpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        // Refused: the device is starting; the next datagram may arrive.
        if (m_datagrams && error != QAbstractSocket::ConnectionRefusedError)
            lose({ErrorCode::Unavailable, m_datagrams->errorString()});
    });
    m_datagrams->connectToHost(m_settings.host, m_settings.port); // only what that host sends is received
}

void DeviceClient::begin(Step step, Command command, const QByteArray& data)
{
    m_step = step;
    m_request = {command, m_session, command == Command::Connect ? quint16{0} : ++m_reply, data};
    m_tries = 0;
    m_piece.clear();
    sendRequest();
}

void DeviceClient::sendRequest()
{
    ++m_tries;
    write(m_request);
    m_timer.start(m_settings.overTcp ? m_settings.answerWithin : m_settings.resendAfter);
}

void DeviceClient::write(const Packet& packet)
{
    if (m_stream)
        m_stream->write(encodeForStream(packet));
    else if (m_datagrams)
        m_datagrams->write(encode(packet));
}

void DeviceClient::timedOut()
{
    if (m_isLost || m_step == Step::Idle)
        return;
    // What a lost datagram was about is asked again; a data set is asked for from its beginning, since its pieces carry
    // no numbers.
    const bool isBurst = m_step == Step::Burst;
    if (m_datagrams && m_step != Step::Opening && m_tries < kMaxTries && !isBurst) {
        m_piece.clear();
        sendRequest();
        return;
    }
    if (m_datagrams && isBurst && m_setTries < kMaxSetTries)
        return readAgain();
    lose({ErrorCode::Timeout, QStringLiteral("the device does not answer")});
}

void DeviceClient::readStream()
{
    while (m_stream && m_stream->bytesAvailable() > 0) {
        m_reader.append(m_stream->readAll());
        for (;;) {
            Result<std::optional<QByteArray>> next = m_reader.next();
            if (!next)
                return lose(next.error());
            if (!*next)
                break;
            received(**next);
            if (m_isLost)
                return;
        }
        if (m_step == Step::Set || m_step == Step::Burst || m_step == Step::Chunk)
            m_timer.start(m_settings.answerWithin); // it is on its way
    }
}

void DeviceClient::readDatagrams()
{
    while (m_datagrams && m_datagrams->hasPendingDatagrams()) {
        QByteArray bytes(m_datagrams->pendingDatagramSize(), '\0');
        const qint64 size = m_datagrams->readDatagram(bytes.data(), bytes.size());
        if (size < 0)
            continue;
        bytes.truncate(size);
        received(bytes);
        if (m_isLost)
            return;
    }
}

void DeviceClient::received(const QByteArray& bytes)
{
    const Result<Packet> packet = decode(bytes, Checksum::Required);
    if (!packet) {
        if (m_stream) // nothing is lost on TCP: this device, or what is between, cannot be trusted now
            lose(packet.error());
        return;
    }
    if (packet->command == Command::RegisterEvents) {
        if (packet->session == kAttendanceEvent) {
            if (const std::optional<AttendanceRecord> record = decodeEvent(packet->data))
                m_ports.event(*record, packet->data);
            else
                acknowledgeEvent();
        }
        return;
    }
    if (m_step == Step::Idle || m_step == Step::Opening)
        return;
    if (m_step != Step::Connect && packet->session != m_session)
        return;
    const bool isPiece = packet->command == Command::PrepareData || packet->command == Command::Data;
    if (packet->reply != m_request.reply && !(m_stream && isPiece))
        return;
    answered(*packet);
}

void DeviceClient::answered(const Packet& packet)
{
    switch (m_step) {
    case Step::Connect:
    case Step::Authenticate:
        return connected(packet);
    case Step::Set:
        return setAnswered(packet);
    case Step::Burst:
    case Step::Chunk:
        return gather(packet);
    default:
        break;
    }
    if (packet.command == Command::Ok || packet.command == Command::Data)
        return finish(packet.data);
    if (packet.command == Command::Unauthorized)
        return lose({ErrorCode::Unavailable, QStringLiteral("the device has ended the session")});
    finish(failure(ErrorCode::Unsupported,
                   QStringLiteral("the device refuses command %1").arg(static_cast<int>(m_request.command))));
}

void DeviceClient::connected(const Packet& packet)
{
    if (m_step == Step::Connect)
        m_session = packet.session;
    if (packet.command == Command::Ok)
        return finish(QByteArray());
    if (packet.command == Command::Unauthorized && m_step == Step::Connect && m_settings.key)
        return begin(Step::Authenticate, Command::Authenticate, keyProof(*m_settings.key, m_session));
    lose({ErrorCode::PermissionDenied, m_settings.key ? QStringLiteral("the communication key is wrong")
                                                      : QStringLiteral("the device wants a communication key")});
}

void DeviceClient::ask(Command command, const QByteArray& data, Then<QByteArray> then)
{
    Q_ASSERT(m_step == Step::Idle);
    if (m_isLost)
        return;
    m_then = std::move(then);
    begin(Step::Ask, command, data);
}

void DeviceClient::finish(Result<QByteArray> answer)
{
    m_timer.stop();
    m_step = Step::Idle;
    if (const Then<QByteArray> then = std::exchange(m_then, {}))
        then(std::move(answer));
}

void DeviceClient::readSet(Command set, quint8 fct, Then<QByteArray> then)
{
    Q_ASSERT(m_step == Step::Idle);
    if (m_isLost)
        return;
    m_setRequest = QByteArray(11, '\0');
    m_setRequest[0] = 1;
    putU16(m_setRequest, 1, static_cast<quint16>(set));
    m_setRequest[3] = static_cast<char>(fct);
    m_then = std::move(then);
    m_setTries = 0;
    m_firstReading.reset();
    readAgain();
}

void DeviceClient::readAgain()
{
    ++m_setTries;
    m_set.clear();
    m_pieces = 0;
    m_reader.setMaxPacket(kMaxSet + kHeaderBytes);
    begin(Step::Set, Command::ReadSet, m_setRequest);
}

void DeviceClient::setAnswered(const Packet& packet)
{
    if (packet.command == Command::Data) {
        m_set = packet.data;
        m_setSize = m_set.size();
        return setDone();
    }
    const bool isSize = packet.command == Command::PrepareData && packet.data.size() >= 4;
    if (isSize || (packet.command == Command::Ok && packet.data.size() >= 5)) {
        m_setSize = static_cast<qsizetype>(readU32(packet.data, isSize ? 0 : 1));
        if (m_setSize > kMaxSet)
            return lose({ErrorCode::Corrupt, QStringLiteral("the device announces more data than devices hold")});
        if (isSize) { // and sends it at once
            m_step = Step::Burst;
            m_pieceSize = m_setSize;
            return;
        }
        return nextChunk();
    }
    if (packet.command == Command::Ok) // nothing there
        return finishSet(QByteArray(4, '\0'));
    finishSet(failure(ErrorCode::Unsupported, QStringLiteral("the device refuses to list its data")));
}

void DeviceClient::nextChunk()
{
    const qsizetype left = m_setSize - m_set.size();
    if (left <= 0)
        return setDone();
    m_pieceSize = std::min(left, m_stream ? kStreamChunk : kDatagramChunk);
    QByteArray range;
    appendU32(range, static_cast<quint32>(m_set.size()));
    appendU32(range, static_cast<quint32>(m_pieceSize));
    begin(Step::Chunk, Command::ReadChunk, range);
}

void DeviceClient::gather(const Packet& packet)
{
    switch (packet.command) {
    case Command::PrepareData:
        return;
    case Command::Data:
        m_piece += packet.data;
        ++m_pieces;
        if (m_datagrams)
            m_timer.start(m_settings.resendAfter);
        if (m_piece.size() < m_pieceSize)
            return;
        if (m_piece.size() > m_pieceSize) // some of it twice
            break;
        return chunkDone();
    default:
        break;
    }
    // The end, or a refusal, with something missing.
    if (m_step == Step::Chunk && m_datagrams && m_tries < kMaxTries && packet.command != Command::Unauthorized &&
        packet.command != Command::Refused) {
        m_piece.clear();
        return sendRequest();
    }
    if (m_setTries < kMaxSetTries && packet.command != Command::Unauthorized)
        return readAgain();
    lose({ErrorCode::Corrupt, QStringLiteral("the device did not send all of its data")});
}

void DeviceClient::chunkDone()
{
    m_set += m_piece;
    if (m_step == Step::Burst)
        return setDone();
    nextChunk();
}

void DeviceClient::setDone()
{
    if (!isWholeSet(m_set)) {
        if (m_setTries < kMaxSetTries)
            return readAgain();
        return lose({ErrorCode::Corrupt, QStringLiteral("the device did not send all of its data")});
    }
    // Datagrams of a burst may have come in another order: two readings must agree.
    if (m_datagrams && m_step == Step::Burst && m_pieces > 1) {
        const bool isSame = m_firstReading == m_set;
        m_firstReading = m_set;
        if (!isSame) {
            if (m_setTries < 2 * kMaxSetTries)
                return readAgain();
            return lose(
                {ErrorCode::Corrupt, QStringLiteral("the device's data arrives in a different order each time")});
        }
    }
    const bool wasInPieces = m_step == Step::Chunk;
    QByteArray set = std::exchange(m_set, {});
    if (!wasInPieces)
        return finishSet(std::move(set));
    const Then<QByteArray> then = std::exchange(m_then, {});
    m_step = Step::Idle;
    m_reader.setMaxPacket(kMaxPacket);
    ask(Command::FreeData, {}, [then, set](const Result<QByteArray>&) { then(set); });
}

void DeviceClient::finishSet(Result<QByteArray> set)
{
    m_reader.setMaxPacket(kMaxPacket);
    finish(std::move(set));
}

void DeviceClient::acknowledgeEvent()
{
    if (!m_isLost)
        write({Command::Ok, m_session, kAcknowledgeId, {}});
}

} // namespace rollcall::zkteco
