#include "ui/upkeep/system_page.h"

#include "screen/conditions.h"
#include "screen/isolated.h"
#include "screen/settings_admin.h"
#include "ui/condition_looks.h"
#include "ui/screen_names.h"
#include "ui/upkeep/restart_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/result_card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace rollcall::ui {

using namespace tokens;

namespace {

/// How often the figures are read while they are shown; that takes milliseconds.
constexpr std::chrono::milliseconds kReadAgain{5'000};
/// Newest lines of the log that are shown: what happened just now.
constexpr qsizetype kLogLines = 40;
/// Below this much free space, attendance of some weeks does not fit any more.
constexpr qint64 kLittleRoom = 500'000'000;
/// A Raspberry Pi 5 slows down from 80 degrees on (its documentation, "Frequency management and thermal control").
constexpr double kHot = 80.0;

QString durationWords(const QLocale& locale, qint64 seconds)
{
    constexpr qint64 kHour = 3600;
    constexpr qint64 kDay = 24 * kHour;
    const QString hours = SystemPage::tr("%1 h %2 min")
                              .arg(locale.toString(seconds % kDay / kHour), locale.toString(seconds % kHour / 60));
    return seconds < kDay
               ? hours
               : SystemPage::tr("%Ln days", nullptr, static_cast<int>(seconds / kDay)) + QStringLiteral(", ") + hours;
}

FactList::Fact clockFact(const SystemView& system, const QLocale& locale)
{
    const QString now =
        dayInFull(locale, system.now.date()) + QStringLiteral(", ") + timeOfDay(locale, system.now.time());
    switch (system.clock) {
    case ClockTrust::Set:
        return {SystemPage::tr("Clock"), now + QLatin1Char('\n') + SystemPage::tr("Set from the network"), Color::Text};
    case ClockTrust::NotSet:
        return {SystemPage::tr("Clock"),
                now + QLatin1Char('\n') +
                    SystemPage::tr("Not set from the network since startup. Times are corrected once it is."),
                Color::Warning};
    case ClockTrust::Unknown:
        break;
    }
    return {SystemPage::tr("Clock"), now, Color::Text};
}

/// What a program needs to reach the kiosk's own API, and to know that it is this kiosk.
FactList::Fact apiFact(const SystemView& system)
{
    QStringList lines{isolated(breakable(system.apiUrl))};
    if (!system.apiFingerprint.isEmpty()) {
        lines << SystemPage::tr("Fingerprint of its certificate (SHA-256):");
        lines << isolated(QString(system.apiFingerprint).replace(u':', u' ')); // wraps, and is compared by eye
    }
    return {SystemPage::tr("Interface for programs"), lines.join(u'\n'), Color::Text};
}

} // namespace

SystemPage::SystemPage(const Theme& theme, SystemAdmin& system, SettingsAdmin& settings, const Conditions& conditions,
                       QWidget* parent)
    : AdminPage(theme, tr("System"), parent), m_system(system), m_settings(settings), m_conditions(conditions),
      m_problems(new FactList(theme)),
      m_toConnections(new Button(theme, Button::Kind::Secondary, tr("Open connections"), Icon::Link)),
      m_facts(new FactList(theme)), m_versions(new FactList(theme)), m_log(makeLabel(theme, Type::Label, Color::Muted)),
      m_verify(new Button(theme, Button::Kind::Secondary, tr("Verify the ledger"), Icon::ShieldCheck)),
      m_restart(new Button(theme, Button::Kind::Secondary, tr("Restart Rollcall"), Icon::Refresh)),
      m_sheet(new Sheet(theme, this, Icon::Refresh)), m_progress(new ProgressCard(theme)),
      m_result(new ResultCard(theme)), m_repair(new ResultCard(theme))
{
    head().addStretch(1);
    m_verify->setObjectName(QStringLiteral("systemVerify"));
    m_restart->setObjectName(QStringLiteral("systemRestart"));
    m_log->setObjectName(QStringLiteral("systemLog"));
    m_log->setTextInteractionFlags(Qt::NoTextInteraction);
    m_log->setAccessibleName(tr("Latest log lines"));
    auto* area = new ScrollColumn(theme);
    QVBoxLayout* const column = &area->column();
    // Above all, where it is seen however little of the page is.
    m_repair->setObjectName(QStringLiteral("systemRepair"));
    m_repair->hide();
    column->addWidget(m_repair);
    m_problems->setObjectName(QStringLiteral("systemProblems"));
    column->addWidget(m_problems);
    m_toConnections->setObjectName(QStringLiteral("systemConnections"));
    column->addWidget(m_toConnections);
    column->addWidget(m_progress);
    column->addWidget(m_result);
    column->addWidget(m_facts);
    column->addWidget(m_verify);
    column->addWidget(m_restart);
    column->addWidget(makeLabel(theme, Type::Body, Color::Text, tr("Versions"), true));
    column->addWidget(m_versions);
    column->addWidget(makeLabel(theme, Type::Body, Color::Text, tr("Latest log lines"), true));
    column->addWidget(m_log);
    column->addStretch(1);
    body().addWidget(area, 1);
    m_again.setInterval(kReadAgain);
    connect(&m_again, &QTimer::timeout, this, &SystemPage::read);
    connect(&system.verification(), &Observable::changed, this, [this] {
        m_resultRead = false;
        follow();
    });
    connect(&conditions, &Conditions::changed, this, &SystemPage::showConditions);
    connect(m_toConnections, &Button::clicked, this, &SystemPage::connectionsWanted);
    connect(m_verify, &Button::clicked, this, [this] { m_system.verifyLedger(); });
    connect(m_restart, &Button::clicked, this, [this] { askToRestart(*m_sheet); });
    connect(m_sheet, &Sheet::confirmed, this, [this] { m_settings.restart(); });
    connect(m_progress, &ProgressCard::cancelled, this, [this] { m_system.cancelVerify(); });
    connect(m_repair, &ResultCard::dismissed, this, [this] {
        m_system.dismissRepairNotice(this, [this](const Status& dismissed) {
            if (!dismissed)
                Q_EMIT announced(dismissed.error().message, true);
            read();
        });
    });
    connect(m_result, &ResultCard::dismissed, this, [this] {
        m_resultRead = true;
        follow();
    });
    follow();
    showConditions();
}

/// All that is wrong, by its weight, with what to do.
void SystemPage::showConditions()
{
    std::vector<FactList::Fact> problems;
    for (const ActiveCondition& active : m_conditions.all())
        problems.push_back({problems.empty() ? tr("Needs attention") : QString(), administratorWords(active),
                            colorOf(entryOf(active.condition).weight)});
    m_problems->setFacts(problems);
    m_problems->setVisible(!problems.empty());
    m_toConnections->setVisible(m_conditions.holds(Condition::ServersUnreachable) ||
                                m_conditions.holds(Condition::SystemNeedsAttention));
}

void SystemPage::enter()
{
    read();
    m_again.start();
    follow();
}

void SystemPage::leave()
{
    m_again.stop();
    m_sheet->hide();
}

void SystemPage::read()
{
    m_system.read(this, [this](const Result<SystemView>& system) {
        if (system)
            show(*system);
        else
            Q_EMIT announced(system.error().message, true);
    });
}

void SystemPage::show(const SystemView& system)
{
    m_repair->setVisible(!system.repairNotice.isEmpty());
    m_repair->show(Icon::Warning, Color::Danger, tr("The database was damaged"), system.repairNotice);
    const QLocale& locale = theme().locale();
    const auto size = [&locale](qint64 bytes) { return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); };
    std::vector<FactList::Fact> facts;
    QStringList summary;
    if (system.diskBytes > 0) {
        const bool little = system.diskFreeBytes < kLittleRoom;
        facts.push_back({tr("Disk"), tr("%1 of %2 free").arg(size(system.diskFreeBytes), size(system.diskBytes)),
                         little ? Color::Danger : Color::Text});
        summary << tr("%1 free").arg(size(system.diskFreeBytes));
    }
    facts.push_back(
        {tr("Data"), tr("%1 for %Ln records", nullptr, asCount(system.punches)).arg(size(system.dataBytes))});
    if (system.celsius) {
        const QString degrees = tr("%1 °C").arg(locale.toString(*system.celsius, 'f', 0));
        facts.push_back({tr("Temperature"), degrees, *system.celsius >= kHot ? Color::Danger : Color::Text});
        summary << degrees;
    }
    if (system.memoryBytes > 0)
        facts.push_back({tr("Memory"), tr("%1 of %2 free, Rollcall uses %3")
                                           .arg(size(system.memoryFreeBytes), size(system.memoryBytes),
                                                size(system.ownMemoryBytes))});
    facts.push_back(clockFact(system, locale));
    facts.push_back({tr("Rollcall uptime"), durationWords(locale, system.runningSeconds)});
    if (system.uptimeSeconds > 0)
        facts.push_back({tr("System uptime"), durationWords(locale, system.uptimeSeconds)});
    if (!system.apiUrl.isEmpty())
        facts.push_back(apiFact(system));
    m_facts->setFacts(facts);
    std::vector<FactList::Fact> versions;
    for (const auto& [name, version] : system.versions)
        versions.push_back({name, version});
    m_versions->setFacts(versions);
    m_log->setText(system.log.isEmpty()
                       ? tr("The log is empty")
                       : system.log.mid(std::max<qsizetype>(0, system.log.size() - kLogLines)).join(QLatin1Char('\n')));
    Q_EMIT summarized(summary.join(QStringLiteral(", ")));
}

