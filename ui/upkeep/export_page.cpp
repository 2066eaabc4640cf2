#include "ui/upkeep/export_page.h"

#include "ui/screen_names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/nav_row.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/result_card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/words.h"

#include <QDir>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
/// A stick appears while the person who has put it in looks up.
constexpr std::chrono::milliseconds kLookAgain{2'000};
} // namespace

ExportPage::ExportPage(const Theme& theme, const Clock& clock, const SettingsState& settings, ExportAdmin& exports,
                       QWidget* parent)
    : AdminPage(theme, tr("Export"), parent), m_clock(clock), m_settings(settings), m_exports(exports),
      m_periodGrid(new QGridLayout), m_days(makeLabel(theme, Type::Label, Color::Muted)), m_placeRows(new QVBoxLayout),
      m_hint(makeLabel(theme, Type::Label, Color::Muted, tr("Insert a USB stick to take the file with you."))),
      m_start(new Button(theme, Button::Kind::Primary, tr("Export"), Icon::Download)), m_area(new ScrollColumn(theme)),
      m_progress(new ProgressCard(theme)), m_result(new ResultCard(theme))
{
    head().addStretch(1);
    QVBoxLayout* const form = &m_area->column();
    buildPeriods(*form);
    buildContents(*form);
    form->addWidget(makeLabel(theme, Type::Body, Color::Text, tr("Save to"), true));
    setSpacing(*m_placeRows, theme, 0, kSpace8);
    form->addLayout(m_placeRows);
    form->addWidget(m_hint);
    m_start->setObjectName(QStringLiteral("exportStart"));
    form->addWidget(m_start);
    form->addStretch(1);
    body().addWidget(m_area, 1);
    body().addWidget(m_progress);
    body().addWidget(m_result);
    body().addStretch();
    m_look.setInterval(kLookAgain);
    connect(&m_look, &QTimer::timeout, this, &ExportPage::lookForPlaces);
    connect(&exports.exporting(), &Observable::changed, this, &ExportPage::follow);
    connect(m_progress, &ProgressCard::cancelled, this, [this] { m_exports.cancel(); });
    connect(m_result, &ResultCard::dismissed, this, [this] { m_exports.dismiss(); });
    connect(m_start, &Button::clicked, this, [this] {
        for (const ExportPlace& place : m_places) {
            if (place.path != m_place)
                continue;
            if (m_hours)
                m_exports.exportHours(m_from, m_to, place);
            else
                m_exports.exportPunches(m_from, m_to, place);
        }
    });
}

void ExportPage::buildPeriods(QVBoxLayout& form)
{
    setSpacing(*m_periodGrid, theme(), 0, kSpace8);
    for (const QString& word : {tr("Day"), tr("Week"), tr("Month"), tr("From – to")}) {
        const auto period = static_cast<Period>(m_periods.size());
        auto* button = new Button(theme(), Button::Kind::Secondary, word);
        button->setObjectName(QStringLiteral("period%1").arg(m_periods.size()));
        m_periodGrid->addWidget(button, 0, static_cast<int>(m_periods.size())); // until its room is known
        m_periods.push_back(button);
        connect(button, &Button::clicked, this, [this, period] { choose(period); });
    }
    form.addLayout(m_periodGrid);
    m_fromStep = makeStepper(QStringLiteral("exportFrom"), tr("From"), &ExportPage::stepFrom);
    m_toStep = makeStepper(QStringLiteral("exportTo"), tr("To"), &ExportPage::stepTo);
    form.addWidget(m_fromStep.row);
    form.addWidget(m_toStep.row);
    m_days->setAlignment(Qt::AlignCenter);
    form.addWidget(m_days);
}

void ExportPage::buildContents(QVBoxLayout& form)
{
    auto* row = new QHBoxLayout;
    setSpacing(*row, theme(), 0, kSpace8);
    for (const QString& word : {tr("Every record"), tr("Hours per day")}) {
        const bool hours = !m_contents.empty();
        auto* button = new Button(theme(), Button::Kind::Secondary, word);
        button->setObjectName(QStringLiteral("content%1").arg(m_contents.size()));
        row->addWidget(button, 1);
        m_contents.push_back(button);
        connect(button, &Button::clicked, this, [this, hours] { chooseContent(hours); });
    }
    form.addLayout(row);
    chooseContent(false);
}

void ExportPage::chooseContent(bool hours)
{
    m_hours = hours;
    m_contents.front()->setChosen(!hours);
    m_contents.back()->setChosen(hours);
}

