#include "ui/admin/punches_page.h"

#include "ui/admin/day_strip.h"
#include "ui/admin/punch_detail.h"
#include "ui/admin/punch_form.h"
#include "ui/admin/punch_model.h"
#include "ui/admin/week_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/sheet.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListView>

#include <array>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr double kWeekFrom = 700; ///< dp of height: the chart and five rows below it
}

PunchesPage::PunchesPage(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests,
                         QWidget* parent)
    : AdminPage(theme, tr("Attendance"), parent), m_clock(clock), m_requests(requests),
      m_model(new PunchModel(theme, this)), m_dayLabel(makeLabel(theme, Type::Body, Color::Text, {}, true)),
      m_count(makeLabel(theme, Type::Label, Color::Muted)), m_days(new DayStrip(theme)), m_week(new WeekChart(theme)),
      m_allPeople(new Button(theme, Button::Kind::Ghost, tr("Everybody"), Icon::Back)),
      m_add(new Button(theme, Button::Kind::Primary, tr("Add an entry"), Icon::Plus)),
      m_export(new Button(theme, Button::Kind::Secondary, tr("Export"), Icon::Download)), m_stack(new PageStack),
      m_list(new QListView), m_none(new EmptyState(theme, Icon::Calendar, tr("Nobody checked in or out"),
                                                   tr("Each check-in appears here as soon as it is stored."))),
      m_listPane(new QWidget), m_detail(new PunchDetail(theme)), m_form(new PunchForm(theme)),
      m_sheet(new Sheet(theme, this, Icon::Check))
{
    m_allPeople->setObjectName(QStringLiteral("punchesAll"));
    m_add->setObjectName(QStringLiteral("punchesAdd"));
    head().addStretch(1);
    head().addWidget(m_allPeople);
    head().addWidget(m_add);
    m_export->setObjectName(QStringLiteral("punchesExport"));
    head().addWidget(m_export);
    connect(m_export, &Button::clicked, this, [this] { Q_EMIT exportWanted(m_day); });
    auto* pane = new QVBoxLayout(m_listPane);
    setSpacing(*pane, theme, 0, kSpace12);
    buildHead();
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
    listen(state);
    close();
}

void PunchesPage::buildHead()
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

