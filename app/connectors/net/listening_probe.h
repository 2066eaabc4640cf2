#pragma once

#include "connectors/probe.h"

#include <QHostAddress>

namespace rollcall::net {

/// What a connector of this process listens on, for as long as this exists. Connectors have threads of their own.
class OpenPort
{
public:
    OpenPort(const QHostAddress& host, quint16 port);
    ~OpenPort();
    OpenPort(const OpenPort&) = delete;
    OpenPort& operator=(const OpenPort&) = delete;

    [[nodiscard]] static bool isOpen(const QHostAddress& host, quint16 port);

private:
    const QHostAddress m_host;
    const quint16 m_port;
};

/// Why a port could not be opened, translatable. `words`: the system's.
[[nodiscard]] QString portRefusal(bool isTaken, const QHostAddress& host, quint16 port, const QString& words);

/// Whether the TCP port can be opened here; it is given back at once. What this kiosk listens on already is open.
class ListeningProbe final : public Probe
{
    Q_OBJECT
public:
    ListeningProbe(const QHostAddress& host, quint16 port, Report report);

protected:
    void begin() override;
    void end() override {}

private:
    const QHostAddress m_host;
    const quint16 m_port;
};

} // namespace rollcall::net
