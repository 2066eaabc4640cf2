#pragma once

#include "screen/connections_admin.h"

#include <utility>

namespace rollcall::screenshots {

/// Connections are shown, not made. A scene says how far a test has come.
class MadeUpConnections final : public screen::ConnectionsAdmin
{
public:
    void testDraft(const screen::LinkDraft&, QObject*, screen::TestProgress progress,
                   Reply<ConnectorTest> reply) override
    {
        m_progress = std::move(progress);
        m_reply = std::move(reply);
    }
    void testConnection(const QString&, QObject*, screen::TestProgress progress, Reply<ConnectorTest> reply) override
    {
        m_progress = std::move(progress);
        m_reply = std::move(reply);
    }
    void endTest() override
    {
        m_progress = {};
        m_reply = {};
    }
    void save(const screen::LinkDraft&, QObject*, Reply<QString>) override {}
    void remove(const QString&, QObject*, Reply<void>) override {}
    void setPaused(const QString&, bool, QObject*, Reply<void>) override {}
    void countPeople(const QString&, QObject*, Reply<int>) override {}
    void sendPeople(const QString&, QObject*, Reply<int>) override {}

    /// Of the test that was asked for last; the page that asked must still be there.
    void report(const ConnectorTest& test)
    {
        if (!test.finished && m_progress)
            m_progress(test);
        else if (test.finished && m_reply)
            m_reply(test);
    }

private:
    screen::TestProgress m_progress;
    Reply<ConnectorTest> m_reply;
};

} // namespace rollcall::screenshots