void PunchesPage::listen(KioskState& state)
{
    connect(&state, &KioskState::punchesListed, this, [this](const QDate& listed, const std::vector<PunchRow>& rows) {
        if (listed != m_day || !m_personId.isEmpty())
            return; // answer to a day already left
        m_model->setRows(rows);
        m_count->setText(rows.empty() ? QString() : tr("%Ln entries", nullptr, static_cast<int>(rows.size())));
        follow();
    });
    connect(&state, &KioskState::personPunchesListed, this,
            [this](const PersonId& person, qint64 before, const std::vector<PunchRow>& rows) {
                if (person.value() != m_personId)
                    return;
                m_model->addRows(before, rows);
                follow();
                if (before == PunchModel::kNewest) // the last days are on the first page
                    m_week->setDays(presenceOf(m_model->rows(), m_clock.read().local(), WeekChart::kDays));
                placeWeek();
            });
    connect(&state, &KioskState::historyListed, this,
            [this](const PunchRow& punch, const std::vector<PunchCorrection>& history) {
                if (isVisible())
                    offerToTakeBack(punch);
                if (!isVisible() || !m_opened || punch.sequence != m_detail->punch().sequence)
                    return;
                m_detail->setPunch(punch);
                m_detail->setHistory(history);
            });
    connect(&state, &KioskState::requestFinished, this, [this](const QString& what, const QString& error) {
        if (!isVisible() || !what.startsWith(QLatin1String("punch-")))
            return;
        if (error.isEmpty())
            reload();
        else
            m_corrected.reset();
    });
    connect(m_model, &PunchModel::moreWanted, this,
            [this](qint64 before) { m_requests.listPunchesOf(PersonId(m_personId), before, PunchModel::kPage); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_allPeople, &Button::clicked, this, &PunchesPage::leavePerson);
    connect(m_add, &Button::clicked, this, [this] { openForm(m_personId, m_personName); });
    connect(m_detail, &PunchDetail::backWanted, this, &PunchesPage::close);
    connect(m_detail, &PunchDetail::personWanted, this,
            [this] { showPerson(m_detail->punch().personId, m_detail->punch().name); });
    connect(m_detail, &PunchDetail::addWanted, this,
            [this] { openForm(m_detail->punch().personId, m_detail->punch().name); });
    connect(m_detail, &PunchDetail::voidWanted, this, &PunchesPage::askToVoid);
    connect(m_detail, &PunchDetail::turnWanted, this, &PunchesPage::askToTurn);
    connect(m_form, &PunchForm::cancelled, this, &PunchesPage::close);
    connect(m_form, &PunchForm::submitted, this, &PunchesPage::askToAdd);
    connect(m_sheet, &Sheet::confirmed, this, [this] {
        const qint64 sequence = m_detail->punch().sequence;
        noteCorrection();
        switch (std::exchange(m_asked, Asked::Nothing)) {
        case Asked::Void:
            m_requests.voidPunch(sequence, m_sheet->reason());
            break;
        case Asked::Turn:
            m_requests.changeDirection(sequence,
                                       m_detail->punch().direction == Direction::In ? Direction::Out : Direction::In,
                                       m_sheet->reason());
            break;
        case Asked::Add:
            m_requests.addPunch(PersonId(m_form->personId()), m_form->direction(), m_form->at(), m_sheet->reason());
            close();
            break;
        case Asked::Nothing:
            break;
        }
    });
}

void PunchesPage::noteCorrection()
{
    m_corrected = Corrected{m_asked, m_detail->punch()};
    if (m_asked != Asked::Add)
        return;
    m_corrected->before = {};
    m_corrected->before.personId = m_form->personId();
    m_corrected->before.direction = m_form->direction();
    m_corrected->before.localTime = m_form->at();
}

/// What was corrected is stored, and now said of `punch`. The way back is an entry of its own, too: nothing is
/// rewritten.
void PunchesPage::offerToTakeBack(const PunchRow& punch)
{
    if (!m_corrected)
        return;
    const PunchRow& wanted = m_corrected->before;
    const bool isIt = m_corrected->how == Asked::Add
                          ? punch.method == VerifyMethod::Manual && punch.personId == wanted.personId &&
                                punch.direction == wanted.direction && punch.localTime == wanted.localTime
                          : punch.sequence == wanted.sequence;
    if (!isIt)
        return; // somebody looked another one up meanwhile
    const auto [how, before] = *std::exchange(m_corrected, std::nullopt);
    const QString reason = tr("Taken back");
    UndoOffer offer;
    offer.subject = QStringLiteral("punch:%1").arg(punch.sequence);
    KioskRequests* const requests = &m_requests;
    switch (how) {
    case Asked::Void:
        offer.words = tr("The entry of %1 does not count any more").arg(punch.name);
        offer.takeBack = [=, row = before] {
            requests->addPunch(PersonId(row.personId), row.direction, row.localTime, reason);
        };
        break;
    case Asked::Turn:
        offer.words = punch.direction == Direction::In ? tr("It is a check-in of %1 now").arg(punch.name)
                                                       : tr("It is a check-out of %1 now").arg(punch.name);
        offer.takeBack = [=, row = before] { requests->changeDirection(row.sequence, row.direction, reason); };
        break;
    case Asked::Add:
        offer.words = tr("An entry of %1 was added").arg(punch.name);
        offer.takeBack = [=, sequence = punch.sequence] { requests->voidPunch(sequence, reason); };
        break;
    case Asked::Nothing:
        return;
    }
    Q_EMIT undoable(offer);
}

QDate PunchesPage::today() const
{
    return m_clock.read().local().date();
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
    m_corrected.reset();
    m_sheet->hide();
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
    m_requests.listPunches(day);
}

void PunchesPage::reload()
{
    if (m_personId.isEmpty())
        m_requests.listPunches(m_day);
    else
        m_model->beginPerson();
}

void PunchesPage::follow()
{
    const bool none = m_model->rowCount() == 0;
    if (m_model->filter() == PunchFilter::All)
        m_none->setWords(tr("Nobody checked in or out"), tr("Each check-in appears here as soon as it is stored."));
    else
        m_none->setWords(tr("Nothing of that kind"), tr("Press the chosen filter again to see everything."));
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
        m_requests.listHistory(punch->sequence);
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
    const QDate day = m_personId.isEmpty() ? m_day : now.date();
    m_form->start(id, name, QDateTime(day, now.time()), QDateTime(now.date(), now.time()));
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
        pane->setMaximumWidth(two ? theme().px(kDetailWidth) : QWIDGETSIZE_MAX);
}

void PunchesPage::askToVoid()
{
    m_asked = Asked::Void;
    m_sheet->open(
        tr("Undo this entry?"),
        {tr("It stays in the ledger, marked as not counting. What takes that back later is an entry by hand."),
         tr("What has not been sent of it is not sent any more; what a server has, stays there.")},
        tr("Undo it"), {tr("Wrong person"), tr("By mistake"), tr("A test"), tr("Another reason")});
}

void PunchesPage::askToTurn()
{
    m_asked = Asked::Turn;
    m_sheet->open(m_detail->punch().direction == Direction::In ? tr("Make it a check-out?") : tr("Make it a check-in?"),
                  {tr("The entry keeps what was recorded; the new direction counts from now on."),
                   tr("A server that has the entry already is not told.")},
                  tr("Change it"), {tr("Pressed the wrong one"), tr("Forgot the one before"), tr("Another reason")});
}

void PunchesPage::askToAdd()
{
    m_asked = Asked::Add;
    const QString when = dayInFull(theme().locale(), m_form->at().date()) + QStringLiteral(", ") +
                         timeOfDay(theme().locale(), m_form->at().time());
    const QString what =
        m_form->direction() == Direction::In ? tr("Add a check-in for %1?") : tr("Add a check-out for %1?");
    m_sheet->open(what.arg(m_form->name()), {when, tr("It is marked as entered by hand, and sent like any other.")},
                  tr("Add it"), {tr("Forgot"), tr("The kiosk was not working"), tr("Another reason")});
}

void PunchesPage::resizeEvent(QResizeEvent* event)
{
    AdminPage::resizeEvent(event);
    arrange();
    placeWeek();
}

} // namespace rollcall::ui
