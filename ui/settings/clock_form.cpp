#include "ui/settings/clock_form.h"

#include "screen/setting_words.h"
#include "ui/settings/clock_setter.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/nav_row.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_field.h"
#include "ui/words.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QListView>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTimeZone>
#include <QVBoxLayout>

#include <vector>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kTick = 500; ///< ms: the minute turns on the screen no later than this

/// The zones that are named after places, and before them the system's own. Qt::UserRole: the IANA name, empty for
/// that.
class ZoneModel final : public QAbstractListModel
{
public:
    ZoneModel(const Clock& clock, QObject* parent) : QAbstractListModel(parent), m_now(toDateTimeUtc(clock.wall()))
    {
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            // "EST5EDT" and "Etc/GMT-6", which is six hours ahead, are for those who write configuration files.
            if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/") && !id.startsWith("US/"))
                m_zones.push_back(id);
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_zones.size()) + 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const QByteArray id = index.row() == 0 ? QByteArray() : m_zones[static_cast<std::size_t>(index.row() - 1)];
        switch (role) {
        case Qt::UserRole:
            return QString::fromLatin1(id);
        case Qt::AccessibleTextRole:
        case kTitleRole:
            return id.isEmpty() ? ClockForm::tr("System time zone")
                                : QString::fromLatin1(id).replace(QLatin1Char('_'), QLatin1Char(' '));
        case kEndRole: // each reads a file: only of those in sight
            return QTimeZone(id.isEmpty() ? QTimeZone::systemTimeZoneId() : id)
                .displayName(m_now, QTimeZone::OffsetName);
        default:
            return {};
        }
    }

private:
    std::vector<QByteArray> m_zones;
    const QDateTime m_now;
};
} // namespace

ClockForm::ClockForm(const Theme& theme, const Clock& clock, SettingsState& state, SettingsAdmin& admin,
                     screen::ClockAdmin& clockAdmin, QWidget* parent)
    : SettingsForm(theme, state, admin, parent), m_clock(clock), m_stack(new QStackedLayout(this)),
      m_zones(new QSortFilterProxyModel(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(makePicker());
    m_stack->addWidget(makeSetter(clockAdmin));
    m_ticks.setInterval(kTick);
    connect(&m_ticks, &QTimer::timeout, this, &ClockForm::tick);
    connect(&state, &SettingsState::changed, this, [this] {
        if (m_ticks.isActive())
            tick();
    });
}

QWidget* ClockForm::makeOverview()
{
    auto* page = new ScrollColumn(theme());
    QVBoxLayout* layout = &page->column();
    setSpacing(*layout, theme(), kSpace4, kSpace8);
    m_time = makeLabel(theme(), Type::Display, Color::Text, {}, true);
    m_time->setObjectName(QStringLiteral("clockTime"));
    m_date = makeLabel(theme(), Type::Body, Color::Muted);
    m_trustMark = new QLabel;
    m_trust = makeLabel(theme(), Type::Body, Color::Text);
    m_trust->setObjectName(QStringLiteral("clockTrust"));
    m_zone = new NavRow(theme(), Icon::Globe, tr("Time zone"));
    m_zone->setObjectName(QStringLiteral("zoneChange"));
    auto* trust = new QHBoxLayout;
    setSpacing(*trust, theme(), 0, kSpace12);
    trust->addWidget(m_trustMark, 0, Qt::AlignTop);
    trust->addWidget(m_trust, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_date);
    layout->addLayout(trust);
    layout->addSpacing(theme().px(kSpace8));
    layout->addWidget(m_zone);
    auto* set = new NavRow(theme(), Icon::Clock, tr("Set date and time"));
    set->setObjectName(QStringLiteral("clockChange"));
    layout->addWidget(set);
    layout->addStretch(1);
    connect(m_zone, &NavRow::clicked, this, &ClockForm::pick);
    connect(set, &NavRow::clicked, this, [this] {
        m_setter->open(state().view().timeServer);
        m_stack->setCurrentWidget(m_setter);
    });
    return page;
}

QWidget* ClockForm::makeSetter(screen::ClockAdmin& clockAdmin)
{
    m_setter = new ClockSetter(theme(), m_clock, clockAdmin);
    connect(m_setter, &ClockSetter::closed, this, &ClockForm::closePicker);
    connect(m_setter, &ClockSetter::keyboardShown, this, &SettingsForm::keyboardShown);
    connect(m_setter, &ClockSetter::failed, this, &SettingsForm::failed);
    connect(m_setter, &ClockSetter::serverUsed, this,
            [this](const QString& server) { change([server](SettingsView& view) { view.timeServer = server; }); });
    return m_setter;
}

QWidget* ClockForm::makePicker()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    setSpacing(*layout, theme(), 0, kSpace8);
    auto* head = new QHBoxLayout;
    setSpacing(*head, theme(), 0, kSpace8);
    auto* back = new Button(theme(), Button::Kind::Ghost, {}, Icon::Back);
    back->setAccessibleName(tr("Back"));
    back->setObjectName(QStringLiteral("zoneBack"));
    m_search = makeLineEdit(theme(), tr("Search for a city"));
    m_search->setObjectName(QStringLiteral("zoneSearch"));
    m_search->setInputMethodHints(Qt::ImhLatinOnly);
    m_search->installEventFilter(this);
    head->addWidget(back);
    head->addWidget(m_search, 1);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("zoneList"));
    m_list->setAccessibleName(tr("Time zone"));
    m_list->setItemDelegate(new RowDelegate(theme(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setModel(m_zones);
    makeTouchScrollable(*m_list, theme());
    m_zones->setFilterRole(kTitleRole);
    m_keyboard = new Keyboard(theme());
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_keyboard);
    connect(back, &Button::clicked, this, &ClockForm::closePicker);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        // From the beginning of a word: "da" is Dakar and Dar es Salaam, not Luanda.
        m_zones->setFilterRegularExpression(
            QRegularExpression(QStringLiteral("(^|[/ ])") + QRegularExpression::escape(text.trimmed()),
                               QRegularExpression::CaseInsensitiveOption));
    });
    connect(m_keyboard, &Keyboard::shown, this, &SettingsForm::keyboardShown);
    for (const auto signal : {&Keyboard::hideRequested, &Keyboard::entered})
        connect(m_keyboard, signal, this, [this] { hideKeyboard(); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& row) {
        change([zone = row.data(Qt::UserRole).toString()](SettingsView& view) { view.zone = zone; });
        closePicker();
    });
    return page;
}

