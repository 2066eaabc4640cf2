#include "ui/admin/admin_shell.h"

#include "attendance/pin_rule.h"
#include "screen/enrollment_admin.h"
#include "ui/admin/class_page.h"
#include "ui/admin/connections_page.h"
#include "ui/admin/credential_sheet.h"
#include "ui/admin/device_codes_page.h"
#include "ui/admin/enroll_page.h"
#include "ui/admin/people_page.h"
#include "ui/admin/punches_page.h"
#include "ui/pages/more_page.h"
#include "ui/pin/pin_change.h"
#include "ui/settings/pin_page.h"
#include "ui/settings/settings_pages.h"
#include "ui/theme/icons.h"
#include "ui/upkeep/audit_page.h"
#include "ui/upkeep/export_page.h"
#include "ui/upkeep/presence_page.h"
#include "ui/upkeep/recognition_page.h"
#include "ui/upkeep/system_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kAnswerFor = 6000; ///< ms that the end of a request stays readable
}

AdminShell::AdminShell(const Theme& theme, const UiSettings& settings, const Clock& clock, KioskState& state,
                       const AdminServices& services, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_rail(new QWidget), m_railLayout(new QBoxLayout(QBoxLayout::TopToBottom, m_rail)), m_stack(new PageStack),
      m_enroll(new EnrollPage(theme, settings, state, services.enrollment)), m_more(new MorePage(theme)),
      m_answer(makeLabel(theme, Type::Body, Color::Text, {}, true)), m_undo(new UndoBar(theme)),
      m_touches(std::chrono::seconds(settings.adminIdleSeconds))
{
    setSpacing(*m_layout, theme, 0, 0);
    setSpacing(*m_railLayout, theme, kSpace8, kSpace4);
    m_rail->setAutoFillBackground(true);
    QPalette surface = palette();
    surface.setColor(QPalette::Window, theme.color(Color::Surface));
    m_rail->setPalette(surface);
    auto* people = new PeoplePage(theme, state, services.people, services.exports);
    addPage(Page::People, people, tr("People"), static_cast<int>(Icon::People));
    addPage(Page::Enroll, m_enroll, tr("Enroll"), static_cast<int>(Icon::Plus));
    auto* punches = new PunchesPage(theme, clock, state.settings(), services.attendance);
    addPage(Page::Punches, punches, tr("Attendance"), static_cast<int>(Icon::Calendar));
    auto* connections =
        new ConnectionsPage(theme, clock, state, {services.connections, services.devices, services.outbox});
    addPage(Page::Connections, connections, tr("Connections"), static_cast<int>(Icon::Link));
    addSettingsPages(*m_more, theme, settings, clock, state, services.settings, services.clock);
    auto* pin = new PinPage(theme, state.access());
    m_more->add(pin, QStringLiteral("pin"), tr("Administrator PIN"), Icon::Keypad);
    m_more->setSummary(pin, pin->summary());
    connect(&state.access(), &AccessState::changed, pin, [this, pin] { m_more->setSummary(pin, pin->summary()); });
    addPage(Page::More, m_more, tr("Settings"), static_cast<int>(Icon::Gear));
    auto* presence = new PresencePage(theme, state, services.presence);
    m_more->add(presence, QStringLiteral("presence"), tr("Who is in"), Icon::People);
    m_more->setSummary(presence, tr("People present now, since when"));
    auto* classes = new ClassPage(theme, services.classes);
    m_more->add(classes, QStringLiteral("class"), tr("Class"), Icon::People);
    m_more->setSummary(classes, tr("Who of the class has come"));
    auto* codes = new DeviceCodesPage(theme, services.devices, services.people);
    m_more->add(codes, QStringLiteral("codes"), tr("Device codes"), Icon::Person);
    m_more->setSummary(codes, tr("Who the codes of devices on the wall are"));
    connect(connections, &ConnectionsPage::codesWanted, this, [this, codes] {
        go(Page::More);
        m_more->open(codes);
    });
    auto* exporting = new ExportPage(theme, clock, state.settings(), services.exports);
    m_more->add(exporting, QStringLiteral("export"), tr("Export"), Icon::Download);
    m_more->setSummary(exporting, tr("Attendance as a file"));
    auto* audit = new AuditPage(theme, clock, services.audit);
    m_more->add(audit, QStringLiteral("audit"), tr("Audit trail"), Icon::Audit);
    m_more->setSummary(audit, tr("Who did what, and when"));
    auto* system = new SystemPage(theme, services.system, services.settings, state.conditions());
    m_more->add(system, QStringLiteral("system"), tr("System"), Icon::Gauge);
    m_more->setSummary(system, tr("Disk, clock, versions, log"));
    connect(system, &SystemPage::connectionsWanted, this, [this] { go(Page::Connections); });
    connect(&state.conditions(), &Conditions::changed, this, &AdminShell::followConditions);
    connect(system, &SystemPage::summarized, this,
            [this, system](const QString& summary) { m_more->setSummary(system, summary); });
    auto* recognition = new RecognitionPage(theme, services.recognition, state.settings(), services.settings);
    m_more->add(recognition, QStringLiteral("recognition"), tr("Recognition"), Icon::Face);
    m_more->setSummary(recognition, tr("Look-alikes, weak templates"));
    connect(m_more, &MorePage::turned, m_undo, &UndoBar::end);
    connect(recognition, &RecognitionPage::enrollWanted, this, [this](const QString& id, const QString& name) {
        m_enroll->prepare(id, name);
        go(Page::Enroll);
    });
    m_railLayout->addStretch(1);
    auto* lock = new Button(theme, Button::Kind::Rail, tr("Lock"), Icon::Lock);
    lock->setCheckable(false);
    lock->setObjectName(QStringLiteral("railLock"));
    m_railLayout->addWidget(lock);
    auto* right = new QVBoxLayout;
    setSpacing(*right, theme, 0, 0);
    right->addWidget(m_stack, 1);
    m_answer->setContentsMargins(theme.px(kSpace24), theme.px(kSpace12), theme.px(kSpace24), theme.px(kSpace12));
    m_answer->setAutoFillBackground(true);
    m_answer->hide();
    right->addWidget(m_answer);
    right->addWidget(m_undo);
    m_layout->addWidget(m_rail);
    m_layout->addLayout(right, 1);

    m_answerTime.setSingleShot(true);
    m_answerTime.setInterval(kAnswerFor);
    connect(lock, &Button::clicked, this, &AdminShell::left);
    connect(&m_touches, &TouchWatch::untouched, this, &AdminShell::left);
    connect(&m_answerTime, &QTimer::timeout, m_answer, &QWidget::hide);
    m_credentials = new CredentialSheet(theme, settings, clock, services.people, services.exports, this);
    m_pin = new PinChange(theme, clock, settings.adminIdleSeconds * 1000, services.access, this);
    connect(pin, &PinPage::changeWanted, m_pin, &PinChange::open);
    connect(m_pin, &PinChange::done, this, [this](const QString& words) { announce(words, false); });
    connect(people, &PeoplePage::enrollWanted, this, [this](const QString& id, const QString& name) {
        m_enroll->prepare(id, name);
        go(Page::Enroll);
    });
    connect(people, &PeoplePage::credentialWanted, m_credentials, &CredentialSheet::open);
    connect(m_credentials, &CredentialSheet::done, this, [this, people](const QString& words) {
        people->reload();
        announce(words, false);
    });
    connect(m_credentials, &CredentialSheet::failed, this,
            [this](const QString& sentence) { announce(sentence, true); });
    connect(people, &PeoplePage::attendanceWanted, this, [this, punches](const QString& id, const QString& name) {
        punches->preparePerson(id, name);
        go(Page::Punches);
    });
    connect(punches, &PunchesPage::exportWanted, this, [this, exporting](const QDate& day) {
        exporting->prepareDay(day);
        go(Page::More);
        m_more->open(exporting);
    });
    connect(&services.enrollment.state(), &EnrollmentState::wanted, this,
            [this](const QString& id, const QString& name) {
                if (!m_entered)
                    return;
                m_credentials->close();
                m_pin->close();
                m_enroll->prepare(id, name);
                go(Page::Enroll);
            });
    connect(m_enroll, &EnrollPage::finished, this, [this] { go(Page::People); });
    followConditions();
}

/// The way to the system that fails is marked.
void AdminShell::followConditions()
{
    Button& connections = *m_railButtons.at(static_cast<std::size_t>(Page::Connections));
    connections.setAttention(m_state.conditions().holds(Condition::SystemNeedsAttention) ? tr("Needs attention")
                                                                                         : QString());
}

void AdminShell::addPage(Page page, AdminPage* widget, const QString& word, int icon)
{
    auto* button = new Button(m_theme, Button::Kind::Rail, word, static_cast<Icon>(icon));
    button->setObjectName(QStringLiteral("rail%1").arg(static_cast<int>(page)));
    m_railLayout->addWidget(button);
    m_railButtons.push_back(button);
    m_pages.push_back(widget);
    m_stack->addWidget(widget);
    connect(widget, &AdminPage::announced, this, &AdminShell::announce);
    connect(widget, &AdminPage::undoable, this, &AdminShell::offerUndo);
    connect(button, &Button::clicked, this, [this, page] { go(page); });
}

void AdminShell::go(Page page)
{
    m_undo->end();
    const auto index = static_cast<std::size_t>(page);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_railButtons[i]->setChecked(i == index);
        // The page that is re-entered leaves too (its own work ends), but what was prepared for it must survive.
        if (i != index && m_stack->currentWidget() == m_pages[i])
            m_pages[i]->leave();
    }
    m_stack->setCurrentWidget(m_pages[index]);
    m_pages[index]->enter();
}

