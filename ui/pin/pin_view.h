#pragma once

#include "screen/admin_access.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

namespace rollcall::ui {

class PadForm;

/// Asks for the administrator's PIN; on the first run, or after a recovery code, asks for a new one, twice.
class PinView : public QWidget
{
    Q_OBJECT
public:
    PinView(const Theme& theme, const Clock& clock, AccessState& state, AdminAccess& access, QWidget* parent = nullptr);
    /// Starts empty.
    void enter();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    enum class Step { Enter, Code, Choose, Repeat };
    void entered(const Secret& pin);
    void present(Step step);
    void follow();
    /// The PIN or, where it is lost, the recovery code.
    [[nodiscard]] Step asking() const { return m_step == Step::Code ? Step::Code : Step::Enter; }

    const Theme& m_theme;
    AccessState& m_state;
    AdminAccess& m_access;
    Step m_step = Step::Enter;
    Secret m_first;
    PadForm* m_form;
};

} // namespace rollcall::ui
