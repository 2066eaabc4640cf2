#pragma once

#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <optional>

namespace rollcall::ui {

/// Asks a person to move, with a drawing that shows how and a bar for the time left.
class ChallengePanel : public Panel
{
    Q_OBJECT
public:
    /// `mirror`: the picture is mirrored, so that the person's left is at the left of the screen.
    ChallengePanel(const Theme& theme, bool mirror, QWidget* parent = nullptr);
    void setChallenge(const std::optional<ChallengeView>& challenge);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFigure(QPainter& painter, const QRectF& where) const;

    const Theme& m_theme;
    bool m_mirror;
    std::optional<ChallengeView> m_challenge;
    QTimer m_blink;
    bool m_eyesClosed = false;
};

} // namespace rollcall::ui
