#pragma once

#include "screen/work_view.h"
#include "ui/screen_names.h"
#include "ui/widgets/panel.h"

class QLabel;

namespace rollcall::ui {

class Button;

/// Long work while it goes on: what it is, a bar, numbers and a way to end it.
class ProgressCard : public Panel
{
    Q_OBJECT
public:
    explicit ProgressCard(const Theme& theme, QWidget* parent = nullptr);
    /// `numbers`: "1,200 of 5,000 entries", as the page counts.
    void show(const WorkView& work, const QString& what, const QString& numbers);

Q_SIGNALS:
    void cancelled();

private:
    class Bar;
    QLabel* m_what;
    Bar* m_bar;
    QLabel* m_numbers;
    Button* m_cancel;
};

} // namespace rollcall::ui
