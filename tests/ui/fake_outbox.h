#pragma once

#include "tests/ui/pending.h"

#include "screen/outbox_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the outbox is asked for. Lists `rows` at once; the test answers the rest.
class FakeOutbox final : public OutboxAdmin
{
public:
    QStringList calls;
    std::vector<OutboxRow> rows;
    Pending<void> retried;
    Pending<int> dropped;

    void list(QObject*, Reply<std::vector<OutboxRow>> reply) override
    {
        calls << QStringLiteral("list");
        reply(rows);
    }
    void retry(qint64 id, QObject* context, Reply<void> reply) override
    {
        calls << QStringLiteral("retry %1").arg(id);
        retried.add(context, std::move(reply));
    }
    void retryChange(qint64 id, QObject* context, Reply<void> reply) override
    {
        calls << QStringLiteral("retryChange %1").arg(id);
        retried.add(context, std::move(reply));
    }
    void dropLeftOver(const QString& connector, QObject* context, Reply<int> reply) override
    {
        calls << QStringLiteral("dropLeftOver ") + connector;
        dropped.add(context, std::move(reply));
    }
};

} // namespace rollcall::ui
