#include "ui/connections/find_view.h"

#include "screen/form_text.h"
#include "screen/isolated.h"
#include "ui/connections/choice_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/typing_column.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
/// Networks to choose from. A machine with more of them has some that no device is in.
constexpr qsizetype kMaxOffered = 4;
constexpr int kMaxNetwork = 18; ///< characters of "255.255.255.255/32"
} // namespace

FindView::FindView(const Theme& theme, const ConnectionState& state, ConnectionsAdmin& connections, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_connections(connections),
      m_typing(new TypingColumn(theme, QStringLiteral("find"), kFormWidth)),
      m_title(makeLabel(theme, Type::Body, Color::Text, {}, true)),
      m_network(new TextField(
          theme, tr("Network"),
          tr("A network such as %1; each of its addresses is tried").arg(isolated(QStringLiteral("192.0.2.0/24"))))),
      m_networks(new QGridLayout), m_search(new Button(theme, Button::Kind::Primary, tr("Search"), Icon::Search)),
      m_progress(new ProgressCard(theme)), m_rows(new QVBoxLayout),
      m_outcome(makeLabel(theme, Type::Body, Color::Text, {}, true)),
      m_advice(makeLabel(theme, Type::Body, Color::Muted))
{
    m_search->setObjectName(QStringLiteral("findSearch"));
    m_outcome->setObjectName(QStringLiteral("findOutcome"));
    m_advice->setObjectName(QStringLiteral("findAdvice"));
    QLineEdit& edit = m_network->edit();
    edit.setObjectName(QStringLiteral("findNetwork"));
    edit.setInputMethodHints(Qt::ImhLatinOnly);
    edit.setLayoutDirection(Qt::LeftToRight); // addresses are not mirrored
    edit.setMaxLength(2 * kMaxNetwork);
    m_typing->add(edit, *m_network);
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, 0);
    outer->addWidget(m_typing);
    QVBoxLayout* const column = &m_typing->column();
    setSpacing(*column, theme, kSpace4, kSpace12);
    setSpacing(*m_networks, theme, 0, kSpace8);
    setSpacing(*m_rows, theme, 0, kSpace12);
    column->addWidget(m_title);
    column->addWidget(m_network);
    column->addLayout(m_networks);
    auto* back = new Button(theme, Button::Kind::Ghost, tr("Back"));
    back->setObjectName(QStringLiteral("findLeave"));
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    buttons->addWidget(back);
    buttons->addWidget(m_search, 1);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addWidget(m_advice);
    column->addLayout(m_rows);

    connect(m_search, &Button::clicked, this, &FindView::search);
    connect(back, &Button::clicked, this, &FindView::cancelled);
    connect(m_progress, &ProgressCard::cancelled, this, [this] { m_connections.endSearch(); });
    connect(m_network, &TextField::edited, this, [this] {
        m_network->setProblem({});
        offerNetworks();
    });
    connect(m_typing, &TypingColumn::keyboardShown, this, &FindView::keyboardShown);
}

void FindView::start(const ConnectorForm& form, const LinkDraft& draft)
{
    close();
    m_form = form;
    m_draft = draft;
    m_title->setText(form.search ? formText(form.search->title) : QString());
    m_network->setProblem({});
    const QStringList own = m_connections.ownNetworks().mid(0, kMaxOffered);
    if (!own.isEmpty())
        m_network->setText(own.constFirst());
    clear(*m_networks);
    m_offered.clear();
    for (const QString& network : own) {
        if (own.size() == 1)
            break; // it is in the field already
        auto* button = new Button(m_theme, Button::Kind::Secondary, network);
        button->setObjectName(QStringLiteral("findNetwork:") + network);
        connect(button, &Button::clicked, this, [this, network] {
            hideKeyboard();
            m_network->setProblem({});
            m_network->setText(network);
            offerNetworks();
        });
        const int columns = m_theme.isCompact() ? 1 : 2;
        const int count = static_cast<int>(m_offered.size());
        m_networks->addWidget(button, count / columns, count % columns);
        m_offered.push_back(button);
    }
    forgetFound();
    setSearching(false);
    m_outcome->hide();
    m_advice->hide();
    m_typing->area().toTop();
}

void FindView::close()
{
    m_typing->hideKeyboard();
    ++m_run;
    if (std::exchange(m_searching, false))
        m_connections.endSearch();
}

void FindView::hideKeyboard()
{
    m_typing->hideKeyboard();
}

/// Not while a search has something to show: its rows need the room.
void FindView::offerNetworks()
{
    for (Button* button : m_offered) {
        button->setChosen(button->text() == m_network->text());
        button->setVisible(!m_searching && m_shown.empty());
    }
}

