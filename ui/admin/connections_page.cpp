#include "ui/admin/connections_page.h"

#include "base/translatable.h"
#include "screen/form_text.h"
#include "screen/link_words.h"
#include "ui/connections/device_facts.h"
#include "ui/connections/kind_choice.h"
#include "ui/connections/link_card.h"
#include "ui/connections/link_form_view.h"
#include "ui/connections/outbox_list.h"
#include "ui/screen_names.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr std::chrono::seconds kReadDevices{5};
}

ConnectionsPage::ConnectionsPage(const Theme& theme, const Clock& clock, KioskState& state, const Services& services,
                                 QWidget* parent)
    : AdminPage(theme, tr("Connections"), parent), m_clock(clock), m_state(state), m_connections(services.connections),
      m_devices(services.devices), m_outbox(services.outbox), m_links(new QVBoxLayout), m_left(new QVBoxLayout),
      m_rows(new OutboxList(theme, clock, services.outbox)),
      m_none(new EmptyState(theme, Icon::Link, tr("No system is connected"),
                            tr("Attendance is stored on this kiosk. Connect a server to send it there as well."),
                            tr("Connect a system"))),
      m_area(new ScrollColumn(theme)), m_views(new PageStack), m_list(new QWidget),
      m_kinds(new KindChoice(theme, state.connections())),
      m_form(new LinkFormView(theme, state.connections(), services.connections)),
      m_add(new Button(theme, Button::Kind::Secondary, tr("Connect"), Icon::Link)),
      m_sheet(new Sheet(theme, this, Icon::Trash)), m_offer(new Sheet(theme, this, Icon::People))
{
    m_offer->beCalm(tr("Do not send"));
    m_add->setObjectName(QStringLiteral("linkAdd"));
    m_add->setAccessibleName(tr("Connect a system"));
    head().addStretch(1);
    head().addWidget(m_add);
    QVBoxLayout* const layout = &m_area->column();
    setSpacing(*layout, theme, 0, kSpace16);
    setSpacing(*m_links, theme, 0, kSpace12);
    setSpacing(*m_left, theme, 0, kSpace12);
    layout->addLayout(m_links);
    layout->addLayout(m_left);
    layout->addWidget(m_rows);
    layout->addStretch(1);
    auto* list = new QVBoxLayout(m_list);
    setSpacing(*list, theme, 0, 0);
    list->addWidget(m_area, 1);
    list->addWidget(m_none, 1);
    for (QWidget* view : {m_list, static_cast<QWidget*>(m_kinds), static_cast<QWidget*>(m_form)})
        m_views->addWidget(view);
    body().addWidget(m_views, 1);
    connect(&state, &KioskState::linksChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&state.connections(), &ConnectionState::connectionsChanged, this, &ConnectionsPage::buildCards);
    connect(m_rows, &OutboxList::announced, this, &ConnectionsPage::announced);
    connect(m_none, &EmptyState::acted, this, &ConnectionsPage::add);
    connect(m_add, &Button::clicked, this, &ConnectionsPage::add);
    connect(m_kinds, &KindChoice::cancelled, this, [this] { go(m_list); });
    connect(m_kinds, &KindChoice::chosen, this, [this](const QString& name) {
        if (const ConnectorForm* form = m_state.connections().form(name)) {
            m_form->start(*form);
            setTitle(formText(form->title));
            go(m_form);
        }
    });
    for (const auto& ended : {&LinkFormView::cancelled, &LinkFormView::saved})
        connect(m_form, ended, this, [this] { go(m_list); });
    connect(m_form, &LinkFormView::added, this, &ConnectionsPage::offerPeople);
    connect(m_form, &LinkFormView::keyboardShown, this,
            [this](bool shown) { setHeadVisible(!shown || !this->theme().isCompact()); });
    connect(m_sheet, &Sheet::confirmed, this, [this] {
        if (const auto act = std::exchange(m_confirmed, {}))
            act();
    });
    connect(m_offer, &Sheet::confirmed, this, [this] {
        m_connections.sendPeople(m_offered, this, [this](const Result<int>& sent) {
            Q_EMIT announced(sent ? tr("%Ln people will be sent", nullptr, *sent) : sent.error().message, !sent);
        });
    });
    connect(&state.connections(), &ConnectionState::leftOverChanged, this, &ConnectionsPage::showLeftOver);
    m_readDevices.setInterval(kReadDevices);
    connect(&m_readDevices, &QTimer::timeout, this, &ConnectionsPage::readDevices);
    buildCards();
    showLeftOver();
}

void ConnectionsPage::enter()
{
    go(m_list);
    refresh();
    readDevices();
    m_readDevices.start();
}

void ConnectionsPage::leave()
{
    m_readDevices.stop();
    m_form->close();
    forgetTest();
    m_sheet->hide();
    m_offer->hide();
}

