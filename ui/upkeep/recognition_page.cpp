#include "ui/upkeep/recognition_page.h"

#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "screen/upkeep_requests.h"
#include "screen/upkeep_state.h"
#include "ui/screen_names.h"
#include "ui/theme/icons.h"
#include "ui/upkeep/recognition_choice.h"
#include "ui/upkeep/restart_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {

/// Findings of one kind that are shown; more are counted: each is a widget, and nobody works off more at once.
constexpr std::size_t kMaxRows = 20;

} // namespace

RecognitionPage::RecognitionPage(const Theme& theme, KioskState& state, KioskRequests& requests,
                                 SettingsAdmin& settings, QWidget* parent)
    : AdminPage(theme, tr("Recognition"), parent), m_state(state), m_requests(requests), m_settings(settings),
      m_facts(new FactList(theme)), m_choice(new RecognitionChoice(theme, state.settings(), settings)),
      m_sheet(new Sheet(theme, this, Icon::Refresh)),
      m_test(new Button(theme, Button::Kind::Primary, tr("Test recognition"), Icon::Face)),
      m_progress(new ProgressCard(theme)), m_findings(new QVBoxLayout), m_leads(new QVBoxLayout)
{
    head().addStretch(1);
    m_test->setObjectName(QStringLiteral("recognitionTest"));
    auto* area = new ScrollColumn(theme);
    QVBoxLayout* const column = &area->column();
    setSpacing(*m_findings, theme, 0, kSpace8);
    setSpacing(*m_leads, theme, 0, kSpace8);
    column->addWidget(m_facts);
    column->addWidget(m_choice);
    column->addWidget(m_test);
    column->addWidget(m_progress);
    column->addLayout(m_findings);
    column->addLayout(m_leads);
    column->addStretch(1);
    body().addWidget(area, 1);
    connect(&state.upkeep(), &UpkeepState::recognitionRead, this, &RecognitionPage::show);
    connect(&state.upkeep(), &UpkeepState::selfTestChanged, this, &RecognitionPage::follow);
    connect(&state, &KioskState::requestFinished, this, [this](const QString& what, const QString& error) {
        if (!isVisible() || (what != QLatin1String("reset-lead") && what != QLatin1String("set-lead")))
            return;
        m_requests.upkeep().readRecognition();
        offerToRestore(error.isEmpty());
    });
    connect(m_choice, &RecognitionChoice::restartOffered, this,
            [this](const QString& why) { askToRestart(*m_sheet, why); });
    connect(m_choice, &RecognitionChoice::failed, this,
            [this](const QString& sentence) { Q_EMIT announced(sentence, true); });
    connect(m_sheet, &Sheet::confirmed, this, [this] { m_settings.restart(); });
    connect(m_test, &Button::clicked, this, [this] { m_requests.upkeep().testRecognition(); });
    connect(m_progress, &ProgressCard::cancelled, this, [this] { m_requests.upkeep().cancelSelfTest(); });
    follow();
}

void RecognitionPage::enter()
{
    m_requests.upkeep().readRecognition();
    follow();
}

void RecognitionPage::leave()
{
    m_sheet->hide();
    m_reset.reset();
}

void RecognitionPage::show(const RecognitionView& view)
{
    const QLocale& locale = theme().locale();
    std::vector<FactList::Fact> facts{
        {tr("Faces known"),
         tr("%1 people, %2 samples").arg(locale.toString(view.people), locale.toString(view.templates))},
        {tr("Threshold"), tr("%1, for so many people").arg(locale.toString(view.threshold, 'f', 3))}};
    if (view.strangersPerThousand)
        facts.push_back({tr("Strangers"), tr("Of 1,000 pictures of strangers, about %1 would be taken for somebody")
                                              .arg(locale.toString(*view.strangersPerThousand, 'f', 1))});
    m_facts->setFacts(facts);
    clear(*m_leads);
    if (!view.leads.empty()) {
        m_leads->addWidget(makeLabel(theme(), Type::Body, Color::Text, tr("Larger leads"), true));
        m_leads->addWidget(makeLabel(theme(), Type::Label, Color::Muted,
                                     tr("After \"Not me\" the kiosk looks more closely at these people. Reset it when "
                                        "they are not recognized any more.")));
    }
    for (const MarginView& lead : view.leads) {
        const bool pair = !lead.other.isEmpty();
        const QString name = namesOf(lead);
        const QString times = locale.toString(lead.times, 'f', 1);
        Button* reset = addRow(*m_leads, name,
                               pair ? tr("Need %1 times the usual lead over each other").arg(times)
                                    : tr("Needs %1 times the usual lead").arg(times),
                               tr("Reset"));
        reset->setObjectName(QStringLiteral("reset%1%2").arg(lead.person.value(), lead.other.value()));
        reset->setAccessibleName(tr("Reset") + QStringLiteral(": ") + name);
        connect(reset, &Button::clicked, this, [this, lead] {
            m_reset = lead;
            m_requests.upkeep().setMargin(lead.person, lead.other, 1.0);
        });
    }
}