void SystemPage::follow()
{
    using Stage = WorkView::Stage;
    const VerifyView& view = m_system.verification().value();
    const QLocale& locale = theme().locale();
    const bool over = view.work.stage == Stage::Done || view.work.stage == Stage::Failed;
    m_progress->setVisible(view.work.isInFlight());
    m_result->setVisible(over && !m_resultRead);
    m_verify->setEnabled(!view.work.isInFlight());
    if (view.work.isInFlight())
        m_progress->show(view.work, tr("Verifying the ledger"),
                         tr("%1 of %2").arg(locale.toString(view.work.done), locale.toString(view.work.total)));
    else if (view.work.stage == Stage::Failed)
        m_result->show(Icon::Warning, Color::Danger, tr("The ledger could not be read"), view.work.message);
    else if (!view.work.message.isEmpty())
        m_result->show(Icon::Warning, Color::Danger,
                       tr("Ledger check failed at record %1").arg(locale.toString(view.brokenAt)),
                       view.work.message + QLatin1Char('\n') +
                           tr("Export the attendance, then call the person in charge of this kiosk."));
    else
        m_result->show(Icon::Check, Color::In, tr("Ledger check passed"),
                       tr("%Ln records, each proving the one before it", nullptr, asCount(view.work.done)));
}

} // namespace rollcall::ui