void ConnectionsPage::refresh()
{
    showLinks();
    if (!m_state.links().empty())
        m_rows->refresh();
}

void ConnectionsPage::test(const QString& id)
{
    showTest({});
    m_tested = id;
    const int run = ++m_testRun;
    m_connections.testConnection(
        id, this,
        [this, run](const ConnectorTest& test) {
            if (run == m_testRun)
                showTest(test);
        },
        [this, run](const Result<ConnectorTest>& test) {
            if (run != m_testRun)
                return;
            showTest(test ? std::optional(*test) : std::nullopt);
            if (!test && test.error().code != ErrorCode::Cancelled)
                Q_EMIT announced(test.error().message, true);
        });
}

void ConnectionsPage::showTest(const std::optional<ConnectorTest>& test)
{
    m_test = test;
    if (const auto card = m_cards.find(m_tested); card != m_cards.end())
        card->second->showTest(test);
}

void ConnectionsPage::forgetTest()
{
    ++m_testRun;
    showTest({});
    m_connections.endTest();
}

void ConnectionsPage::go(QWidget* view)
{
    if (view != m_form) {
        m_form->close();
        setTitle(tr("Connections"));
        setHeadVisible(true);
    }
    m_views->setCurrentWidget(view);
    showEmptiness();
}

/// Nothing is connected, and nothing waits for what was: the page says what it is for.
void ConnectionsPage::showEmptiness()
{
    const bool empty = m_cards.empty() && m_state.connections().leftOver().empty();
    m_none->setVisible(empty);
    m_area->setVisible(!empty);
    m_add->setVisible(m_views->currentWidget() == m_list && !empty && !m_state.connections().forms().empty());
}

void ConnectionsPage::add()
{
    forgetTest();
    go(m_kinds);
}

void ConnectionsPage::edit(const QString& id)
{
    const ConnectionState& connections = m_state.connections();
    const ConnectionView* connection = connections.connection(id);
    const ConnectorForm* form = connection == nullptr ? nullptr : connections.form(connection->form);
    if (form == nullptr)
        return;
    forgetTest();
    m_form->edit(*form, *connection);
    setTitle(formText(form->title));
    go(m_form);
}

void ConnectionsPage::askToRemove(const QString& id)
{
    QString title = id;
    QStringList consequences;
    for (const LinkStatus& link : m_state.links()) {
        if (link.id != id)
            continue;
        title = link.title.isEmpty() ? link.id : translated(link.title);
        const int waiting = link.pending + link.parked;
        if (waiting > 0)
            consequences << tr("%Ln records that it does not have yet stay on this kiosk and are not sent to it.",
                               nullptr, waiting);
        consequences << (link.delivers  ? tr("New records are not sent to it either. It keeps what it already has.")
                         : link.listens ? tr("Other systems can no longer connect to this kiosk through it.")
                                        : tr("Nothing is taken from it any more. What was taken stays here."));
    }
    m_confirmed = [this, id] {
        m_connections.remove(id, this, [this](const Status& removed) {
            if (!removed)
                Q_EMIT announced(removed.error().message, true);
        });
    };
    m_sheet->open(tr("Remove the connection to %1?").arg(title), consequences, tr("Remove"));
}

/// People who were enrolled before a system was connected are unknown to it. Whether they are to be known there is
/// the administrator's decision.
void ConnectionsPage::offerPeople(const QString& id)
{
    m_connections.countPeople(id, this, [this, id](const Result<int>& people) {
        if (people && *people > 0 && isVisible())
            askToSend(id, *people);
    });
}

void ConnectionsPage::askToSend(const QString& id, int people)
{
    m_offered = id;
    m_offer->open(tr("Send the %Ln people already enrolled to it?", nullptr, people),
                  {tr("Otherwise it receives only people who are enrolled or changed from now on."),
                   tr("It receives their identifiers and names, without photos: this kiosk does not keep those.")},
                  tr("Send"));
}

QString ConnectionsPage::factsOf(const LinkStatus& link) const
{
    if (!link.delivers)
        return {};
    QStringList facts;
    facts << (link.pending > 0 ? tr("%Ln records waiting", nullptr, link.pending) : tr("Nothing is waiting"));
    if (link.pending > 0 && link.oldestPending)
        facts << tr("oldest from %1").arg(momentWords(theme().locale(), m_clock, *link.oldestPending));
    if (link.parked > 0)
        facts << tr("%Ln rejected", nullptr, link.parked);
    if (link.people > 0)
        facts << tr("%Ln changes of people waiting", nullptr, link.people);
    facts << (link.lastSuccess ? tr("last delivered %1").arg(momentWords(theme().locale(), m_clock, *link.lastSuccess))
                               : tr("nothing delivered yet"));
    return facts.join(QStringLiteral("  ·  "));
}

