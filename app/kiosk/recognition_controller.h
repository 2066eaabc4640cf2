#pragma once

#include "attendance/audit_event.h"
#include "base/clock.h"
#include "config/config.h"
#include "kiosk/background_threads.h"
#include "ledger/ledger_thread.h"
#include "screen/recognition_admin.h"
#include "vision/self_test.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace rollcall {

/// Reports and tests how well the enrolled people can be distinguished. Main thread; the threads must outlive it.
class RecognitionController : public QObject, public screen::RecognitionAdmin
{
    Q_OBJECT
public:
    RecognitionController(StorageConfig storage, const DecisionParameters& decision, const Clock& clock,
                          BackgroundThreads& threads, LedgerThread& ledger);

    /// The embedder in use, once it is loaded.
    void useModel(const QString& model, int dimension, const SimilarityScale& scale);
    /// How many people are recognized with it now.
    void useGallery(int people, int templates);

    void read(QObject* context, Reply<screen::RecognitionView> reply) override;
    void selfTest() override;
    /// AlreadyExists while a test runs, Unavailable until a model is loaded.
    [[nodiscard]] Status beginSelfTest(const AuditActor& by);
    void cancelSelfTest() override { m_cancelled->store(true); }
    [[nodiscard]] const screen::Observed<screen::SelfTestView>& selfTestResult() const override { return m_result; }
    void setMargin(const PersonId& person, const PersonId& other, double times, QObject* context,
                   Reply<void> reply) override;

private:
    struct Progress
    {
        int done = 0;
        int total = 0;
    };
    void showEnd(const Result<screen::SelfTestView>& end);

    const StorageConfig m_storage;
    const Clock& m_clock;
    BackgroundThreads& m_threads;
    LedgerThread& m_ledger;
    SelfTestSetup m_setup; ///< without a model until one is loaded
    int m_people = 0;      ///< in the gallery
    int m_templates = 0;
    screen::Observed<screen::SelfTestView> m_result;
    const std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace rollcall
