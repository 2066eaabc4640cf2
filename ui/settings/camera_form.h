#pragma once

#include "screen/kiosk_state.h"
#include "ui/screen_names.h"
#include "ui/settings/settings_form.h"

#include <vector>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace rollcall::ui {

class Button;
class CameraPreview;
class OptionGrid;

/// Which camera, its picture as it is now, and which way up. A choice is in effect at once: the picture shows whether
/// it was right.
class CameraForm : public SettingsForm
{
    Q_OBJECT
public:
    /// `mirrorPreview`: the picture is shown as in a mirror, as at the door.
    CameraForm(const Theme& theme, bool mirrorPreview, KioskState& kiosk, SettingsAdmin& admin,
               QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

protected:
    void resizeEvent(QResizeEvent*) override;
    void restore() override { follow(); }

private:
    void look();
    void offer(const std::vector<CameraChoice>& cameras);
    void follow();
    void showPicture();

    KioskState& m_kiosk;
    QBoxLayout* m_sides;
    CameraPreview* m_preview;
    QLabel* m_note;
    OptionGrid* m_cameras;
    Button* m_rotate;
    Button* m_mirror;
    Button* m_again;
    std::vector<CameraChoice> m_choices;
    bool m_entered = false;
};

} // namespace rollcall::ui
