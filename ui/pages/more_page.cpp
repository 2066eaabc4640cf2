#include "ui/pages/more_page.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/nav_row.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/scroll_column.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

MorePage::MorePage(const Theme& theme, QWidget* parent)
    : AdminPage(theme, {}, parent), m_listPane(new QWidget), m_rows(new QVBoxLayout), m_stack(new PageStack)
{
    // Each page brings its own title and margins; so does the list.
    setHeadVisible(false);
    setSpacing(*layout(), theme, 0, 0);
    auto* pane = new QVBoxLayout(m_listPane);
    setSpacing(*pane, theme, theme.isCompact() ? kSpace12 : kSpace24, kSpace12);
    pane->addWidget(makeLabel(theme, Type::Heading, Color::Text, tr("Settings"), true));
    auto* area = new ScrollColumn(theme);
    setSpacing(*m_rows, theme, 0, kSpace8);
    area->column().addLayout(m_rows);
    area->column().addStretch(1);
    pane->addWidget(area, 1);
    auto* panes = new QHBoxLayout;
    setSpacing(*panes, theme, 0, 0);
    panes->addWidget(m_listPane);
    panes->addWidget(m_stack, 1);
    body().addLayout(panes, 1);
    arrange();
}

void MorePage::add(AdminPage* page, const QString& name, const QString& word, Icon icon)
{
    auto* row = new NavRow(theme(), icon, word);
    row->setObjectName(QStringLiteral("more:") + name);
    m_rows->addWidget(row);
    m_stack->addWidget(page);
    m_entries.push_back({page, row});
    connect(row, &NavRow::clicked, this, [this, page] { open(page); });
    connect(page, &AdminPage::backWanted, this, &MorePage::close);
    connect(page, &AdminPage::announced, this, &MorePage::announced);
    connect(page, &AdminPage::undoable, this, &MorePage::undoable);
}

void MorePage::setSummary(AdminPage* page, const QString& summary)
{
    for (const Entry& entry : m_entries) {
        if (entry.page == page)
            entry.row->setSummary(summary);
    }
}

void MorePage::open(AdminPage* page)
{
    if (m_open && m_open != page)
        m_open->leave();
    m_open = page;
    Q_EMIT turned();
    m_stack->setCurrentWidget(page);
    arrange();
    page->enter();
}

int MorePage::openEntry() const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [this](const Entry& entry) { return entry.page == m_open; });
    return m_open == nullptr || found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void MorePage::open(int entry)
{
    if (entry >= 0 && entry < static_cast<int>(m_entries.size()))
        open(m_entries[static_cast<std::size_t>(entry)].page);
}

void MorePage::close()
{
    if (AdminPage* left = std::exchange(m_open, nullptr)) {
        left->leave();
        Q_EMIT turned();
    }
    arrange();
}

void MorePage::enter()
{
    m_entered = true;
    close(); // re-entered by the rail: back to the list
    if (hasTwoPanes() && !m_entries.empty())
        open(m_entries.front().page);
}

void MorePage::leave()
{
    m_entered = false;
    close();
}

void MorePage::arrange()
{
    const bool two = hasTwoPanes();
    m_listPane->setVisible(two || !m_open);
    m_listPane->setMinimumWidth(two ? theme().px(kDetailWidth) : 0);
    m_listPane->setMaximumWidth(two ? theme().px(kDetailWidth) : QWIDGETSIZE_MAX);
    m_stack->setVisible(m_open != nullptr);
    for (const Entry& entry : m_entries) {
        if (two)
            entry.row->setBeside(entry.page == m_open);
        else
            entry.row->setLeadsAway();
        entry.page->offerBack(!two);
    }
}

void MorePage::resizeEvent(QResizeEvent* event)
{
    AdminPage::resizeEvent(event);
    if (m_entered && !m_open && hasTwoPanes() && !m_entries.empty())
        open(m_entries.front().page);
    else
        arrange();
}

} // namespace rollcall::ui
