#pragma once

#include "screen/connection_requests.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the pages about connections ask for, one line a call. Answers nothing.
class FakeConnections final : public ConnectionRequests
{
public:
    QStringList calls;

    void testDraft(const LinkDraft& draft) override { calls << QStringLiteral("testDraft ") + words(draft); }
    void testConnection(const QString& id) override { calls << QStringLiteral("testConnection ") + id; }
    void endTest() override { calls << QStringLiteral("endTest"); }
    void saveConnection(const LinkDraft& draft) override { calls << QStringLiteral("saveConnection ") + words(draft); }
    void removeConnection(const QString& id) override { calls << QStringLiteral("removeConnection ") + id; }
    void dropLeftOver(const QString& id) override { calls << QStringLiteral("dropLeftOver ") + id; }

private:
    static QString words(const LinkDraft& draft)
    {
        QStringList all{draft.id, draft.form};
        for (const auto& [key, value] : draft.values)
            all << key + u'=' + value;
        for (const auto& [key, secret] : draft.secrets)
            all << key + u'=' + QString::fromUtf8(secret.reveal());
        return all.join(u' ').trimmed();
    }
};

} // namespace rollcall::ui
