#pragma once

#include "base/clock.h"
#include "base/connector_test.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rollcall {

/// Tries one connection out with the connector's own session and codec: as far as being let in, and no further. Nothing
/// is delivered, obeyed or claimed. Lives in one thread; ended by its destruction at any time.
class Probe : public QObject
{
    Q_OBJECT
public:
    /// Called after each stage, and once with `finished`; not from within `start`'s caller's destructors.
    using Report = std::function<void(const ConnectorTest&)>;
    /// A person waits in front of the screen. A connector grants the connection 10 s and the greeting 10 s; a
    /// test that gave up sooner could call a server dead that works.
    static constexpr Milliseconds kTimeLimit{20'000};

    Probe(ConnectorTest test, Report report);
    void start();

protected:
    virtual void begin() = 0;
    /// Lets go of the peer, politely where there is one. The test has ended.
    virtual void end() = 0;

    [[nodiscard]] bool isFinished() const noexcept { return m_test.finished; }
    /// This stage and those before it.
    void reached(ConnectorStage stage);
    void finish(ConnectorFault fault, const QString& detail = {}, int httpStatus = 0);
    void setTimeLimit(Milliseconds limit) { m_limit.setInterval(limit); }

private:
    ConnectorTest m_test;
    const Report m_report;
    QTimer m_limit;
};

} // namespace rollcall
