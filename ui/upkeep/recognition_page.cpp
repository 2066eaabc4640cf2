#include "ui/upkeep/recognition_page.h"

#include "screen/settings_admin.h"
#include "screen/settings_state.h"
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

#include <QCoreApplication>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {

/// Findings of one kind that are shown, each a widget; more are counted.
constexpr std::size_t kMaxRows = 20;
/// The least that is shown with one decimal; "0.0" would promise that none happens.
constexpr double kLeastShown = 0.1;

} // namespace

RecognitionPage::RecognitionPage(const Theme& theme, RecognitionAdmin& recognition, SettingsState& state,
                                 SettingsAdmin& settings, QWidget* parent)
    : AdminPage(theme, tr("Recognition"), parent), m_recognition(recognition), m_settings(settings),
      m_facts(new FactList(theme)), m_choice(new RecognitionChoice(theme, state, settings)),
      m_sheet(new Sheet(theme, this, Icon::Refresh)),
      m_test(new Button(theme, Button::Kind::Primary, tr("Test recognition"), Icon::Face)),
      m_progress(new ProgressCard(theme)), m_findings(new QVBoxLayout), m_margins(new QVBoxLayout)
{
    head().addStretch(1);
    m_test->setObjectName(QStringLiteral("recognitionTest"));
    auto* area = new ScrollColumn(theme);
    QVBoxLayout* const column = &area->column();
    setSpacing(*m_findings, theme, 0, kSpace8);
    setSpacing(*m_margins, theme, 0, kSpace8);
    column->addWidget(m_facts);
    column->addWidget(m_choice);
    column->addWidget(m_test);
    column->addWidget(m_progress);
    column->addLayout(m_findings);
    column->addLayout(m_margins);
    column->addStretch(1);
    body().addWidget(area, 1);
    connect(&recognition.selfTestResult(), &Observable::changed, this, &RecognitionPage::follow);
    connect(m_choice, &RecognitionChoice::restartOffered, this,
            [this](const QString& why) { askToRestart(*m_sheet, why); });
    connect(m_choice, &RecognitionChoice::failed, this,
            [this](const QString& sentence) { Q_EMIT announced(sentence, true); });
    connect(m_sheet, &Sheet::confirmed, this, [this] { m_settings.restart(); });
    connect(m_test, &Button::clicked, this, [this] { m_recognition.selfTest(); });
    connect(m_progress, &ProgressCard::cancelled, this, [this] { m_recognition.cancelSelfTest(); });
    follow();
}

void RecognitionPage::enter()
{
    read();
    follow();
}

void RecognitionPage::leave()
{
    m_sheet->hide();
}

void RecognitionPage::read()
{
    m_recognition.read(this, [this](const Result<RecognitionView>& view) {
        if (view)
            show(*view);
        else
            Q_EMIT announced(view.error().message, true);
    });
}

void RecognitionPage::show(const RecognitionView& view)
{
    const QLocale& locale = theme().locale();
    std::vector<FactList::Fact> facts{
        {tr("Enrolled"), tr("%Ln people", nullptr, view.people) + QStringLiteral(", ") +
                             tr("%Ln face templates", nullptr, view.templates)},
        {tr("Threshold"), tr("%1, for this number of people").arg(locale.toString(view.threshold, 'f', 3))}};
    if (view.strangersPerThousand)
        facts.push_back({tr("False matches"),
                         *view.strangersPerThousand < kLeastShown
                             ? tr("Fewer than %1 in 1,000 images of strangers").arg(locale.toString(kLeastShown))
                             : tr("About %1 in 1,000 images of strangers")
                                   .arg(locale.toString(*view.strangersPerThousand, 'f', 1))});
    m_facts->setFacts(facts);
    clear(*m_margins);
    if (!view.margins.empty()) {
        m_margins->addWidget(makeLabel(theme(), Type::Body, Color::Text, tr("Stricter matching"), true));
        m_margins->addWidget(makeLabel(
            theme(), Type::Label, Color::Muted,
            tr("After \"Not me\", matching is stricter for these people. Reset it if they are no longer recognized.")));
    }
    for (const MarginView& margin : view.margins) {
        const bool pair = !margin.other.isEmpty();
        const QString name = namesOf(margin);
        const QString times = locale.toString(margin.times, 'f', 1);
        Button* reset =
            addRow(*m_margins, name, pair ? tr("%1x margin between these two").arg(times) : tr("%1x margin").arg(times),
                   tr("Reset"));
        reset->setObjectName(QStringLiteral("reset%1%2").arg(margin.person.value(), margin.other.value()));
        reset->setAccessibleName(tr("Reset") + QStringLiteral(": ") + name);
        connect(reset, &Button::clicked, this, [this, margin] { this->reset(margin); });
    }
}

