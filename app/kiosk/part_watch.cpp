#include "kiosk/part_watch.h"

#include <utility>
#include <vector>

namespace rollcall {

namespace {
/// Looks after which a store that is still being opened is said to hang.
constexpr int kLongestStart = 60;
} // namespace

using screen::ActiveCondition;
using screen::Condition;
using screen::Conditions;

void PartWatch::start(Silence ledger, Silence recognition)
{
    m_ledger = std::move(ledger);
    m_recognition = std::move(recognition);
    connect(&m_timer, &QTimer::timeout, this, &PartWatch::look);
    m_timer.start(kLookInterval);
}

void PartWatch::look()
{
    ++m_looks;
    report();
}

void PartWatch::ledgerSpoke()
{
    if (!std::exchange(m_ledgerSpoke, true))
        report();
}

void PartWatch::recognitionLoaded()
{
    m_stage = Recognition::Loaded;
    report();
}

void PartWatch::recognitionMissing(const QString& problem)
{
    m_stage = Recognition::Missing;
    m_problem = problem;
    report();
}

void PartWatch::frameProcessed(const QString& error, MonotonicTime now)
{
    if (m_stage != Recognition::Loaded)
        return;
    if (error.isEmpty()) {
        m_failingSince.reset();
    } else if (!m_failingSince) {
        m_failingSince = now; // one bad frame is nothing
    }
    m_problem = error;
    const bool failing = m_failingSince && now - *m_failingSince >= kSilenceLimit;
    if (std::exchange(m_failing, failing) != failing)
        report();
}

void PartWatch::report()
{
    std::vector<ActiveCondition> ledger;
    // A damaged database is recovered while it is opened, which takes its time.
    const bool opening = !m_ledgerSpoke && m_looks < kLongestStart;
    if (opening && m_looks >= kQuietLooks)
        ledger.push_back({Condition::StorageStarting});
    else if (!opening && (!m_ledgerSpoke || (m_ledger && m_ledger() > kSilenceLimit)))
        ledger.push_back({Condition::StorageStalled});
    m_conditions.report(Conditions::Source::Ledger, std::move(ledger));

    std::vector<ActiveCondition> recognition;
    if (m_stage == Recognition::Missing)
        recognition.push_back({Condition::ModelsMissing, m_problem});
    else if (m_stage == Recognition::Starting && m_looks >= kQuietLooks)
        recognition.push_back({Condition::RecognitionStarting});
    else if (m_stage == Recognition::Loaded && (m_failing || (m_recognition && m_recognition() > kSilenceLimit)))
        recognition.push_back({Condition::RecognitionStalled, m_failing ? m_problem : QString()});
    m_conditions.report(Conditions::Source::Recognition, std::move(recognition));
}

} // namespace rollcall
