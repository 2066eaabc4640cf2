#pragma once

#include "ui/widgets/panel.h"

#include <utility>
#include <vector>

class QGridLayout;
class QLabel;

namespace rollcall::ui {

/// Captions and values, a row each: what is known about something.
class FactList : public Panel
{
    Q_OBJECT
public:
    struct Fact
    {
        QString caption;
        QString value;
        Color color = Color::Text;
    };
    explicit FactList(const Theme& theme, QWidget* parent = nullptr);
    /// In place of those before.
    void setFacts(const std::vector<Fact>& facts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    struct Row
    {
        QLabel* caption;
        QLabel* value;
    };
    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace rollcall::ui