AdminShell::Place AdminShell::place() const
{
    const auto page = std::find(m_pages.begin(), m_pages.end(), m_stack->currentWidget());
    return {static_cast<Page>(page - m_pages.begin()), m_more->openEntry()};
}

void AdminShell::go(const Place& place)
{
    go(place.page);
    if (place.page == Page::More)
        m_more->open(place.setting);
}

void AdminShell::enter()
{
    if (m_entered)
        return;
    m_entered = true;
    m_answer->hide();
    m_touches.start();
    go(Page::People);
    if (m_state.access().view().shortPin)
        announce(tr("The administrator PIN is short. Choose one with at least %Ln digits under Settings.", nullptr,
                    kRecommendedPinDigits),
                 false);
    const std::vector<ActiveCondition>& conditions = m_state.conditions().all();
    if (const QString& problem = m_state.settings().view().problem; !problem.isEmpty())
        announce(problem, true);
    else if (!conditions.empty() && entryOf(conditions.front().condition).weight == ConditionWeight::Fault)
        announce(administratorWords(conditions.front().condition), true);
}

void AdminShell::leave()
{
    if (!m_entered)
        return;
    m_entered = false;
    m_touches.stop();
    m_undo->end();
    m_credentials->close();
    m_pin->close();
    for (AdminPage* page : m_pages)
        page->leave();
}

