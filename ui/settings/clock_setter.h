#pragma once

#include "screen/clock_admin.h"
#include "ui/screen_names.h"
#include "ui/settings/settings_form.h"

#include "base/clock.h"

#include <QWidget>

namespace rollcall::ui {

class Button;
class Keyboard;
class TextField;

/// Sets the machine's clock: by hand, or from a server of the network.
class ClockSetter : public QWidget
{
    Q_OBJECT
public:
    ClockSetter(const Theme& theme, const Clock& clock, screen::ClockAdmin& admin, QWidget* parent = nullptr);
    /// With the time of now, and that server.
    void open(const QString& server);
    void hideKeyboard();

Q_SIGNALS:
    void closed();
    void keyboardShown(bool shown);
    /// The network sets the clock by that server from now on; to be kept.
    void serverUsed(const QString& server);
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTime();
    void useNetwork();
    void show(bool busy);

    const Clock& m_clock;
    screen::ClockAdmin& m_admin;
    TextField* m_date;
    TextField* m_time;
    TextField* m_server;
    Button* m_set;
    Button* m_automatic;
    Keyboard* m_keyboard;
};

} // namespace rollcall::ui
