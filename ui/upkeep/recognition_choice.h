#pragma once

#include "screen/settings_admin.h"
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
    RecognitionChoice(const Theme& theme, SettingsState& state, SettingsAdmin& admin, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Something was chosen that is not in effect, or the button was touched. `why`: what the choice means from then
    /// on.
    void restartOffered(const QString& why);
    /// A choice was not stored: why.
    void failed(const QString& sentence);

private:
    void follow();
    void chooseDetection(int row);
    void chooseShare(int row);
    /// `offer`: what to say once it has been stored.
    void store(const SettingsEdit& edit, const QString& offer);

    const Theme& m_theme;
    SettingsState& m_state;
    SettingsAdmin& m_admin;
    OptionGrid* m_detection;
    OptionGrid* m_shares;
    QLabel* m_other; ///< why no share is marked, or cannot be chosen
    QWidget* m_pending;
    Button* m_restart;
};

} // namespace rollcall::ui