ExportPage::Stepper ExportPage::makeStepper(const QString& name, const QString& caption, void (ExportPage::*step)(int))
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    setSpacing(*layout, theme(), 0, kSpace12);
    auto* earlier = new Button(theme(), Button::Kind::Secondary, {}, Icon::ChevronLeft);
    auto* later = new Button(theme(), Button::Kind::Secondary, {}, Icon::ChevronRight);
    earlier->setObjectName(name + QStringLiteral("Earlier"));
    later->setObjectName(name + QStringLiteral("Later"));
    earlier->setAccessibleName(caption + QStringLiteral(": ") + tr("Earlier"));
    later->setAccessibleName(caption + QStringLiteral(": ") + tr("Later"));
    auto* label = makeLabel(theme(), Type::Body, Color::Text, {}, true);
    label->setAlignment(Qt::AlignCenter);
    layout->addWidget(earlier);
    layout->addWidget(label, 1);
    layout->addWidget(later);
    connect(earlier, &Button::clicked, this, [this, step] { (this->*step)(-1); });
    connect(later, &Button::clicked, this, [this, step] { (this->*step)(1); });
    return {row, label, later};
}

QDate ExportPage::today() const
{
    const QDate byClock = m_settings.attendanceDay(m_clock.read());
    return m_latest.isValid() ? std::max(byClock, m_latest) : byClock;
}

void ExportPage::prepareDay(const QDate& day)
{
    m_prepared = day;
}

void ExportPage::enter()
{
    m_from = m_to = m_prepared.isValid() ? m_prepared : today();
    m_prepared = {};
    choose(Period::Day);
    m_exports.latestDay(this, [this, shown = m_from](const Result<QDate>& day) {
        m_latest = day.value_or(QDate());
        // A clock that is not set shows a day long before every record.
        if (m_from == shown && shown == m_settings.attendanceDay(m_clock.read()) && today() != shown) {
            m_from = m_to = today();
            choose(m_period);
        } else {
            refresh();
        }
    });
    lookForPlaces();
    m_look.start();
    follow();
}

void ExportPage::leave()
{
    m_look.stop(); // the export itself goes on; its end is shown when the page comes again
}

void ExportPage::choose(Period period)
{
    m_period = period;
    const QDate day = m_from;
    switch (period) {
    case Period::Day:
        m_to = day;
        break;
    case Period::Week:
        m_from = day.addDays(-((day.dayOfWeek() - theme().locale().firstDayOfWeek() + 7) % 7));
        m_to = m_from.addDays(6);
        break;
    case Period::Month:
        m_from = QDate(day.year(), day.month(), 1);
        m_to = QDate(day.year(), day.month(), day.daysInMonth());
        break;
    case Period::Range:
        m_to = std::min(m_to, today());
        break;
    }
    for (std::size_t i = 0; i < m_periods.size(); ++i)
        m_periods[i]->setChosen(static_cast<Period>(i) == period);
    refresh();
}

void ExportPage::stepFrom(int by)
{
    switch (m_period) {
    case Period::Day:
    case Period::Range:
        m_from = m_from.addDays(by);
        break;
    case Period::Week:
        m_from = m_from.addDays(7 * by);
        break;
    case Period::Month:
        m_from = m_from.addMonths(by);
        break;
    }
    m_from = std::min(m_from, today());
    if (m_period == Period::Range) {
        m_to = std::max(m_to, m_from);
        refresh();
    } else {
        choose(m_period);
    }
}

void ExportPage::stepTo(int by)
{
    m_to = std::clamp(m_to.addDays(by), m_from, std::max(m_from, today()));
    refresh();
}

void ExportPage::refresh()
{
    const QLocale& locale = theme().locale();
    const bool range = m_period == Period::Range;
    m_toStep.row->setVisible(range);
    const QString from =
        m_period == Period::Month ? locale.toString(m_from, QStringLiteral("MMMM yyyy")) : dayInFull(locale, m_from);
    m_fromStep.label->setText(range ? tr("From") + QStringLiteral(": ") + from : from);
    m_toStep.label->setText(tr("To") + QStringLiteral(": ") + dayInFull(locale, m_to));
    m_fromStep.later->setEnabled(range ? m_from < today() : m_to < today());
    m_toStep.later->setEnabled(m_to < today());
    m_days->setVisible(m_period == Period::Week || range);
    m_days->setText(m_period == Period::Week ? tr("until %1").arg(dayInFull(locale, m_to))
                                             : tr("%Ln days", nullptr, static_cast<int>(m_from.daysTo(m_to)) + 1));
}

