#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include "base/clock.h"
#include "base/secret.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace rollcall::ui {

class Button;
class PinDots;
class PinPad;

/// Asks for digits on a pad: prompt, input and outcome. The text is next to the pad, on a tall
/// screen above it.
class PadForm : public QWidget
{
    Q_OBJECT
public:
    /// `idleMilliseconds` without a touch, and it is left.
    PadForm(const Theme& theme, const Clock& clock, int idleMilliseconds, const QString& leaveWord, Icon leaveIcon,
            QWidget* parent = nullptr);

    struct Question
    {
        QString title;
        QString hint;
        int least = 4; ///< digits before it can be confirmed
        int most = 8;
        bool readable = false; ///< the digits themselves instead of dots
    };
    /// Starts empty, with the pad open.
    void ask(const Question& question);
    void say(const QString& text, Color color);
    /// Empty again, shaken once: what was typed was wrong.
    void refuse(const QString& text);
    /// The pad is closed until something else is said.
    void wait(const QString& text);
    /// The pad is closed and the seconds are counted down; then `unlocked`.
    void lockUntil(const std::optional<QDateTime>& until);
    /// Nothing typed stays in memory.
    void wipe();
    /// Restarts the idle time; it runs only after this.
    void start();
    /// Also when it is hidden.
    void stop();

    /// A key of a real keyboard: digits, '\b', '\n', '\x1b'. Others are ignored.
    void type(QChar key);
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void entered(const rollcall::Secret& digits);
    /// Erase was touched with nothing there to erase.
    void erasedNothing();
    void unlocked();
    void left();

protected:
    void resizeEvent(QResizeEvent*) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void typed(char digit);
    void erase();
    void confirm();
    void showDigits();
    void countDown();

    const Theme& m_theme;
    const Clock& m_clock;
    Question m_question;
    QByteArray m_digits;
    std::optional<QDateTime> m_lockedUntil;
    QBoxLayout* m_layout;
    QLabel* m_title;
    PinDots* m_dots;
    QLabel* m_message;
    PinPad* m_pad;
    Button* m_leave;
    QTimer m_idle;
    QTimer m_countdown;
};

} // namespace rollcall::ui
