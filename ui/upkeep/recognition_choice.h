#pragma once

#include "screen/settings_requests.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace rollcall::ui {

class Button;
class OptionGrid;

/// How strict the kiosk is: attack detection, and the target rate of false matches. What is chosen is
/// stored at once and in effect after a restart.
class RecognitionChoice : public QWidget
{
    Q_OBJECT
public:
    RecognitionChoice(const Theme& theme, SettingsState& state, SettingsRequests& requests, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Something was chosen that is not in effect, or the button was touched. `why`: what the choice means from then
    /// on.
    void restartOffered(const QString& why);

private:
    void follow();
    void chooseDetection(int row);
    void chooseShare(int row);

    const Theme& m_theme;
    SettingsState& m_state;
    SettingsRequests& m_requests;
    OptionGrid* m_detection;
    OptionGrid* m_shares;
    QLabel* m_other; ///< why no share is marked, or cannot be chosen
    QWidget* m_pending;
    Button* m_restart;
    QString m_offer; ///< what to say once the choice has been stored; empty: nothing was chosen here
};

} // namespace rollcall::ui
