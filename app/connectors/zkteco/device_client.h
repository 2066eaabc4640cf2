#pragma once

#include "connectors/zkteco/device_settings.h"
#include "connectors/zkteco/packet.h"
#include "connectors/zkteco/records.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;
class QUdpSocket;

namespace rollcall::zkteco {

/// One conversation with a device: a question at a time, over TCP or UDP. What a device sends out of turn, of another
/// session, damaged or twice is not taken for an answer. Over once it has been lost; make another then.
class DeviceClient final : public QObject
{
    Q_OBJECT
public:
    template <class T> using Then = std::function<void(Result<T>)>;
    struct Ports
    {
        std::function<void(const AttendanceRecord&, const QByteArray& payload)> event;
        /// The conversation is over; called at most once, from the event loop, and instead of a pending answer.
        /// PermissionDenied: the key is wrong.
        std::function<void(const Error&)> lost;
    };
    /// Larger than any device's memory of records.
    static constexpr qsizetype kMaxSet = qsizetype{32} << 20;

    DeviceClient(DeviceSettings settings, Ports ports);
    ~DeviceClient() override;

    /// Connects and proves the key.
    void open(Then<void> then);
    /// The data of an Ok. Unsupported: the device refuses the command.
    void ask(Command command, const QByteArray& data, Then<QByteArray> then);
    /// A data set, with its size, complete.
    void readSet(Command set, quint8 fct, Then<QByteArray> then);
    /// The event's record has been stored.
    void acknowledgeEvent();
    /// Says goodbye as far as that goes at once.
    void close();

private:
    enum class Step { Idle, Opening, Connect, Authenticate, Ask, Set, Burst, Chunk };

    void begin(Step step, Command command, const QByteArray& data);
    void sendRequest();
    void write(const Packet& packet);
    void readStream();
    void readDatagrams();
    void received(const QByteArray& bytes);
    void answered(const Packet& packet);
    void connected(const Packet& packet);
    void setAnswered(const Packet& packet);
    void gather(const Packet& packet);
    void nextChunk();
    void chunkDone();
    void setDone();
    void readAgain();
    void finishSet(Result<QByteArray> set);
    void finish(Result<QByteArray> answer);
    void timedOut();
    void lose(Error error);

    const DeviceSettings m_settings;
    const Ports m_ports;
    std::unique_ptr<QTcpSocket> m_stream;
    std::unique_ptr<QUdpSocket> m_datagrams;
    StreamReader m_reader;
    quint16 m_session = 0;
    quint16 m_reply = 0;
    Step m_step = Step::Idle;
    Packet m_request;
    int m_tries = 0;
    QTimer m_timer;
    Then<QByteArray> m_then;

    // Of a data set.
    QByteArray m_setRequest;
    QByteArray m_set;
    qsizetype m_setSize = 0; ///< announced
    QByteArray m_piece;
    qsizetype m_pieceSize = 0;
    int m_pieces = 0; ///< packets of one burst
    int m_setTries = 0;
    std::optional<QByteArray> m_firstReading; ///< of a burst of datagrams, which carry no numbers
    bool m_isLost = false;
};

} // namespace rollcall::zkteco
