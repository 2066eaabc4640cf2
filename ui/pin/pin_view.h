#pragma once

#include "ui/kiosk_requests.h"
#include "ui/kiosk_state.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace rollcall::ui {

class Button;
class PinDots;
class PinPad;

/// Asks for the administrator's PIN; on the first run lets one be chosen, twice.
class PinView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kLeastDigits = 4;
    static constexpr int kMostDigits = 8;

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
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Step { Enter, Choose, Repeat };
    void typed(char digit);
    void erase();
    void confirm();
    void wipe();
    void present(Step step);
    void follow();
    void countDown();
    void say(const QString& text, Colour colour);

    const Theme& m_theme;
    const Clock& m_clock;
    KioskState& m_state;
    KioskRequests& m_requests;
    Step m_step = Step::Enter;
    QByteArray m_digits;
    Secret m_first;
    QBoxLayout* m_layout;
    QLabel* m_title;
    PinDots* m_dots;
    QLabel* m_message;
    PinPad* m_pad;
    Button* m_back;
    QTimer m_idle;
    QTimer m_countdown;
};

} // namespace rollcall::ui
