#pragma once

#include "screen/attendance_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QDateTime>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace rollcall::ui {

class Button;

/// When and which way, for an entry that is added by hand, to the minute: steps instead of typing.
class PunchForm : public Panel
{
    Q_OBJECT
public:
    explicit PunchForm(const Theme& theme, QWidget* parent = nullptr);
    /// `latest`: no later moment can be chosen.
    /// Of `proposal` person, name, direction and time count; `note` is shown beside the time.
    void start(const PunchRow& proposal, const QDateTime& latest, const QString& note = {});
    /// What was chosen: person, name, direction and time.
    [[nodiscard]] const PunchRow& punch() const noexcept { return m_punch; }

Q_SIGNALS:
    void cancelled();
    void submitted();

private:
    [[nodiscard]] Button* stepButton(const QString& name, int seconds, const QString& word);
    [[nodiscard]] QHBoxLayout* dayStepper();
    [[nodiscard]] QGridLayout* timeStepper();
    void choose(Direction direction);
    void step(int seconds);
    void refresh();

    const Theme& m_theme;
    PunchRow m_punch;
    QDateTime m_latest;
    QLabel* m_title;
    QLabel* m_day;
    QLabel* m_time;
    QLabel* m_note;
    Button* m_in;
    Button* m_out;
};

} // namespace rollcall::ui
