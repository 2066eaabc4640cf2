#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "kiosk/background_threads.h"
#include "ledger/ledger_thread.h"
#include "screen/system_admin.h"
#include "storage/sqlite_ledger.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace rollcall {

/// Tells how the machine is doing and verifies the ledger. Main thread; the threads must outlive it.
class SystemController : public QObject, public screen::SystemAdmin
{
    Q_OBJECT
public:
    SystemController(StorageConfig storage, const Clock& clock, BackgroundThreads& threads, LedgerThread& ledger);

    /// The embedder in use, once it is loaded.
    void useModel(const QString& model) { m_model = model; }
    /// The kiosk's own HTTP interface, once it is served.
    void useApi(const QString& url, const QString& fingerprint)
    {
        m_apiUrl = url;
        m_apiFingerprint = fingerprint;
    }

    void read(QObject* context, Reply<screen::SystemView> reply) override;
    void dismissRepairNotice(QObject* context, Reply<void> reply) override;
    void verifyLedger() override;
    void cancelVerify() override { m_cancelled->store(true); }
    [[nodiscard]] const screen::Observed<screen::VerifyView>& verification() const override { return m_verification; }

private:
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0;
    };
    void showEnd(const Result<LedgerCheck>& check);

    const StorageConfig m_storage;
    const Clock& m_clock;
    BackgroundThreads& m_threads;
    LedgerThread& m_ledger;
    const MonotonicTime m_begun; ///< when the program started
    QString m_model;
    QString m_apiUrl;
    QString m_apiFingerprint;
    screen::Observed<screen::VerifyView> m_verification;
    const std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace rollcall