void AdminShell::announce(const QString& words, bool failed)
{
    if (!m_entered || words.isEmpty() || (m_offered && !failed))
        return;
    m_answer->setText(words);
    QPalette colors = m_answer->palette();
    colors.setColor(QPalette::Window, m_theme.color(failed ? Color::Danger : Color::Raised));
    colors.setColor(QPalette::WindowText, m_theme.color(failed ? Color::OnAccent : Color::Text));
    m_answer->setPalette(colors);
    m_answer->show();
    m_answerTime.start();
}

void AdminShell::offerUndo(const UndoOffer& offer)
{
    if (!m_entered)
        return;
    m_answer->hide();
    m_undo->offer(offer);
    m_offered = true;
    QTimer::singleShot(0, this, [this] { m_offered = false; });
}

void AdminShell::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Background));
}

void AdminShell::resizeEvent(QResizeEvent*)
{
    const bool landscape = width() > height();
    m_layout->setDirection(landscape ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_railLayout->setDirection(landscape ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rail->setMinimumWidth(landscape ? m_theme.px(kRail) : 0);
    // Six words in a row of 75 mm: there is room for them, but not for space between.
    setSpacing(*m_railLayout, m_theme, landscape ? kSpace8 : kSpace4, landscape ? kSpace4 : 0);
}

} // namespace rollcall::ui
