#pragma once

#include "connectors/adms/commands_done.h"
#include "connectors/adms/settings.h"
#include "connectors/site_port.h"
#include "connectors/wire_adms_exchange.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <set>

namespace rollcall::adms {

/// What a command needs of the connector. Each calls back later, or never once the runner is gone.
struct CommandPorts
{
    SitePort& site;
    /// Lines of attendance that the server asked for; `then` says whether it has them.
    std::function<void(const QByteArray& lines, qsizetype count, std::function<void(bool)> then)> upload;
    std::function<void(const QByteArray& body)> answer;
    std::function<void()> greetAgain;
};

/// Carries out what the server commands, one after the other and each at most once: that one was begun is on disk
/// before it is begun, and one that comes again is answered as it was before.
class CommandRunner final : public QObject
{
    Q_OBJECT
public:
    CommandRunner(const Settings& settings, CommandPorts ports);

    /// Those that wait or are at work already are passed over. Whether there were others, not carried out before.
    bool run(std::vector<wire::AdmsCommand> commands);
    /// None waits, and none is at work.
    [[nodiscard]] bool isIdle() const noexcept { return m_waiting.empty() && !m_isAtWork; }
    /// What was not begun is forgotten: the server asks again.
    void stop();

private:
    using Command = wire::AdmsCommand;
    void next();
    void recalled(const Result<QByteArray>& memory);
    void begin();
    void carryOut();
    void updateUser();
    void updatePhoto();
    void storePhoto(const PersonId& person, const QByteArray& image);
    void removeUser();
    void queryAttLogs();
    void sendPunches(qint64 after);
    void info();
    /// The command at work ends so.
    void finish(int returned, const QByteArray& lines = {});
    /// What the site made of it.
    void finish(const Status& status);
    /// It was not carried out, and may be later: the server is not answered, and asks again.
    void giveBack();
    void answer(const Command& command, int returned, const QByteArray& lines = {});
    void remember(std::function<void(const Status&)> then);
    /// For a reply of the site: nothing once the runner was stopped.
    template <class T> [[nodiscard]] SitePort::Reply<T> home(std::function<void(const Result<T>&)> then);

    const Settings& m_settings;
    const CommandPorts m_ports;
    std::deque<Command> m_waiting; ///< the first is the one at work when `m_isAtWork`
    bool m_isAtWork = false;
    bool m_isRecalled = false;
    CommandsDone m_done;
    quint64 m_round = 0; ///< of replies: those of an earlier one are late
    WallTime m_from{};   ///< of the punches that are asked for
    WallTime m_to{};
    int m_busy = 0;
    QTimer m_again;
    std::function<void()> m_onAgain;
};

} // namespace rollcall::adms