/// A card keeps its place under a finger while its figures change.
void ConnectionsPage::buildCards()
{
    clear(*m_links);
    m_cards.clear();
    showLinks();
}

void ConnectionsPage::showLinks()
{
    std::map<QString, LinkCard*> gone = m_cards;
    for (const LinkStatus& link : m_state.links()) {
        LinkCard*& card = m_cards[link.id];
        gone.erase(link.id);
        if (card == nullptr) {
            const QString id = link.id;
            card = new LinkCard(theme(), id, m_state.connections().connection(id));
            m_links->addWidget(card);
            connect(card, &LinkCard::testWanted, this, [this, id] { test(id); });
            connect(card, &LinkCard::codesWanted, this, &ConnectionsPage::codesWanted);
            connect(card, &LinkCard::testEndWanted, this, [this] { m_connections.endTest(); });
            connect(card, &LinkCard::editWanted, this, [this, id] { edit(id); });
            connect(card, &LinkCard::removeWanted, this, [this, id] { askToRemove(id); });
            connect(card, &LinkCard::pauseWanted, this, [this, id](bool paused) {
                m_connections.setPaused(id, paused, this, [this](const Status& done) {
                    if (!done)
                        Q_EMIT announced(done.error().message, true);
                });
            });
            card->showTest(id == m_tested ? m_test : std::nullopt);
        }
        card->show(link, factsOf(link));
    }
    for (const auto& [id, card] : gone) {
        m_cards.erase(id);
        m_links->removeWidget(card);
        card->hide();
        card->deleteLater(); // this may be the click of its own button
    }
    showEmptiness();
}

void ConnectionsPage::readDevices()
{
    m_devices.devices(this, [this](const Result<std::vector<DeviceView>>& devices) {
        if (!devices)
            return; // the states say what is wrong
        for (const DeviceView& device : *devices) {
            if (const auto card = m_cards.find(device.id); card != m_cards.end())
                card->second->showDevice(deviceFacts(device, theme().locale(), m_clock), device.waiting);
        }
    });
}

void ConnectionsPage::showLeftOver()
{
    clear(*m_left);
    for (const LeftOverView& leftOver : m_state.connections().leftOver())
        m_left->addWidget(leftOverCard(leftOver));
    showEmptiness();
}

QWidget* ConnectionsPage::leftOverCard(const LeftOverView& leftOver)
{
    auto* card = new Panel(theme(), Color::Surface);
    auto* layout = new QVBoxLayout(card);
    setSpacing(*layout, theme(), kSpace16, kSpace8);
    const QString title = tr("Removed: %1").arg(isolated(leftOver.id));
    card->setAccessibleName(title);
    layout->addWidget(makeLabel(theme(), Type::Heading, Color::Text, title, true));
    auto* line = new QHBoxLayout;
    setSpacing(*line, theme(), 0, kSpace8);
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(Icon::Warning, theme().px(kIcon), theme().color(Color::Warning)));
    mark->setFixedWidth(theme().px(kIcon));
    line->addWidget(mark, 0, Qt::AlignTop);
    QString words =
        tr("%Ln records were not sent to it. They stay in this kiosk's attendance.", nullptr, leftOver.entries);
    if (leftOver.oldest.isValid())
        words += QLatin1Char(' ') +
                 tr("The oldest is from %1.").arg(momentWords(theme().locale(), m_clock, leftOver.oldest));
    if (leftOver.people > 0)
        words += QLatin1Char(' ') + tr("%Ln changes of people were not sent either.", nullptr, leftOver.people);
    line->addWidget(makeLabel(theme(), Type::Body, Color::Text, words), 1);
    layout->addLayout(line);
    auto* drop = new Button(theme(), Button::Kind::Ghost, tr("Discard"), Icon::Trash);
    drop->setObjectName(QStringLiteral("linkDrop:") + leftOver.id);
    drop->setAccessibleName(tr("Discard") + QStringLiteral(": ") + title);
    connect(drop, &Button::clicked, this, [this, leftOver] { askToDrop(leftOver); });
    layout->addWidget(drop, 0, Qt::AlignLeading);
    return card;
}

void ConnectionsPage::askToDrop(const LeftOverView& leftOver)
{
    m_confirmed = [this, id = leftOver.id] {
        m_outbox.dropLeftOver(id, this, [this](const Result<int>& dropped) {
            if (!dropped)
                Q_EMIT announced(dropped.error().message, true);
            m_rows->refresh();
        });
    };
    m_sheet->open(
        tr("Discard the records not sent to %1?").arg(isolated(leftOver.id)),
        {tr("%Ln records will never be sent to it, even if it is connected again.", nullptr, leftOver.entries),
         tr("They stay in this kiosk's attendance.")},
        tr("Discard"));
}

} // namespace rollcall::ui
