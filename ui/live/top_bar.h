#pragma once

#include "screen/kiosk_state.h"
#include "ui/screen_names.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cached_widget.h"

#include "base/clock.h"

namespace rollcall::ui {

/// Time, door and, only when something is not well, a mark that says what.
class TopBar : public CachedWidget
{
    Q_OBJECT
public:
    /// One thing that is not well.
    struct Mark
    {
        Icon icon;
        QString words;
        QString brief; ///< where there is no room for the words; may be empty
        Color color;
        bool operator==(const Mark&) const = default;
    };
    TopBar(const Theme& theme, const KioskState& state, const Clock& clock, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] const std::vector<Mark>& marks() const noexcept { return m_marks; }
    [[nodiscard]] int barHeight() const;

protected:
    void render(QPainter& painter) override;

private:
    [[nodiscard]] std::vector<Mark> findMarks() const;
    void countWaiting(Mark& mark) const;
    [[nodiscard]] QString textOf(const Mark& mark, bool words) const { return words ? mark.words : mark.brief; }
    int paintMarks(QPainter& painter, int line) const;

    const Theme& m_theme;
    const KioskState& m_state;
    const Clock& m_clock;
    QString m_time;
    QString m_door;
    std::vector<Mark> m_marks;
};

} // namespace rollcall::ui
