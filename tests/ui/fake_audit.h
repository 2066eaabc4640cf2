#pragma once

#include "tests/ui/pending.h"

#include "screen/audit_admin.h"
#include "ui/screen_names.h"

#include <vector>

namespace rollcall::ui {

/// Keeps what is asked about the audit trail. The test answers.
class FakeAudit final : public AuditAdmin
{
public:
    std::vector<AuditQuery> queries;
    Pending<std::vector<AuditRow>> pages;
    int timesLeft = 0;

    void list(const AuditQuery& query, QObject* context, Reply<std::vector<AuditRow>> reply) override
    {
        queries.push_back(query);
        pages.add(context, std::move(reply));
    }
    void leave() override { ++timesLeft; }
};

} // namespace rollcall::ui
