#pragma once

#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QVariantAnimation>

#include <deque>

class QLabel;

namespace rollcall::ui {

class Button;
class ChoiceButton;

/// "In or out?": two large buttons and a way out whose ring shows the time left. Several people are asked one after the
/// other.
class DirectionPanel : public Panel
{
    Q_OBJECT
public:
    explicit DirectionPanel(const Theme& theme, QWidget* parent = nullptr);
    void ask(const DirectionQuestion& question);
    /// Drops every question without an answer.
    void clear();

Q_SIGNALS:
    void chosen(const rollcall::screen::DirectionQuestion& question, rollcall::Direction direction);
    void cancelled(const rollcall::screen::DirectionQuestion& question);

private:
    void showNext();
    void answer(std::optional<Direction> direction);

    std::deque<DirectionQuestion> m_questions;
    QLabel* m_name;
    ChoiceButton* m_in;
    ChoiceButton* m_out;
    Button* m_cancel;
    QVariantAnimation m_time;
};

} // namespace rollcall::ui