/// One question at a time: a sleeping disk, or an export that is running, may hold the answer up.
void ExportPage::lookForPlaces()
{
    if (std::exchange(m_looking, true))
        return;
    m_exports.places(this, [this](const Result<std::vector<ExportPlace>>& places) {
        m_looking = false;
        if (places)
            showPlaces(*places);
        else
            Q_EMIT announced(places.error().message, true);
    });
}

void ExportPage::showPlaces(const std::vector<ExportPlace>& places)
{
    if (!isVisible() || places == m_places)
        return;
    m_places = places;
    for (NavRow* row : m_placeButtons)
        row->deleteLater(); // it may be the one that is being pressed
    m_placeButtons.clear();
    bool anyRemovable = false;
    for (const ExportPlace& place : places) {
        anyRemovable |= place.removable;
        auto* row =
            new NavRow(theme(), place.removable ? Icon::UsbStick : Icon::Folder,
                       place.removable ? tr("USB stick %1").arg(isolated(place.name)) : tr("Folder on this kiosk"));
        row->setObjectName(QStringLiteral("place%1").arg(m_placeButtons.size()));
        const QString room =
            tr("%1 free").arg(theme().locale().formattedDataSize(place.freeBytes, 1, QLocale::DataSizeSIFormat));
        row->setSummary(place.removable ? room : isolated(place.name) + QStringLiteral("  ·  ") + room);
        m_placeRows->addWidget(row);
        row->show(); // what is not shown yet would count as nothing in `fit`
        m_placeButtons.push_back(row);
        connect(row, &NavRow::clicked, this, [this, path = place.path] { choosePlace(path); });
    }
    m_hint->setVisible(!anyRemovable);
    const bool still =
        std::any_of(places.begin(), places.end(), [this](const ExportPlace& place) { return place.path == m_place; });
    // A stick is put in for the export.
    choosePlace(still && !anyRemovable ? m_place : places.empty() ? QString() : places.front().path);
}

void ExportPage::choosePlace(const QString& path)
{
    m_place = path;
    for (std::size_t i = 0; i < m_placeButtons.size(); ++i)
        m_placeButtons[i]->setChosen(m_places[i].path == path);
    m_start->setEnabled(!path.isEmpty());
}

void ExportPage::follow()
{
    using Stage = WorkView::Stage;
    const ExportView& view = m_exports.exporting().value();
    const QLocale& locale = theme().locale();
    m_area->setVisible(view.work.stage == Stage::Idle);
    m_progress->setVisible(view.work.isInFlight());
    m_result->setVisible(!m_area->isVisibleTo(this) && !view.work.isInFlight());
    switch (view.work.stage) {
    case Stage::Idle:
        break;
    case Stage::Running:
        m_progress->show(view.work, tr("Exporting attendance"),
                         tr("%1 of %2").arg(locale.toString(view.work.done), locale.toString(view.work.total)));
        break;
    case Stage::Finishing:
        m_progress->show(view.work, tr("Finishing: do not remove the USB stick"),
                         tr("%1 of %2").arg(locale.toString(view.work.done), locale.toString(view.work.total)));
        break;
    case Stage::Done: {
        const QString saved = tr("%Ln records saved", nullptr, static_cast<int>(view.work.done));
        const QString where = isolated(QDir::toNativeSeparators(view.file));
        m_result->show(Icon::Check, Color::In, saved,
                       view.removable ? where + QLatin1Char('\n') + tr("You can remove the USB stick now.") : where);
        break;
    }
    case Stage::Failed:
        m_result->show(Icon::Warning, Color::Danger, tr("Export failed"),
                       view.work.message + QLatin1Char('\n') + tr("No partial file was left."));
        break;
    case Stage::Cancelled:
        m_result->show(Icon::Close, Color::Muted, tr("Canceled"), tr("No partial file was left."));
        break;
    }
}

void ExportPage::resizeEvent(QResizeEvent* event)
{
    AdminPage::resizeEvent(event);
    int needed = theme().px(kSpace8) * 3;
    for (const Button* button : m_periods)
        needed += button->sizeHint().width();
    const int columns = needed <= width() - 2 * theme().px(kSpace24) ? 4 : 2;
    for (std::size_t i = 0; i < m_periods.size(); ++i)
        m_periodGrid->addWidget(m_periods[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

} // namespace rollcall::ui
