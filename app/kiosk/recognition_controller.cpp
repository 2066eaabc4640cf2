#include "kiosk/recognition_controller.h"

#include "biometrics/score_tail.h"
#include "storage/read_only_store.h"
#include "vision/vision_worker.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace rollcall {

namespace {

using screen::MarginView;
using screen::RecognitionView;
using screen::SelfTestView;
using screen::WorkView;

/// Empty where it is not known.
QString nameOf(Store& store, const PersonId& id)
{
    const Result<std::optional<Person>> person = store.roster().find(id);
    return person && *person ? (*person)->displayName : QString();
}

/// The largest first.
Result<std::vector<MarginView>> marginsIn(Store& store)
{
    ROLLCALL_TRY_ASSIGN(const ExtraMargins margins, store.personMargins().all());
    std::vector<MarginView> views;
    for (const auto& [person, extra] : margins.persons())
        views.push_back({person, nameOf(store, person), 1.0 + extra, {}, {}});
    for (const auto& [pair, extra] : margins.pairs())
        views.push_back({pair.first, nameOf(store, pair.first), 1.0 + extra, pair.second, nameOf(store, pair.second)});
    std::sort(views.begin(), views.end(), [](const MarginView& a, const MarginView& b) { return a.times > b.times; });
    return views;
}

SelfTestView viewOf(const SelfTestReport& report, Store& store)
{
    SelfTestView view;
    view.work = {WorkView::Stage::Done, report.gallery.people, report.gallery.people, {}};
    view.isWell = report.isWell();
    view.wrongMatchesAYear = report.wrongMatchesAYear();
    for (const AlikePair& pair : report.gallery.alike) {
        if (report.isLookalike(pair) || report.isDouble(pair))
            view.alike.push_back({pair.first, nameOf(store, pair.first), pair.second, nameOf(store, pair.second),
                                  report.isDouble(pair)});
    }
    for (const WeakTemplate& weak : report.gallery.weak)
        view.weak.push_back({weak.person, nameOf(store, weak.person), weak.number});
    return view;
}

Result<Traffic> recentTraffic(Store& store, WallTime now, const std::atomic<bool>& cancelled)
{
    Traffic traffic;
    ROLLCALL_TRY(store.ledger().forEach(now - std::chrono::hours{24} * Traffic::kDays, now, [&](const Punch& punch) {
        traffic.facePunches += punch.facts.method == VerifyMethod::Face ? 1 : 0;
        return !cancelled.load();
    }));
    return traffic;
}

} // namespace

RecognitionController::RecognitionController(StorageConfig storage, const DecisionParameters& decision,
                                             const Clock& clock, BackgroundThreads& threads, LedgerThread& ledger)
    : m_storage(std::move(storage)), m_clock(clock), m_threads(threads), m_ledger(ledger)
{
    m_setup.decision = decision;
}

void RecognitionController::useModel(const QString& model, int dimension, const SimilarityScale& scale)
{
    m_setup = {model, dimension, scale, m_setup.decision};
}

void RecognitionController::useGallery(int people, int templates)
{
    m_people = people;
    m_templates = templates;
}

void RecognitionController::read(QObject* context, Reply<RecognitionView> reply)
{
    const SimilarityScale& scale = m_setup.scale;
    RecognitionView view;
    view.people = m_people;
    view.templates = m_templates;
    view.threshold = withScale(m_setup.decision, scale, m_people).threshold;
    if (scale.tail)
        view.strangersPerThousand = 1000 * predictedFpir(*scale.tail, m_people, view.threshold);
    ask(
        m_threads.reading(), context,
        [view, storage = m_storage, &clock = m_clock]() mutable -> Result<RecognitionView> {
            // Without a database the figures are still worth showing.
            if (const auto store = openReadOnly(storage, clock))
                view.margins = marginsIn(**store).value_or(std::vector<MarginView>());
            return view;
        },
        std::move(reply));
}

void RecognitionController::selfTest()
{
    const Status begun = beginSelfTest(kAdminActor);
    if (begun || begun.error().code != ErrorCode::Unavailable)
        return;
    SelfTestView view;
    view.work = {WorkView::Stage::Failed, 0, 0, tr("The face models are not loaded yet")};
    m_result.set(view);
}

Status RecognitionController::beginSelfTest(const AuditActor& by)
{
    if (m_result.value().work.isInFlight())
        return failure(ErrorCode::AlreadyExists, QStringLiteral("A test of recognition is running"));
    if (m_setup.model.isEmpty())
        return failure(ErrorCode::Unavailable, QStringLiteral("The face models are not loaded yet"));
    m_cancelled->store(false);
    SelfTestView view;
    view.work.stage = WorkView::Stage::Running;
    m_result.set(view);
    const Reply<Progress> report = bringHome<Progress>(this, [this](const Result<Progress>& progress) {
        SelfTestView now;
        now.work = {WorkView::Stage::Running, progress->done, progress->total, {}};
        m_result.set(now);
    });
    // The thread may have to be left behind: it uses only what outlives this object.
    const auto test = [setup = m_setup, storage = m_storage, &clock = m_clock, &ledger = m_ledger,
                       cancelled = m_cancelled, report, by]() -> Result<SelfTestView> {
        ROLLCALL_TRY_ASSIGN(const std::unique_ptr<Store> store, openReadOnly(storage, clock));
        ROLLCALL_TRY_ASSIGN(const std::vector<FaceTemplate> templates, store->roster().templates(setup.model));
        ROLLCALL_TRY_ASSIGN(const Traffic traffic, recentTraffic(*store, clock.wall(), *cancelled));
        const SelfTestReport found = runSelfTest(setup, templates, traffic, [&](int done, int total) {
            report(Progress{done, total});
            return !cancelled->load();
        });
        if (cancelled->load())
            return failure(ErrorCode::Cancelled, QStringLiteral("the test was canceled"));
        // From here: the screen may be gone by the time the answer is home.
        AuditDetails details;
        details.passed = found.isWell();
        ledger.post([details, by](OpenLedger& open) {
            open.audit().note(otherEvent(by, AuditKind::RecognitionTested, {}, details));
        });
        return viewOf(found, *store);
    };
    ask(m_threads.tasks(), this, test, [this](const Result<SelfTestView>& end) { showEnd(end); });
    return {};
}

void RecognitionController::showEnd(const Result<SelfTestView>& end)
{
    if (end) {
        m_result.set(*end);
        return;
    }
    SelfTestView view;
    if (end.error().code != ErrorCode::Cancelled)
        view.work = {WorkView::Stage::Failed, 0, 0, end.error().message};
    m_result.set(view);
}

void RecognitionController::setMargin(const PersonId& person, const PersonId& other, double times, QObject* context,
                                      Reply<void> reply)
{
    m_ledger.ask(
        context, [=](OpenLedger& ledger) -> Status { return ledger.people().setMargin(person, other, times); },
        std::move(reply));
}

} // namespace rollcall
