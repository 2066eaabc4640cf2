#include "ui/admin/connections_page.h"

#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a Retry button may be the one that is being clicked
        }
        delete item;
    }
}

struct StateWords
{
    Icon icon;
    Colour colour;
    QString words;
};

StateWords wordsOf(LinkView state)
{
    switch (state) {
    case LinkView::Connecting:
        return {Icon::Refresh, Colour::Info, ConnectionsPage::tr("Connecting")};
    case LinkView::Online:
        return {Icon::Check, Colour::In, ConnectionsPage::tr("Connected")};
    case LinkView::Offline:
        return {Icon::CloudOff, Colour::Warning,
                ConnectionsPage::tr("Not reachable. Entries are kept here and sent later.")};
    case LinkView::Refused:
        break;
    }
    return {Icon::Warning, Colour::Danger,
            ConnectionsPage::tr("The server refuses this kiosk. Check its serial number and secret.")};
}

/// Of a link that waits for others to connect.
StateWords listeningWordsOf(LinkView state)
{
    if (state == LinkView::Online)
        return {Icon::Check, Colour::In, ConnectionsPage::tr("Ready for other systems to connect")};
    return {Icon::Warning, Colour::Warning, ConnectionsPage::tr("Other systems cannot connect")};
}

} // namespace

ConnectionsPage::ConnectionsPage(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests,
                                 QWidget* parent)
    : AdminPage(theme, tr("Connections"), parent), m_clock(clock), m_state(state), m_requests(requests),
      m_links(new QVBoxLayout), m_rows(new QVBoxLayout),
      m_none(new EmptyState(theme, Icon::Link, tr("No system is connected"),
                            tr("Attendance is kept on this kiosk. To send it somewhere, add a [[connector]] to the "
                               "configuration file."))),
      m_area(new QScrollArea), m_inside(new QWidget)
{
    makeTouchScrollable(*m_area, theme);
    m_area->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(m_inside);
    setSpacing(*layout, theme, 0, kSpace16);
    setSpacing(*m_links, theme, 0, kSpace12);
    setSpacing(*m_rows, theme, 0, kSpace8);
    layout->addLayout(m_links);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    m_area->setWidget(m_inside);
    m_inside->installEventFilter(this);
    body().addWidget(m_area, 1);
    body().addWidget(m_none, 1);
    connect(&state, &KioskState::linksChanged, this, [this] {
        if (isVisible())
            enter();
    });
    connect(&state, &KioskState::outboxListed, this, &ConnectionsPage::showRows);
    connect(&state, &KioskState::requestFinished, this, [this] {
        if (isVisible())
            m_requests.listOutbox();
    });
}

void ConnectionsPage::enter()
{
    showLinks();
    if (!m_state.links().empty())
        m_requests.listOutbox();
}

QString ConnectionsPage::when(const QDateTime& time) const
{
    const QDateTime local = time.toOffsetFromUtc(m_clock.read().local().offsetFromUtc());
    const QString clock = timeOfDay(theme().locale(), local.time());
    if (local.date() == m_clock.read().local().date())
        return tr("today, %1").arg(clock);
    return theme().locale().toString(local.date(), QLocale::ShortFormat) + QStringLiteral(", ") + clock;
}

QWidget* ConnectionsPage::linkCard(const LinkStatus& link) const
{
    auto* card = new Panel(theme(), Colour::Surface);
    auto* layout = new QVBoxLayout(card);
    setSpacing(*layout, theme(), kSpace16, kSpace8);
    layout->addWidget(
        makeLabel(theme(), Type::Heading, Colour::Text, link.title.isEmpty() ? link.id : link.title, true));
    const StateWords state = link.delivers ? wordsOf(link.state) : listeningWordsOf(link.state);
    auto* line = new QHBoxLayout;
    setSpacing(*line, theme(), 0, kSpace8);
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(state.icon, theme().px(kIcon), theme().colour(state.colour)));
    mark->setFixedWidth(theme().px(kIcon));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(makeLabel(theme(), Type::Body, Colour::Text, state.words), 1);
    layout->addLayout(line);
    if (!link.detail.isEmpty())
        layout->addWidget(makeLabel(theme(), Type::Label, Colour::Muted, link.detail));
    if (!link.delivers)
        return card;
    QStringList facts;
    facts << (link.pending > 0 ? tr("%Ln entries waiting", nullptr, link.pending) : tr("Nothing is waiting"));
    if (link.pending > 0 && link.oldestPending)
        facts << tr("oldest from %1").arg(when(*link.oldestPending));
    if (link.parked > 0)
        facts << tr("%Ln refused", nullptr, link.parked);
    facts << (link.lastSuccess ? tr("last delivered %1").arg(when(*link.lastSuccess)) : tr("nothing delivered yet"));
    layout->addWidget(makeLabel(theme(), Type::Label, Colour::Muted, facts.join(QStringLiteral("  ·  "))));
    return card;
}

