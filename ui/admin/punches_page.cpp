#include "ui/admin/punches_page.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {

QString methodWords(VerifyMethod method)
{
    switch (method) {
    case VerifyMethod::Face:
        return PunchModel::tr("by face");
    case VerifyMethod::Pin:
        return PunchModel::tr("by PIN");
    case VerifyMethod::QrCode:
        return PunchModel::tr("by QR code");
    case VerifyMethod::Card:
        return PunchModel::tr("by card");
    case VerifyMethod::Manual:
        return PunchModel::tr("entered by hand");
    }
    return {};
}

} // namespace

PunchModel::PunchModel(const Theme& theme, QObject* parent) : QAbstractListModel(parent), m_theme(theme) {}

void PunchModel::setRows(std::vector<PunchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    // The newest is what somebody who has just punched asks about.
    std::sort(m_rows.begin(), m_rows.end(),
              [](const PunchRow& a, const PunchRow& b) { return a.sequence > b.sequence; });
    endResetModel();
}

int PunchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PunchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PunchRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case kTitleRole:
        return row.name.isEmpty() ? row.personId : row.name;
    case kSubtitleRole:
        return directionWord(row.direction) + QStringLiteral(", ") + methodWords(row.method);
    case kEndRole:
        return timeOfDay(m_theme.locale(), row.localTime.time());
    case kShapeRole:
        return static_cast<int>(row.direction == Direction::In ? Shape::In : Shape::Out);
    default:
        return {};
    }
}

PunchesPage::PunchesPage(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests,
                         QWidget* parent)
    : AdminPage(theme, tr("Attendance"), parent), m_clock(clock), m_requests(requests),
      m_model(new PunchModel(theme, this)), m_dayLabel(makeLabel(theme, Type::Body, Colour::Text, {}, true)),
      m_count(makeLabel(theme, Type::Label, Colour::Muted)),
      m_earlier(new Button(theme, Button::Kind::Secondary, {}, Icon::ChevronLeft)),
      m_later(new Button(theme, Button::Kind::Secondary, {}, Icon::ChevronRight)), m_stack(new QStackedWidget),
      m_list(new QListView), m_none(new EmptyState(theme, Icon::Calendar, tr("Nobody checked in or out"),
                                                   tr("Each check-in appears here as soon as it is stored.")))
{
    m_earlier->setObjectName(QStringLiteral("dayEarlier"));
    m_later->setObjectName(QStringLiteral("dayLater"));
    m_earlier->setAccessibleName(tr("The day before"));
    m_later->setAccessibleName(tr("The day after"));
    auto* strip = new QHBoxLayout;
    setSpacing(*strip, theme, 0, kSpace12);
    auto* day = new QVBoxLayout;
    setSpacing(*day, theme, 0, 0);
    for (QLabel* label : {m_dayLabel, m_count}) {
        label->setAlignment(Qt::AlignCenter);
        day->addWidget(label);
    }
    strip->addWidget(m_earlier);
    strip->addLayout(day, 1);
    strip->addWidget(m_later);
    body().addLayout(strip);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    makeTouchScrollable(*m_list, theme);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    body().addWidget(m_stack, 1);
    connect(m_earlier, &Button::clicked, this, [this] { go(m_day.addDays(-1)); });
    connect(m_later, &Button::clicked, this, [this] { go(m_day.addDays(1)); });
    connect(&state, &KioskState::punchesListed, this, [this](const QDate& listed, const std::vector<PunchRow>& rows) {
        if (listed != m_day)
            return; // answer to a day already left
        m_model->setRows(rows);
        m_count->setText(rows.empty() ? QString() : tr("%Ln entries", nullptr, static_cast<int>(rows.size())));
        m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(m_none) : m_list);
    });
}

QDate PunchesPage::today() const
{
    return m_clock.read().local().date();
}

void PunchesPage::enter()
{
    go(today());
}

void PunchesPage::go(const QDate& day)
{
    m_day = day;
    m_dayLabel->setText(day == today() ? tr("Today, %1").arg(dayInFull(theme().locale(), day))
                                       : dayInFull(theme().locale(), day));
    m_count->setText({});
    m_later->setEnabled(day < today());
    m_requests.listPunches(day);
}

} // namespace rollcall::ui
