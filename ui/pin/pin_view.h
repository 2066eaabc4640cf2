#pragma once

#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

namespace rollcall::ui {

class PadForm;

/// Asks for the administrator's PIN; on the first run lets one be chosen, twice.
class PinView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMinDigits = 4; ///< of any PIN, the administrator's and people's
    static constexpr int kMaxDigits = 8;

    PinView(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests,
            QWidget* parent = nullptr);
    /// Starts empty.
    void enter();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    enum class Step { Enter, Choose, Repeat };
    void entered(const Secret& pin);
    void present(Step step);
    void follow();

    const Theme& m_theme;
    KioskState& m_state;
    KioskRequests& m_requests;
    Step m_step = Step::Enter;
    Secret m_first;
    PadForm* m_form;
};

} // namespace rollcall::ui
