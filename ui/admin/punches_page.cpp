#include "ui/admin/punches_page.h"

#include "ui/admin/day_strip.h"
#include "ui/admin/punch_corrector.h"
#include "ui/admin/punch_detail.h"
#include "ui/admin/punch_form.h"
#include "ui/admin/punch_model.h"
#include "ui/admin/usual_time.h"
#include "ui/admin/week_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListView>

#include <array>
#include <optional>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr double kWeekFrom = 700; ///< dp of height: the chart and five rows below it
}

PunchesPage::PunchesPage(const Theme& theme, const Clock& clock, const SettingsState& settings,
                         AttendanceAdmin& attendance, QWidget* parent)
    : AdminPage(theme, tr("Attendance"), parent), m_clock(clock), m_settings(settings), m_attendance(attendance),
      m_model(new PunchModel(theme, this)), m_dayLabel(makeLabel(theme, Type::Body, Color::Text, {}, true)),
      m_count(makeLabel(theme, Type::Label, Color::Muted)), m_days(new DayStrip(theme)), m_week(new WeekChart(theme)),
      m_allPeople(new Button(theme, Button::Kind::Ghost, tr("Everyone"), Icon::Back)),
      m_add(new Button(theme, Button::Kind::Primary, tr("Add a record"), Icon::Plus)),
      m_export(new Button(theme, Button::Kind::Secondary, tr("Export"), Icon::Download)), m_stack(new PageStack),
      m_list(new QListView), m_none(new EmptyState(theme, Icon::Calendar, tr("No check-ins or check-outs"),
                                                   tr("Each check-in appears here as soon as it is stored."))),
      m_listPane(new QWidget), m_detail(new PunchDetail(theme)), m_form(new PunchForm(theme)),
      m_corrector(new PunchCorrector(theme, attendance, *this))
{
    buildHead();
    auto* pane = new QVBoxLayout(m_listPane);
    setSpacing(*pane, theme, 0, kSpace12);
    buildDay();
    buildFilters();
    m_list->setObjectName(QStringLiteral("punchesList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    makeTouchScrollable(*m_list, theme);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    pane->addWidget(m_stack, 1);
    auto* panes = new QHBoxLayout;
    setSpacing(*panes, theme, 0, kSpace24);
    panes->addWidget(m_listPane, 3);
    panes->addWidget(m_detail, 2);
    panes->addWidget(m_form, 2);
    body().addLayout(panes, 1);
    listen();
    close();
}

void PunchesPage::buildHead()
{
    m_allPeople->setObjectName(QStringLiteral("punchesAll"));
    m_add->setObjectName(QStringLiteral("punchesAdd"));
    m_export->setObjectName(QStringLiteral("punchesExport"));
    head().addStretch(1);
    head().addWidget(m_allPeople);
    head().addWidget(m_add);
    head().addWidget(m_export);
    connect(m_allPeople, &Button::clicked, this, &PunchesPage::leavePerson);
    connect(m_add, &Button::clicked, this, [this] { openForm(m_personId, m_personName); });
    connect(m_export, &Button::clicked, this, [this] { Q_EMIT exportWanted(m_day); });
}

void PunchesPage::buildDay()
{
    // Where the list has little room, in one line.
    auto* words = new QBoxLayout(theme().isCompact() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setSpacing(*words, theme(), 0, 0);
    for (QLabel* label : {m_dayLabel, m_count}) {
        label->setAlignment(Qt::AlignCenter);
        words->addWidget(label);
    }
    auto* pane = static_cast<QVBoxLayout*>(m_listPane->layout());
    pane->addWidget(m_days);
    pane->addLayout(words);
    pane->addWidget(m_week);
    connect(m_days, &DayStrip::chosen, this, &PunchesPage::go);
}

void PunchesPage::buildFilters()
{
    const std::array<std::pair<PunchFilter, QString>, 4> kinds{{{PunchFilter::In, tr("In")},
                                                                {PunchFilter::Out, tr("Out")},
                                                                {PunchFilter::Corrected, tr("Corrected")},
                                                                {PunchFilter::WithoutFace, tr("Without a face")}}};
    auto* row = new QHBoxLayout;
    setSpacing(*row, theme(), 0, kSpace8);
    for (const auto& [filter, word] : kinds) {
        auto* chip = new Button(theme(), Button::Kind::Secondary, word);
        chip->setChosen(false);
        chip->setObjectName(QStringLiteral("filter%1").arg(static_cast<int>(filter)));
        row->addWidget(chip);
        m_filters.push_back(chip);
        // Pressed again, it lets everything through.
        connect(chip, &Button::clicked, this,
                [this, kind = filter] { choose(m_model->filter() == kind ? PunchFilter::All : kind); });
    }
    row->addStretch(1);
    static_cast<QVBoxLayout*>(m_listPane->layout())->addLayout(row);
}

void PunchesPage::listen()
{
    connect(m_model, &PunchModel::moreWanted, this, &PunchesPage::readPage);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_detail, &PunchDetail::backWanted, this, &PunchesPage::close);
    connect(m_detail, &PunchDetail::personWanted, this,
            [this] { showPerson(m_detail->punch().personId, m_detail->punch().name); });
    connect(m_detail, &PunchDetail::addWanted, this,
            [this] { openForm(m_detail->punch().personId, m_detail->punch().name); });
    connect(m_detail, &PunchDetail::voidWanted, this, [this] { m_corrector->askToVoid(m_detail->punch()); });
    connect(m_detail, &PunchDetail::turnWanted, this, [this] { m_corrector->askToTurn(m_detail->punch()); });
    connect(m_form, &PunchForm::cancelled, this, &PunchesPage::close);
    connect(m_detail, &PunchDetail::checkOutWanted, this, &PunchesPage::proposeCheckOut);
    connect(m_form, &PunchForm::submitted, this, [this] { m_corrector->askToAdd(m_form->punch(), m_forgotten); });
    connect(m_corrector, &PunchCorrector::agreed, this, [this] {
        if (m_form->isVisible())
            close();
    });
    connect(m_corrector, &PunchCorrector::stored, this, [this](const PunchHistoryView& history) {
        if (!isVisible())
            return;
        reload();
        showHistory(history);
    });
    connect(m_corrector, &PunchCorrector::undoable, this, &PunchesPage::undoable);
    connect(m_corrector, &PunchCorrector::announced, this, &PunchesPage::announced);
}

void PunchesPage::readDay()
{
    m_attendance.punchesOn(m_day, this, [this, day = m_day](const Result<std::vector<PunchRow>>& rows) {
        if (day != m_day || !m_personId.isEmpty())
            return; // another day has been chosen since
        m_problem = rows ? QString() : rows.error().message;
        const std::size_t count = rows ? rows->size() : 0;
        m_model->setRows(rows.value_or(std::vector<PunchRow>{}));
        m_count->setText(count == 0 ? QString() : tr("%Ln records", nullptr, static_cast<int>(count)));
        follow();
    });
}

/// Of the person whose list it is.
void PunchesPage::readPage(qint64 before)
{
    m_attendance.punchesOf(PersonId(m_personId), before, PunchModel::kPage, this,
                           [this, before, person = m_personId](const Result<std::vector<PunchRow>>& rows) {
                               if (person != m_personId)
                                   return;
                               m_problem = rows ? QString() : rows.error().message;
                               if (!rows) {
                                   if (!m_model->rows().empty())
                                       Q_EMIT announced(m_problem, true);
                                   m_model->giveUp(before);
                                   follow();
                                   return;
                               }
                               m_model->addRows(before, *rows);
                               follow();
                               if (before == PunchModel::kNewest) // the last days are on the first page
                                   m_week->setDays(
                                       presenceOf(m_model->rows(), m_clock.read().local(), WeekChart::kDays));
                               placeWeek();
                           });
}

void PunchesPage::readHistory(qint64 sequence)
{
    m_attendance.history(sequence, this, [this](const Result<PunchHistoryView>& history) {
        if (!isVisible())
            return;
        if (history)
            showHistory(*history);
        else
            Q_EMIT announced(history.error().message, true);
    });
}

/// Where that punch is the one that is open.
void PunchesPage::showHistory(const PunchHistoryView& history)
{
    if (!m_opened || history.punch.sequence != m_detail->punch().sequence)
        return;
    m_detail->setPunch(history.punch);
    m_detail->setHistory(history.corrections);
}

QDate PunchesPage::today() const
{
    return m_settings.attendanceDay(m_clock.read());
}

void PunchesPage::enter()
{
    close();
    choose(PunchFilter::All);
    if (std::exchange(m_prepared, false))
        showPerson(m_personId, m_personName);
    else
        leavePerson();
}

void PunchesPage::leave()
{
    m_corrector->close();
    close();
}

void PunchesPage::preparePerson(const QString& id, const QString& name)
{
    m_personId = id;
    m_personName = name;
    m_prepared = true;
}

void PunchesPage::showPerson(const QString& id, const QString& name)
{
    close();
    m_personId = id;
    m_personName = name;
    m_dayLabel->setText(name.isEmpty() ? id : name);
    m_count->setText({});
    m_days->hide();
    m_allPeople->show();
    m_export->hide(); // whole days only
    m_add->show();
    m_problem.clear();
    m_model->beginPerson();
}

void PunchesPage::leavePerson()
{
    m_personId.clear();
    m_personName.clear();
    m_days->show();
    m_week->hide();
    m_allPeople->hide();
    m_export->show();
    m_add->hide(); // for whom?
    go(today());
}

void PunchesPage::go(const QDate& day)
{
    close();
    m_day = day;
    m_dayLabel->setText(day == today() ? tr("Today, %1").arg(dayInFull(theme().locale(), day))
                                       : dayInFull(theme().locale(), day));
    m_count->setText({});
    m_days->setDay(day, today());
    readDay();
}

void PunchesPage::reload()
{
    if (m_personId.isEmpty())
        readDay();
    else
        m_model->beginPerson();
}

void PunchesPage::follow()
{
    const bool none = m_model->rowCount() == 0;
    if (!m_problem.isEmpty())
        m_none->setWords(tr("The list cannot be read"), m_problem);
    else if (m_model->filter() == PunchFilter::All)
        m_none->setWords(tr("No check-ins or check-outs"), tr("Each check-in appears here as soon as it is stored."));
    else
        m_none->setWords(tr("No matching records"), tr("Touch the selected filter again to see everything."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_none) : m_list);
}

/// Where there is room for more than the list.
void PunchesPage::placeWeek()
{
    m_week->setVisible(!m_personId.isEmpty() && !m_model->rows().empty() && height() >= theme().px(kWeekFrom));
}

void PunchesPage::choose(PunchFilter filter)
{
    m_model->setFilter(filter);
    for (std::size_t i = 0; i < m_filters.size(); ++i)
        m_filters[i]->setChosen(static_cast<int>(i) + 1 == static_cast<int>(filter));
    follow();
}

void PunchesPage::open(int row)
{
    const PunchRow* punch = m_model->punchAt(row);
    if (punch == nullptr)
        return;
    m_detail->setPunch(*punch);
    m_form->hide();
    m_detail->show();
    m_opened = true;
    arrange();
    if (punch->corrected || punch->method == VerifyMethod::Manual)
        readHistory(punch->sequence);
}

void PunchesPage::close()
{
    m_opened = false;
    m_detail->hide();
    m_form->hide();
    m_list->clearSelection();
    arrange();
}

void PunchesPage::openForm(const QString& id, const QString& name)
{
    const QDateTime now = m_clock.read().local();
    PunchRow proposal;
    proposal.personId = id;
    proposal.name = name;
    proposal.localTime = QDateTime(m_personId.isEmpty() ? m_day : now.date(), now.time());
    m_forgotten = false;
    openForm(proposal, {});
}

/// After the check-in that is open, at the time that the person usually leaves.
void PunchesPage::proposeCheckOut()
{
    const PunchRow checkIn = m_detail->punch();
    m_attendance.punchesOf(
        PersonId(checkIn.personId), PunchModel::kNewest, PunchModel::kPage, this,
        [this, checkIn](const Result<std::vector<PunchRow>>& rows) {
            if (!m_opened || !m_detail->isVisible() || m_detail->punch().sequence != checkIn.sequence)
                return; // something else has been opened since
            const std::vector<PunchRow> known = rows.value_or(std::vector<PunchRow>{});
            const std::optional<QTime> usual = usualCheckOut(known);
            PunchRow proposal = checkIn;
            proposal.direction = Direction::Out;
            proposal.localTime = proposedCheckOut(checkIn, known, m_clock.read().local());
            m_forgotten = true;
            openForm(proposal, usual
                                   ? tr("Checked in at %1. Usually leaves at %2.")
                                         .arg(timeOfDay(theme().locale(), checkIn.localTime.time()),
                                              timeOfDay(theme().locale(), *usual))
                                   : tr("Checked in at %1").arg(timeOfDay(theme().locale(), checkIn.localTime.time())));
        });
}

void PunchesPage::openForm(const PunchRow& proposal, const QString& note)
{
    const QDateTime now = m_clock.read().local();
    m_form->start(proposal, QDateTime(now.date(), now.time()), note);
    m_detail->hide();
    m_form->show();
    m_opened = true;
    arrange();
}

void PunchesPage::arrange()
{
    const bool two = hasTwoPanes();
    m_listPane->setVisible(two || !m_opened);
    m_detail->setBackVisible(!two);
    for (QWidget* pane : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_form)})
        pane->setMaximumWidth(two ? detailWidth() : QWIDGETSIZE_MAX);
}

void PunchesPage::resizeEvent(QResizeEvent* event)
{
    AdminPage::resizeEvent(event);
    arrange();
    placeWeek();
}

} // namespace rollcall::ui