bool ClockForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress))
        m_keyboard->attachTo(m_search);
    return SettingsForm::eventFilter(watched, event);
}

void ClockForm::hideKeyboard()
{
    m_search->clearFocus();
    m_keyboard->attachTo(nullptr);
    m_setter->hideKeyboard();
}

void ClockForm::enter()
{
    closePicker();
    m_shown = {};
    tick();
    m_ticks.start();
}

void ClockForm::leave()
{
    m_ticks.stop();
    closePicker();
}

void ClockForm::tick()
{
    const ClockReading reading = m_clock.read();
    const QDateTime local = reading.local();
    const QString zone = zoneWords(state().view().zone, local);
    const QString time = timeOfDay(theme().locale(), local.time());
    const QString shown = time + zone + QString::number(static_cast<int>(reading.quality));
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_time->setText(time);
    m_date->setText(dayInFull(theme().locale(), local.date()));
    m_zone->setSummary(zone);
    const bool known = reading.quality == ClockQuality::Synchronized;
    m_trustMark->setPixmap(iconPixmap(known ? Icon::Check : Icon::ClockAlert, theme().px(kIcon),
                                      theme().color(known ? Color::In : Color::Warning)));
    m_trust->setText(known ? tr("The clock is set from the network.")
                           : tr("The clock has not been set from the network. Compare it with your watch: records are "
                                "corrected automatically once the network sets it."));
}

void ClockForm::pick()
{
    if (m_zones->sourceModel() == nullptr)
        m_zones->setSourceModel(new ZoneModel(m_clock, m_zones));
    m_search->clear();
    m_list->scrollToTop();
    m_stack->setCurrentIndex(1);
}

void ClockForm::closePicker()
{
    hideKeyboard();
    m_stack->setCurrentIndex(0);
}

} // namespace rollcall::ui
