#pragma once

#include "screen/door_requests.h"
#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace rollcall::ui {

class PadForm;

/// A person types their number, then their PIN. The preview continues behind it.
class PinEntry : public QWidget
{
    Q_OBJECT
public:
    PinEntry(const Theme& theme, const Clock& clock, DoorRequests& requests, QWidget* parent);
    void open();
    void close();
    /// How what was typed, or a card held up meanwhile, was answered.
    void follow(const EntryView& entry);
    /// A key of a real keyboard.
    void type(QChar key);
    [[nodiscard]] PadForm& form() { return *m_form; }

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override {} // does not reach what is behind

private:
    void askNumber();
    void askPin();
    void entered(const Secret& digits);

    const Theme& m_theme;
    const Clock& m_clock;
    DoorRequests& m_requests;
    QString m_number;     ///< empty while it is being typed
    bool m_asked = false; ///< a PIN is being looked at; other answers are about a card
    std::optional<QDateTime> m_lockedUntil;
    PadForm* m_form;
};

} // namespace rollcall::ui
