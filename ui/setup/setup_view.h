#pragma once

#include "screen/admin_services.h"
#include "screen/kiosk_state.h"
#include "screen/settings_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/touch_watch.h"

#include "base/clock.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace rollcall::ui {

class PageStack;
class Button;
class LinkStep;
class PinView;
class SettingsForm;
class StepDots;

/// The first run: one thing to decide at a time. Each step's values are stored when it is left, so that after a power
/// cut it goes on where it was. Once the PIN is set it locks itself when idle, like the administration.
class SetupView : public QWidget
{
    Q_OBJECT
public:
    /// The numbers are stored: a step that is added gets a new one.
    enum class Step { Language = 0, Pin = 1, Door = 2, Clock = 3, Camera = 4, Link = 5, Done = 6 };

    SetupView(const Theme& theme, const UiSettings& settings, const Clock& clock, KioskState& state,
              const AdminServices& services, QWidget* parent = nullptr);
    /// At the step that was left.
    void enter();
    /// At the given step.
    void enter(Step step);
    void leave();
    [[nodiscard]] Step step() const;
    /// This kiosk is new, or the setup was started and not finished.
    [[nodiscard]] static bool isWanted(const KioskState& state);

Q_SIGNALS:
    void finished();
    void enrollWanted();
    /// It was idle for long.
    void abandoned();
    /// A value was not stored: why. Shown here too, while this is in sight.
    void failed(const QString& sentence);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    struct Page
    {
        Step step;
        QString title;
        QString hint;
        QWidget* widget;
        SettingsForm* form; ///< null: the PIN, and the end
    };
    void add(Step step, const QString& title, const QString& hint, QWidget* widget, SettingsForm* form = nullptr);
    [[nodiscard]] QWidget* makeEnd();
    void show(std::size_t page);
    void next();
    void back();
    void tellEnd();
    void change(const SettingsEdit& edit);
    void showProblem(const QString& sentence);
    void frame();
    void nameNext();
    void arrange();

    const Theme& m_theme;
    KioskState& m_state;
    SettingsAdmin& m_settings;
    StepDots* m_dots;
    QWidget* m_head;
    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_problem;
    PageStack* m_stack;
    QWidget* m_foot;
    Button* m_back;
    Button* m_next;
    PinView* m_pin;
    LinkStep* m_link;
    QLabel* m_summary = nullptr;
    std::vector<Page> m_pages;
    std::size_t m_page = 0;
    const Clock& m_clock;
    TouchWatch m_touches;
    bool m_entered = false;
    bool m_typing = false; ///< the on-screen keyboard is up
    bool m_busy = false;   ///< the step has the whole screen
};

} // namespace rollcall::ui
