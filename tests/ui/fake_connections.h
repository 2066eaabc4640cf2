#pragma once

#include "tests/ui/pending.h"

#include "screen/connections_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the pages about connections ask for, one line a call; the test answers.
class FakeConnections final : public ConnectionsAdmin
{
public:
    QStringList calls;
    Pending<ConnectorTest> tested;
    Pending<QString> saved;
    Pending<void> removed;

    void testDraft(const LinkDraft& draft, QObject* context, TestProgress progress, Reply<ConnectorTest> reply) override
    {
        calls << QStringLiteral("testDraft ") + words(draft);
        begin(context, std::move(progress), std::move(reply));
    }
    void testConnection(const QString& id, QObject* context, TestProgress progress, Reply<ConnectorTest> reply) override
    {
        calls << QStringLiteral("testConnection ") + id;
        begin(context, std::move(progress), std::move(reply));
    }
    void endTest() override
    {
        calls << QStringLiteral("endTest");
        m_progress = {};
        tested.answerAll(failure(ErrorCode::Cancelled, {}));
    }
    void save(const LinkDraft& draft, QObject* context, Reply<QString> reply) override
    {
        calls << QStringLiteral("save ") + words(draft);
        saved.add(context, std::move(reply));
    }
    void remove(const QString& id, QObject* context, Reply<void> reply) override
    {
        calls << QStringLiteral("remove ") + id;
        removed.add(context, std::move(reply));
    }

    QStringList networks;
    Pending<ConnectorSearch> searched;
    [[nodiscard]] QStringList ownNetworks() const override { return networks; }
    void search(const LinkDraft& draft, const QString& network, QObject* context, SearchProgress progress,
                Reply<ConnectorSearch> reply) override
    {
        calls << QStringLiteral("search ") + network + u' ' + words(draft);
        m_searchProgress = std::move(progress);
        searched.add(context, std::move(reply));
    }
    void endSearch() override
    {
        calls << QStringLiteral("endSearch");
        m_searchProgress = {};
        searched.answerAll(failure(ErrorCode::Cancelled, {}));
    }
    void report(const ConnectorSearch& search)
    {
        if (search.finished)
            searched.answer(search);
        else if (m_searchProgress)
            m_searchProgress(search);
    }

    Pending<void> paused;
    void setPaused(const QString& id, bool isPaused, QObject* context, Reply<void> reply) override
    {
        calls << (isPaused ? QStringLiteral("pause ") : QStringLiteral("resume ")) + id;
        paused.add(context, std::move(reply));
    }

    Pending<int> counted;
    Pending<int> sent;
    void countPeople(const QString& id, QObject* context, Reply<int> reply) override
    {
        calls << QStringLiteral("countPeople ") + id;
        counted.add(context, std::move(reply));
    }
    void sendPeople(const QString& id, QObject* context, Reply<int> reply) override
    {
        calls << QStringLiteral("sendPeople ") + id;
        sent.add(context, std::move(reply));
    }

    /// The test has come so far.
    void report(const ConnectorTest& test)
    {
        if (test.finished)
            tested.answer(test);
        else if (m_progress)
            m_progress(test);
    }

private:
    void begin(QObject* context, TestProgress progress, Reply<ConnectorTest> reply)
    {
        tested.answerAll(failure(ErrorCode::Cancelled, {}));
        m_progress = std::move(progress);
        tested.add(context, std::move(reply));
    }
    static QString words(const LinkDraft& draft)
    {
        QStringList all{draft.id, draft.form};
        for (const auto& [key, value] : draft.values)
            all << key + u'=' + value;
        for (const auto& [key, secret] : draft.secrets)
            all << key + u'=' + QString::fromUtf8(secret.reveal());
        return all.join(u' ').trimmed();
    }

    TestProgress m_progress;
    SearchProgress m_searchProgress;
};

} // namespace rollcall::ui