void FindView::search()
{
    hideKeyboard();
    m_network->setProblem({});
    forgetFound();
    setSearching(true);
    show({});
    m_typing->area().reveal(*m_progress);
    const int run = ++m_run;
    m_connections.search(
        m_draft, m_network->text(), this,
        [this, run](const ConnectorSearch& search) {
            if (run == m_run)
                show(search);
        },
        [this, run](const Result<ConnectorSearch>& search) {
            if (run == m_run)
                end(search);
        });
}

void FindView::setSearching(bool searching)
{
    m_searching = searching;
    m_search->setEnabled(!searching);
    m_network->setEnabled(!searching);
    offerNetworks();
    m_progress->setVisible(searching);
    if (searching) {
        m_outcome->hide();
        m_advice->hide();
    }
}

void FindView::show(const ConnectorSearch& search)
{
    const QLocale& locale = m_theme.locale();
    m_progress->show(
        {WorkView::Stage::Running, search.asked, search.total, {}}, tr("Searching"),
        search.total == 0
            ? QString() // it is only starting
            : tr("%1 of %2 addresses tried").arg(locale.toString(search.asked), locale.toString(search.total)));
    m_last = search;
    showFound();
}

void FindView::end(const Result<ConnectorSearch>& search)
{
    if (search) {
        m_last = *search;
        showFound();
    }
    setSearching(false);
    const bool isStopped = !search && search.error().code == ErrorCode::Cancelled;
    if (!search && !isStopped) {
        m_network->setProblem(search.error().message);
        m_typing->area().reveal(*m_network);
        return;
    }
    const QLocale& locale = m_theme.locale();
    const bool isEmpty = m_last.found.empty();
    if (isStopped)
        m_outcome->setText(tr("Stopped: %1 of %2 addresses were tried")
                               .arg(locale.toString(m_last.asked), locale.toString(m_last.total)));
    else if (isEmpty)
        m_outcome->setText(tr("Nothing was found in %1").arg(isolated(m_network->text())));
    else
        m_outcome->setText(
            tr("%Ln found. Tap one to fill in its address.", nullptr, static_cast<int>(m_last.found.size())));
    m_outcome->show();
    m_advice->setText(m_form.search ? formText(m_form.search->advice) : QString());
    m_advice->setVisible(isEmpty && !isStopped);
    if (!isEmpty)
        m_typing->area().reveal(*m_rows->itemAt(0)->widget());
    else
        m_typing->area().reveal(isStopped ? *m_outcome : *m_advice);
}

/// A row keeps its place under a finger: only new ones come between them.
void FindView::showFound()
{
    for (std::size_t i = 0; i < m_last.found.size(); ++i) {
        const FoundSystem& system = m_last.found.at(i);
        if (m_shown.insert(system.address).second)
            m_rows->insertWidget(static_cast<int>(i), rowOf(system));
    }
}

void FindView::forgetFound()
{
    m_last = {};
    m_shown.clear();
    clear(*m_rows);
}

QWidget* FindView::rowOf(const FoundSystem& system)
{
    const bool isTaken = isConnected(system);
    QStringList known;
    for (const QString& fact : {system.name, system.platform}) {
        if (!fact.isEmpty())
            known << isolated(fact);
    }
    if (!system.serial.isEmpty())
        known << tr("Serial number %1").arg(isolated(system.serial));
    if (system.wantsKey)
        known << tr("Requires a key");
    if (isTaken)
        known << tr("Already connected");
    auto* row = new ChoiceCard(m_theme, isTaken ? Icon::Check : iconByName(m_form.icon, Icon::Server),
                               isolated(system.address), known.join(QStringLiteral("  ·  ")));
    row->setObjectName(QStringLiteral("found:") + system.address);
    if (isTaken)
        row->setInert();
    connect(row, &ChoiceCard::clicked, this, [this, system] { Q_EMIT chosen(system); });
    return row;
}

/// By where it is reached: a form's other fields say nothing about which system it is.
bool FindView::isConnected(const FoundSystem& system) const
{
    const auto& all = m_state.connections();
    return std::any_of(all.begin(), all.end(), [&](const ConnectionView& connection) {
        return connection.form == m_form.name &&
               std::all_of(system.values.begin(), system.values.end(), [&connection](const auto& value) {
                   const auto known = connection.values.find(value.first);
                   return known != connection.values.end() && known->second.trimmed() == value.second;
               });
    });
}

} // namespace rollcall::ui