void ConnectionsPage::showLinks()
{
    clear(*m_links);
    const bool none = m_state.links().empty();
    m_none->setVisible(none);
    m_area->setVisible(!none);
    for (const LinkStatus& link : m_state.links())
        m_links->addWidget(linkCard(link));
}

namespace {

struct RowWords
{
    Icon icon;
    Colour colour;
    QString words;
};

RowWords wordsOf(const OutboxRow& row)
{
    switch (row.state) {
    case OutboxRow::State::Parked:
        return {Icon::Warning, Colour::Danger, ConnectionsPage::tr("Refused by %1").arg(row.connector)};
    case OutboxRow::State::Withdrawn:
        return {Icon::Check, Colour::Muted, ConnectionsPage::tr("Undone in time, never sent to %1").arg(row.connector)};
    case OutboxRow::State::Delivered:
        return {Icon::Warning, Colour::Warning,
                (row.undone
                     ? ConnectionsPage::tr("Delivered to %1 before it was undone. It cannot be taken back from "
                                           "here; tell those who run that system.")
                     : ConnectionsPage::tr("Delivered to %1 before its direction was changed. It cannot be changed "
                                           "from here; tell those who run that system."))
                    .arg(row.connector)};
    case OutboxRow::State::Pending:
        break;
    }
    return {Icon::Refresh, Colour::Info,
            ConnectionsPage::tr("Waiting for %1, tried %Ln times", nullptr, row.attempts).arg(row.connector)};
}

bool canBeRetried(const OutboxRow& row)
{
    return row.state == OutboxRow::State::Parked || row.state == OutboxRow::State::Pending;
}

} // namespace

QWidget* ConnectionsPage::outboxRow(const OutboxRow& row)
{
    auto* card = new Panel(theme(), Colour::Surface);
    auto* layout = new QHBoxLayout(card);
    setSpacing(*layout, theme(), kSpace12, kSpace12);
    const auto [icon, colour, what] = wordsOf(row);
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(icon, theme().px(kIcon), theme().colour(colour)));
    mark->setFixedWidth(theme().px(kIcon));
    layout->addWidget(mark);
    auto* words = new QVBoxLayout;
    setSpacing(*words, theme(), 0, 0);
    words->addWidget(
        makeLabel(theme(), Type::Body, Colour::Text, row.person + QStringLiteral(", ") + when(row.localTime), true));
    words->addWidget(makeLabel(theme(), Type::Label, Colour::Muted,
                               row.reason.isEmpty() ? what : what + QStringLiteral(": ") + row.reason));
    layout->addLayout(words, 1);
    if (!canBeRetried(row))
        return card;
    auto* retry = new Button(theme(), Button::Kind::Secondary, tr("Retry"));
    retry->setObjectName(QStringLiteral("retry%1").arg(row.id));
    const qint64 id = row.id;
    connect(retry, &Button::clicked, this, [this, id] { m_requests.retryOutbox(id); });
    layout->addWidget(retry);
    return card;
}

void ConnectionsPage::showRows(const std::vector<OutboxRow>& rows)
{
    clear(*m_rows);
    // What a person must look at stands first.
    using State = OutboxRow::State;
    showSection(tr("Not delivered"), rows, {State::Parked, State::Pending});
    showSection(tr("Corrected after delivery"), rows, {State::Delivered});
    showSection(tr("Not sent"), rows, {State::Withdrawn});
    fit();
}

/// A scroll area asks its widget how high it must be at least, but not for its width: wrapped lines would be cut.
void ConnectionsPage::fit()
{
    // What is not shown yet would count as nothing.
    for (const QVBoxLayout* column : {m_links, m_rows}) {
        for (int i = 0; i < column->count(); ++i)
            column->itemAt(i)->widget()->show();
    }
    m_inside->setMinimumHeight(std::max(0, m_inside->layout()->totalHeightForWidth(m_inside->width())));
}

bool ConnectionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_inside && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fit();
    return AdminPage::eventFilter(watched, event);
}

void ConnectionsPage::showSection(const QString& title, const std::vector<OutboxRow>& rows,
                                  std::initializer_list<OutboxRow::State> states)
{
    int shown = 0;
    int more = 0;
    for (const OutboxRow::State wanted : states) {
        for (const OutboxRow& row : rows) {
            if (row.state != wanted)
                continue;
            if (shown == 0)
                m_rows->addWidget(makeLabel(theme(), Type::Body, Colour::Text, title, true));
            if (shown < kMostRows) {
                m_rows->addWidget(outboxRow(row));
                ++shown;
            } else {
                ++more;
            }
        }
    }
    if (more > 0)
        m_rows->addWidget(makeLabel(theme(), Type::Label, Colour::Muted, tr("and %Ln more", nullptr, more)));
}

} // namespace rollcall::ui