QString RecognitionPage::namesOf(const MarginView& lead)
{
    const QString name = lead.name.isEmpty() ? lead.person.value() : lead.name;
    if (lead.other.isEmpty())
        return name;
    return tr("%1 and %2").arg(name, lead.otherName.isEmpty() ? lead.other.value() : lead.otherName);
}

void RecognitionPage::offerToRestore(bool done)
{
    const std::optional<MarginView> lead = std::exchange(m_reset, std::nullopt);
    if (!lead || !done)
        return;
    Q_EMIT undoable({QStringLiteral("lead:") + lead->person.value() + u':' + lead->other.value(),
                     tr("The usual lead again: %1").arg(namesOf(*lead)), [&upkeep = m_requests.upkeep(), lead = *lead] {
                         upkeep.setMargin(lead.person, lead.other, lead.times);
                     }});
}

void RecognitionPage::follow()
{
    const SelfTestView& view = m_state.upkeep().selfTest();
    const QLocale& locale = theme().locale();
    m_progress->setVisible(view.work.isInFlight());
    m_test->setEnabled(!view.work.isInFlight());
    if (view.work.isInFlight())
        m_progress->show(view.work, tr("Comparing everybody with everybody"),
                         tr("%1 of %2 people").arg(locale.toString(view.work.done), locale.toString(view.work.total)));
    clear(*m_findings);
    if (view.work.stage == WorkView::Stage::Failed)
        addRow(*m_findings, tr("The test could not be made"), view.work.message);
    else if (view.work.stage == WorkView::Stage::Done)
        showFindings(view);
}

void RecognitionPage::showFindings(const SelfTestView& view)
{
    const QLocale& locale = theme().locale();
    const auto nameOf = [](const PersonId& id, const QString& name) { return name.isEmpty() ? id.value() : name; };
    addRow(*m_findings, view.isWell ? tr("All is well") : tr("Not all is well"),
           view.wrongMatchesAYear
               ? tr("At most %1 strangers a year would be taken for somebody, as many as come by now.")
                     .arg(locale.toString(*view.wrongMatchesAYear, 'f', 1))
               : QString());
    std::size_t shown = 0;
    for (const AlikeView& pair : view.alike) {
        if (++shown > kMaxRows)
            break;
        addRow(*m_findings,
               tr("%1 and %2").arg(nameOf(pair.first, pair.firstName), nameOf(pair.second, pair.secondName)),
               pair.twice ? tr("Most likely one person, enrolled twice: delete one of them")
                          : tr("Look alike: the kiosk looks more closely at these two"));
    }
    shown = 0;
    for (const WeakView& weak : view.weak) {
        if (++shown > kMaxRows)
            break;
        const QString name = nameOf(weak.person, weak.name);
        Button* enroll =
            addRow(*m_findings, name,
                   tr("Face sample %1 is unlike the others: enroll again").arg(locale.toString(weak.number)),
                   tr("Enroll again"));
        enroll->setObjectName(QStringLiteral("enrollAgain%1").arg(weak.person.value()));
        enroll->setAccessibleName(tr("Enroll again") + QStringLiteral(": ") + name);
        connect(enroll, &Button::clicked, this, [this, weak] { Q_EMIT enrollWanted(weak.person.value(), weak.name); });
    }
    if (view.weak.size() > kMaxRows)
        addRow(*m_findings, tr("and %Ln more", nullptr, static_cast<int>(view.weak.size() - kMaxRows)), {});
}

Button* RecognitionPage::addRow(QVBoxLayout& rows, const QString& title, const QString& note, const QString& word)
{
    auto* row = new Panel(theme(), Color::Surface);
    auto* layout = new QHBoxLayout(row);
    setSpacing(*layout, theme(), kSpace12, kSpace12);
    auto* words = new QVBoxLayout;
    setSpacing(*words, theme(), 0, 0);
    words->addWidget(makeLabel(theme(), Type::Body, Color::Text, title, true));
    if (!note.isEmpty())
        words->addWidget(makeLabel(theme(), Type::Label, Color::Muted, note));
    layout->addLayout(words, 1);
    Button* button = nullptr;
    if (!word.isEmpty()) {
        button = new Button(theme(), Button::Kind::Secondary, word);
        layout->addWidget(button);
    }
    rows.addWidget(row);
    return button;
}

} // namespace rollcall::ui
