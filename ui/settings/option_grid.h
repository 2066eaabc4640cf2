#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace rollcall::ui {

class OptionRow;

/// Possibilities of which one is chosen, in two columns where there is room.
class OptionGrid : public QWidget
{
    Q_OBJECT
public:
    explicit OptionGrid(const Theme& theme, QWidget* parent = nullptr);
    /// `name`: the row's object name.
    void add(const QString& word, const QString& line, const QString& name);
    void clear();
    /// No row for -1. Signals nothing.
    void choose(int row);

Q_SIGNALS:
    /// An option was touched.
    void chosen(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<OptionRow*> m_rows;
    int m_columns = 0;
};

} // namespace rollcall::ui
