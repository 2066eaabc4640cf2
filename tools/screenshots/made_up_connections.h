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
    [[nodiscard]] QStringList ownNetworks() const override
    {
        return {QStringLiteral("192.168.1.0/24"), QStringLiteral("10.1.4.0/23")};
    }
    void search(const screen::LinkDraft&, const QString&, QObject*, screen::SearchProgress progress,
                Reply<ConnectorSearch> reply) override
    {
        m_searchProgress = std::move(progress);
        m_searchReply = std::move(reply);
    }
    void endSearch() override
    {
        if (const auto reply = std::exchange(m_searchReply, {}))
            reply(failure(ErrorCode::Cancelled, {}));
    }
    void report(const ConnectorSearch& search)
    {
        if (!search.finished && m_searchProgress)
            m_searchProgress(search);
        else if (search.finished && m_searchReply)
            m_searchReply(search);
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
    screen::SearchProgress m_searchProgress;
    Reply<ConnectorSearch> m_searchReply;
};

} // namespace rollcall::screenshots
