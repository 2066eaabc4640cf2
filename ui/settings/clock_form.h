#pragma once

#include "screen/clock_admin.h"
#include "ui/settings/settings_form.h"

#include "base/clock.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedLayout;

namespace rollcall::ui {

class ClockSetter;
class Keyboard;
class NavRow;

/// The time as the kiosk has it, whether it can be relied upon, and the zone: from a list that is searched by typing.
class ClockForm : public SettingsForm
{
    Q_OBJECT
public:
    ClockForm(const Theme& theme, const Clock& clock, SettingsState& state, SettingsAdmin& admin,
              screen::ClockAdmin& clockAdmin, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeOverview();
    [[nodiscard]] QWidget* makePicker();
    [[nodiscard]] QWidget* makeSetter(screen::ClockAdmin& clockAdmin);
    void tick();
    void pick();
    void closePicker();
    void hideKeyboard();

    const Clock& m_clock;
    QStackedLayout* m_stack;
    QLabel* m_time;
    QLabel* m_date;
    QLabel* m_trustMark;
    QLabel* m_trust;
    NavRow* m_zone;
    ClockSetter* m_setter;
    QLineEdit* m_search;
    Keyboard* m_keyboard;
    QListView* m_list;
    QSortFilterProxyModel* m_zones;
    QTimer m_ticks;
    QString m_shown; ///< the overview's text: repainted only when it changes
};

} // namespace rollcall::ui
