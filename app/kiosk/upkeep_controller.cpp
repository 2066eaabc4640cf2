#include "kiosk/upkeep_controller.h"

#include "base/recent_log.h"
#include "biometrics/score_tail.h"
#include "storage/read_only_store.h"
#include "ui/upkeep/audit_words.h"
#include "vision/vision_worker.h"

#include <QCoreApplication>

#include <opencv2/core/version.hpp>

#include <algorithm>
#include <limits>
#include <sys/resource.h>

namespace rollcall {

namespace {

/// Of long work: it gets what the others leave, which is nearly everything while nobody stands at the door.
constexpr int kNiceness = 10;

/// Empty where it is not known.
QString nameOf(Store& store, const PersonId& id)
{
    const Result<std::optional<Person>> person = store.roster().find(id);
    return person && *person ? (*person)->displayName : QString();
}

} // namespace

UpkeepController::UpkeepController(UpkeepSetup setup, const Clock& clock, screen::UpkeepState& state)
    : m_setup(std::move(setup)), m_clock(clock), m_state(state), m_events(std::numeric_limits<int>::max()),
      m_begun(clock.monotonic())
{
    m_events.onFilled(wakeIn(this, &UpkeepController::drain));
}

UpkeepController::~UpkeepController()
{
    stop();
    m_events.silence();
}

void UpkeepController::start(UpkeepPorts ports)
{
    m_ports = std::move(ports);
    m_reads.start([this] {
        auto reader = std::make_unique<Reader>();
        m_reader = reader.get();
        return reader;
    });
    m_work.start([] {
        // Of this thread alone (setpriority(2), notes): where cores are few, faces and the screen come first.
        ::setpriority(PRIO_PROCESS, 0, kNiceness);
        return std::make_unique<QObject>();
    });
}

bool UpkeepController::stop()
{
    m_verifyCancelled = true;
    m_testCancelled = true;
    const bool reads = m_reads.stop();
    return m_work.stop() && reads;
}

void UpkeepController::drain()
{
    for (const Event& event : m_events.takeAll())
        std::visit([this](const auto& what) { show(what); }, event);
}

void UpkeepController::listAudit(const screen::AuditQuery& query)
{
    m_reads.post([this, query] { m_events.put(AuditFound{query, readAudit(query)}); });
}

/// In the thread for reading.
Result<std::vector<screen::AuditRow>> UpkeepController::readAudit(const screen::AuditQuery& query)
{
    // Page after page of one trail: opening and checking the database takes longer than reading from it.
    if (!m_reader->trail) {
        auto opened = openReadOnly(m_setup.storage, m_clock);
        if (!opened)
            return failure(opened.error());
        m_reader->trail = std::move(*opened);
    }
    const std::unique_ptr<Store>& store = m_reader->trail;
    AuditFilter filter{{query.actions, query.otherActions}, {query.actors, query.otherActors}, {}};
    if (query.since)
        filter.since = toWallTime(query.since->startOfDay());
    const auto entries = store->audit().page(filter, query.before, query.limit);
    if (!entries) {
        const Error error = entries.error();
        m_reader->trail.reset(); // it may be another database by the next time
        return failure(error);
    }
    std::vector<screen::AuditRow> rows;
    rows.reserve(entries->size());
    for (const AuditEntry& entry : *entries) {
        const PersonId other(ui::otherPerson(entry.action, entry.detail));
        rows.push_back({entry.id, toDateTimeUtc(entry.at).toLocalTime(), entry.actor, entry.action, entry.subject,
                        entry.name, entry.detail, other.isEmpty() ? QString() : nameOf(*store, other)});
    }
    return rows;
}

void UpkeepController::leaveAudit()
{
    m_reads.post([this] { m_reader->trail.reset(); });
}

void UpkeepController::show(const AuditFound& event)
{
    if (event.rows)
        m_state.answerAudit(event.query, *event.rows);
    else
        m_state.answerAudit(event.query, {}, event.rows.error().message);
}

void UpkeepController::readSystem()
{
    m_reads.post([this] {
        SystemRead read{rollcall::readSystem(dataDirectory(m_setup.storage)), {}, 0};
        if (const auto store = openReadOnly(m_setup.storage, m_clock)) {
            if (const auto version = (*store)->database().scalar("SELECT sqlite_version()"); version && *version)
                read.sqliteVersion = (*version)->toString();
            read.punches = (*store)->ledger().punchCount().value_or(0);
        }
        m_events.put(std::move(read));
    });
}

void UpkeepController::show(const SystemRead& event)
{
    const ClockReading now = m_clock.read();
    screen::SystemView view;
    view.diskBytes = event.report.diskBytes;
    view.diskFreeBytes = event.report.diskFreeBytes;
    view.dataBytes = event.report.dataBytes;
    view.celsius = event.report.celsius;
    view.memoryBytes = event.report.memoryBytes;
    view.memoryFreeBytes = event.report.memoryFreeBytes;
    view.ownMemoryBytes = event.report.ownMemoryBytes;
    view.uptimeSeconds = event.report.uptimeSeconds;
    view.runningSeconds = std::chrono::duration_cast<std::chrono::seconds>(now.monotonic - m_begun).count();
    view.clock = now.quality == ClockQuality::Synchronized     ? screen::ClockTrust::Set
                 : now.quality == ClockQuality::Unsynchronized ? screen::ClockTrust::NotSet
                                                               : screen::ClockTrust::Unknown;
    view.now = now.local();
    view.punches = event.punches;
    view.versions = {{QStringLiteral("Rollcall"), QCoreApplication::applicationVersion()},
                     {QStringLiteral("Qt"), QLatin1String(qVersion())},
                     {QStringLiteral("OpenCV"), QStringLiteral(CV_VERSION)},
                     {QStringLiteral("SQLite"), event.sqliteVersion}};
    if (!m_recognition.model.isEmpty())
        view.versions.emplace_back(tr("Face model"), m_recognition.model);
    view.log = RecentLog::lines();
    m_state.answerSystem(view);
}

void UpkeepController::verifyLedger()
{
    if (m_state.verifying().work.isInFlight())
        return;
    m_verifyCancelled = false;
    screen::VerifyView view;
    view.work.stage = screen::WorkView::Stage::Running;
    m_state.setVerifying(view);
    m_work.post([this] {
        const auto store = openReadOnly(m_setup.storage, m_clock);
        if (!store) {
            m_events.put(VerifyEnded{failure(store.error())});
            return;
        }
        Result<LedgerCheck> check = (*store)->ledger().verify([this](qint64 done, qint64 total) {
            m_events.put(VerifyProgressed{done, total});
            return !m_verifyCancelled.load();
        });
        if (check)
            m_ports.audit(QStringLiteral("verify-ledger"), QStringLiteral("ledger"),
                          check->firstBreak ? check->firstBreak->what
                                            : QStringLiteral("%1 punches, whole").arg(check->punches));
        m_events.put(VerifyEnded{std::move(check)});
    });
}

void UpkeepController::show(const VerifyProgressed& event)
{
    screen::VerifyView view = m_state.verifying();
    view.work.done = event.done;
    view.work.total = event.total;
    m_state.setVerifying(view);
}

void UpkeepController::show(const VerifyEnded& event)
{
    screen::VerifyView view;
    if (event.result) {
        view.work.stage = screen::WorkView::Stage::Done;
        view.work.done = view.work.total = event.result->punches;
        if (event.result->firstBreak) {
            view.brokenAt = event.result->firstBreak->sequence;
            view.work.message = event.result->firstBreak->what;
        }
    } else if (event.result.error().code == ErrorCode::Cancelled) {
        view.work.stage = screen::WorkView::Stage::Idle;
    } else {
        view.work.stage = screen::WorkView::Stage::Failed;
        view.work.message = event.result.error().message;
    }
    m_state.setVerifying(view);
}

void UpkeepController::cancelVerify()
{
    m_verifyCancelled = true;
}

void UpkeepController::useModel(const QString& model, int dimension, const SimilarityScale& scale)
{
    m_recognition = {model, dimension, scale, m_setup.decision};
}

void UpkeepController::useGallery(int people, int templates)
{
    m_people = people;
    m_templates = templates;
}

void UpkeepController::readRecognition()
{
    m_reads.post([this] {
        MarginsRead read;
        if (const auto store = openReadOnly(m_setup.storage, m_clock)) {
            if (const auto margins = (*store)->personMargins().all()) {
                for (const auto& [person, extra] : margins->persons())
                    read.leads.push_back({person, nameOf(**store, person), 1.0 + extra, {}, {}});
                for (const auto& [pair, extra] : margins->pairs())
                    read.leads.push_back({pair.first, nameOf(**store, pair.first), 1.0 + extra, pair.second,
                                          nameOf(**store, pair.second)});
            }
        }
        std::sort(read.leads.begin(), read.leads.end(),
                  [](const screen::MarginView& a, const screen::MarginView& b) { return a.times > b.times; });
        m_events.put(std::move(read));
    });
}

void UpkeepController::show(const MarginsRead& event)
{
    const SimilarityScale& scale = m_recognition.scale;
    screen::RecognitionView view;
    view.people = m_people;
    view.templates = m_templates;
    view.threshold = withScale(m_setup.decision, scale, m_people).threshold;
    if (scale.tail)
        view.strangersPerThousand = 1000 * predictedFpir(*scale.tail, m_people, view.threshold);
    view.leads = event.leads;
    m_state.answerRecognition(view);
}

void UpkeepController::testRecognition()
{
    if (m_state.selfTest().work.isInFlight())
        return;
    m_testCancelled = false;
    screen::SelfTestView view;
    if (m_recognition.model.isEmpty()) {
        view.work = {screen::WorkView::Stage::Failed, 0, 0, tr("The face models are not loaded yet")};
        m_state.setSelfTest(view);
        return;
    }
    view.work.stage = screen::WorkView::Stage::Running;
    m_state.setSelfTest(view);
    m_work.post([this, setup = m_recognition] { m_events.put(SelfTestEnded{selfTest(setup)}); });
}

/// In the thread for long work.
Result<screen::SelfTestView> UpkeepController::selfTest(const SelfTestSetup& setup)
{
    const auto store = openReadOnly(m_setup.storage, m_clock);
    if (!store)
        return failure(store.error());
    const auto templates = (*store)->roster().templates(setup.model);
    if (!templates)
        return failure(templates.error());
    Traffic traffic;
    const WallTime now = m_clock.wall();
    const Status counted = (*store)->ledger().forEach(
        now - std::chrono::hours{24} * Traffic::kDays, now, [this, &traffic](const Punch& punch) {
            traffic.facePunches += punch.facts.method == VerifyMethod::Face ? 1 : 0;
            return !m_testCancelled.load();
        });
    if (!counted)
        return failure(counted.error());
    const SelfTestReport report = runSelfTest(setup, *templates, traffic, [this](int done, int total) {
        m_events.put(SelfTestProgressed{done, total});
        return !m_testCancelled.load();
    });
    if (m_testCancelled)
        return failure(ErrorCode::Cancelled, QStringLiteral("the test was cancelled"));
    m_ports.audit(QStringLiteral("self-test"), QStringLiteral("recognition"),
                  report.isWell() ? QStringLiteral("all is well") : QStringLiteral("not all is well"));
    screen::SelfTestView view;
    view.work = {screen::WorkView::Stage::Done, report.gallery.people, report.gallery.people, {}};
    view.isWell = report.isWell();
    view.wrongMatchesAYear = report.wrongMatchesAYear();
    for (const AlikePair& pair : report.gallery.alike) {
        if (report.isLookalike(pair) || report.isDouble(pair))
            view.alike.push_back({pair.first, nameOf(**store, pair.first), pair.second, nameOf(**store, pair.second),
                                  report.isDouble(pair)});
    }
    for (const WeakTemplate& weak : report.gallery.weak)
        view.weak.push_back({weak.person, nameOf(**store, weak.person), weak.number});
    return view;
}

void UpkeepController::show(const SelfTestProgressed& event)
{
    screen::SelfTestView view;
    view.work = {screen::WorkView::Stage::Running, event.done, event.total, {}};
    m_state.setSelfTest(view);
}

void UpkeepController::show(const SelfTestEnded& event)
{
    if (event.result) {
        m_state.setSelfTest(*event.result);
        return;
    }
    screen::SelfTestView view;
    if (event.result.error().code != ErrorCode::Cancelled)
        view.work = {screen::WorkView::Stage::Failed, 0, 0, event.result.error().message};
    m_state.setSelfTest(view);
}

void UpkeepController::cancelSelfTest()
{
    m_testCancelled = true;
}

void UpkeepController::setMargin(const PersonId& person, const PersonId& other, double times)
{
    m_ports.setMargin(person, other, times);
}

} // namespace rollcall
