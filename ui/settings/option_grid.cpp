#include "ui/settings/option_grid.h"

#include "ui/widgets/chosen.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/option_row.h"

#include <QGridLayout>

#include <utility>

namespace rollcall::ui {

using namespace tokens;

OptionGrid::OptionGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setSpacing(*m_grid, theme, 0, kSpace8);
}

void OptionGrid::add(const QString& word, const QString& line, const QString& name)
{
    auto* row = new OptionRow(m_theme, word, line, this);
    row->setObjectName(name);
    const int index = static_cast<int>(m_rows.size());
    connect(row, &OptionRow::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_rows.push_back(row);
    m_columns = 0;
    arrange();
}

void OptionGrid::clear()
{
    for (OptionRow* row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater(); // it may be the one that is being touched
    }
}

void OptionGrid::choose(int row)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        setChosen(*m_rows[i], static_cast<int>(i) == row);
}

void OptionGrid::arrange()
{
    const int columns = width() >= m_theme.px(kFormWidth) && m_rows.size() > 1 ? 2 : 1;
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int index = static_cast<int>(i);
        m_grid->addWidget(m_rows[i], index / columns, index % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void OptionGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace rollcall::ui
