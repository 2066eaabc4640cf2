#pragma once

#include "screen/attendance_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QDateTime>

class QHBoxLayout;
class QLabel;

namespace rollcall::ui {

class Button;

/// When and which way, for an entry that is added by hand: steps instead of typing.
class PunchForm : public Panel
{
    Q_OBJECT
public:
    explicit PunchForm(const Theme& theme, QWidget* parent = nullptr);
    /// `latest`: no later moment can be chosen.
    void start(const QString& personId, const QString& name, const QDateTime& at, const QDateTime& latest);
    /// What was chosen: person, name, direction and time.
    [[nodiscard]] const PunchRow& punch() const noexcept { return m_punch; }

Q_SIGNALS:
    void cancelled();
    void submitted();

private:
    [[nodiscard]] QHBoxLayout* stepper(QLabel* label, const QString& name, int seconds);
    void choose(Direction direction);
    void step(int seconds);
    void refresh();

    const Theme& m_theme;
    PunchRow m_punch;
    QDateTime m_latest;
    QLabel* m_title;
    QLabel* m_day;
    QLabel* m_hour;
    QLabel* m_minute;
    Button* m_in;
    Button* m_out;
};

} // namespace rollcall::ui
