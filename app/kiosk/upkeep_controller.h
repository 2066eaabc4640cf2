#pragma once

#include "base/clock.h"
#include "base/mailbox.h"
#include "base/worker_thread.h"
#include "config/config.h"
#include "ops/system_report.h"
#include "screen/upkeep_requests.h"
#include "screen/upkeep_state.h"
#include "storage/store.h"
#include "vision/self_test.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <variant>

namespace rollcall {

/// What the desk asks of the other threads. Each returns at once.
struct UpkeepPorts
{
    /// To the audit trail: action, subject, detail.
    std::function<void(QString, QString, QString)> audit;
    std::function<void(PersonId, PersonId, double)> setMargin;
};

struct UpkeepSetup
{
    StorageConfig storage;
    DecisionParameters decision; ///< as configured
};

/// Answers the pages of upkeep. Main thread; reads and long work are done in two threads of its own, each with its own
/// connection to the database that cannot write, so that neither punches nor the screen wait for them.
class UpkeepController : public QObject, public screen::UpkeepRequests
{
    Q_OBJECT
public:
    UpkeepController(UpkeepSetup setup, const Clock& clock, screen::UpkeepState& state);
    ~UpkeepController() override;

    void start(UpkeepPorts ports);
    /// The embedder that is in use, once it is loaded.
    void useModel(const QString& model, int dimension, const SimilarityScale& scale);
    /// Who is recognized with it now.
    void useGallery(int people, int templates);
    /// Ends long work and waits for it, bounded. False when a thread had to be left behind.
    bool stop();

    void listAudit(const screen::AuditQuery& query) override;
    void leaveAudit() override;
    void readSystem() override;
    void verifyLedger() override;
    void cancelVerify() override;
    void readRecognition() override;
    void testRecognition() override;
    void cancelSelfTest() override;
    void setMargin(const PersonId& person, const PersonId& other, double times) override;

private:
    struct AuditFound
    {
        screen::AuditQuery query;
        Result<std::vector<screen::AuditRow>> rows;
    };
    struct SystemRead
    {
        SystemReport report;
        QString sqliteVersion;
        qint64 punches = 0;
    };
    struct VerifyProgressed
    {
        qint64 done = 0;
        qint64 total = 0;
    };
    struct VerifyEnded
    {
        Result<LedgerCheck> result;
    };
    struct MarginsRead
    {
        std::vector<screen::MarginView> leads;
    };
    struct SelfTestProgressed
    {
        int done = 0;
        int total = 0;
    };
    struct SelfTestEnded
    {
        Result<screen::SelfTestView> result;
    };
    using Event = std::variant<AuditFound, SystemRead, VerifyProgressed, VerifyEnded, MarginsRead, SelfTestProgressed,
                               SelfTestEnded>;

    [[nodiscard]] Result<std::vector<screen::AuditRow>> readAudit(const screen::AuditQuery& query);
    /// Lives in the thread for reading, and so is closed there.
    struct Reader : QObject
    {
        std::unique_ptr<Store> trail; ///< while the page of the audit trail is shown
    };
    [[nodiscard]] Result<screen::SelfTestView> selfTest(const SelfTestSetup& setup);
    void drain();
    void show(const AuditFound& event);
    void show(const SystemRead& event);
    void show(const VerifyProgressed& event);
    void show(const VerifyEnded& event);
    void show(const MarginsRead& event);
    void show(const SelfTestProgressed& event);
    void show(const SelfTestEnded& event);

    const UpkeepSetup m_setup; ///< other threads read it
    const Clock& m_clock;
    screen::UpkeepState& m_state;
    UpkeepPorts m_ports;
    SelfTestSetup m_recognition; ///< without a model until one is loaded
    int m_people = 0;            ///< in the gallery
    int m_templates = 0;
    Mailbox<Event> m_events;
    const MonotonicTime m_begun; ///< for how long the program has run
    std::atomic<bool> m_verifyCancelled{false};
    std::atomic<bool> m_testCancelled{false};
    Reader* m_reader = nullptr; ///< that thread's
    WorkerThread m_reads{QStringLiteral("upkeep")};
    WorkerThread m_work{QStringLiteral("long work")};
};

} // namespace rollcall
