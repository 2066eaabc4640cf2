#include "ui/widgets/fact_list.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

FactList::FactList(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setSpacing(*m_grid, theme, kSpace16, kSpace8);
    m_grid->setHorizontalSpacing(theme.px(kSpace16));
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    while (m_rows.size() > facts.size()) {
        delete m_rows.back().caption;
        delete m_rows.back().value;
        m_rows.pop_back();
    }
    while (m_rows.size() < facts.size()) {
        const int row = static_cast<int>(m_rows.size());
        m_rows.push_back({makeLabel(m_theme, Type::Label, Color::Muted), makeLabel(m_theme, Type::Body, Color::Text)});
        m_grid->addWidget(m_rows.back().caption, row, 0, Qt::AlignTop);
        m_grid->addWidget(m_rows.back().value, row, 1, Qt::AlignTop);
        // Now, not in the next event loop pass: the list may be measured next.
        m_rows.back().caption->show();
        m_rows.back().value->show();
    }
    for (std::size_t i = 0; i < facts.size(); ++i) {
        m_rows[i].caption->setText(facts[i].caption);
        m_rows[i].value->setText(facts[i].value);
        // Read out together: a name of its own would hide the value.
        m_rows[i].value->setAccessibleName(facts[i].caption + QStringLiteral(": ") + facts[i].value);
        setLabelColor(*m_rows[i].value, m_theme, facts[i].color);
    }
    m_grid->activate();
    fit();
}

/// A grid shares its height out by size hints, which know nothing of wrapped lines.
void FactList::fit()
{
    for (const Row& row : m_rows) {
        for (QLabel* label : {row.caption, row.value})
            label->setMinimumHeight(std::max(0, label->heightForWidth(label->width())));
    }
}

void FactList::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event); // the layout has been here before
    fit();
}

} // namespace rollcall::ui
