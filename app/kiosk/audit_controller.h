#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "kiosk/background_threads.h"
#include "screen/audit_admin.h"

#include <memory>

namespace rollcall {

/// Reads the audit trail for its page. Main thread; the threads must outlive it.
class AuditController : public screen::AuditAdmin
{
public:
    AuditController(StorageConfig storage, const Clock& clock, BackgroundThreads& threads);
    ~AuditController() override;
    AuditController(const AuditController&) = delete;
    AuditController& operator=(const AuditController&) = delete;

    void list(const screen::AuditQuery& query, QObject* context, Reply<std::vector<screen::AuditRow>> reply) override;
    void leave() override;

private:
    struct Reader;

    BackgroundThreads& m_threads;
    const std::shared_ptr<Reader> m_reader; ///< used in the thread for reading only
};

} // namespace rollcall