QString RecognitionPage::namesOf(const MarginView& margin)
{
    const QString name = margin.name.isEmpty() ? margin.person.value() : margin.name;
    if (margin.other.isEmpty())
        return name;
    return tr("%1 and %2").arg(name, margin.otherName.isEmpty() ? margin.other.value() : margin.otherName);
}

void RecognitionPage::reset(const MarginView& margin)
{
    m_recognition.setMargin(margin.person, margin.other, 1.0, this, [this, margin](const Status& done) {
        if (!isVisible())
            return;
        read();
        if (done)
            offerToRestore(margin);
        else
            Q_EMIT announced(done.error().message, true);
    });
}

void RecognitionPage::offerToRestore(const MarginView& margin)
{
    Q_EMIT undoable({QStringLiteral("margin:") + margin.person.value() + u':' + margin.other.value(),
                     tr("Margin reset: %1").arg(namesOf(margin)),
                     [&recognition = m_recognition, page = QPointer<RecognitionPage>(this), margin] {
                         if (page)
                             page->restore(margin);
                         else // the screen has been remade in other colors: nothing shows the answer
                             recognition.setMargin(margin.person, margin.other, margin.times,
                                                   QCoreApplication::instance(), [](const Status&) {});
                     }});
}

void RecognitionPage::restore(const MarginView& margin)
{
    m_recognition.setMargin(margin.person, margin.other, margin.times, this, [this](const Status& done) {
        if (!isVisible())
            return;
        read();
        if (!done)
            Q_EMIT announced(done.error().message, true);
    });
}

void RecognitionPage::follow()
{
    const SelfTestView& view = m_recognition.selfTestResult().value();
    const QLocale& locale = theme().locale();
    m_progress->setVisible(view.work.isInFlight());
    m_test->setEnabled(!view.work.isInFlight());
    if (view.work.isInFlight())
        m_progress->show(view.work, tr("Comparing everyone with everyone"),
                         tr("%1 of %2").arg(locale.toString(view.work.done), locale.toString(view.work.total)));
    clear(*m_findings);
    if (view.work.stage == WorkView::Stage::Failed)
        addRow(*m_findings, tr("The test could not be run"), view.work.message);
    else if (view.work.stage == WorkView::Stage::Done)
        showFindings(view);
}

void RecognitionPage::showFindings(const SelfTestView& view)
{
    const QLocale& locale = theme().locale();
    const auto nameOf = [](const PersonId& id, const QString& name) { return name.isEmpty() ? id.value() : name; };
    addRow(*m_findings, view.isWell ? tr("No problems found") : tr("Problems found"),
           view.wrongMatchesAYear
               ? tr("At most %1 false matches of strangers a year, at the current number of visitors.")
                     .arg(locale.toString(std::max(kLeastShown, *view.wrongMatchesAYear), 'f', 1))
               : QString());
    std::size_t shown = 0;
    for (const AlikeView& pair : view.alike) {
        if (++shown > kMaxRows)
            break;
        addRow(*m_findings,
               tr("%1 and %2").arg(nameOf(pair.first, pair.firstName), nameOf(pair.second, pair.secondName)),
               pair.twice ? tr("Probably one person enrolled twice: delete one of them")
                          : tr("Look-alikes: matching is stricter for these two"));
    }
    shown = 0;
    for (const WeakView& weak : view.weak) {
        if (++shown > kMaxRows)
            break;
        const QString name = nameOf(weak.person, weak.name);
        Button* enroll =
            addRow(*m_findings, name,
                   tr("Face template %1 is unlike the others: enroll again").arg(locale.toString(weak.number)),
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
