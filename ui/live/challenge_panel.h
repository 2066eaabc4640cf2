#pragma once

#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <optional>
#include <utility>

namespace rollcall::ui {

class Button;

/// Asks a person to move, with a drawing that shows how, a bar for the time left, and a way out for those who cannot.
/// Touches anywhere else go to what the panel lies on.
class ChallengePanel : public Panel
{
    Q_OBJECT
public:
    /// `mirror`: the picture is mirrored, so that the person's left is at the left of the screen.
    ChallengePanel(const Theme& theme, bool mirror, QWidget* parent = nullptr);
    void setChallenge(const std::optional<ChallengeView>& challenge);
    /// The way out below the words rather than beside them.
    void setStacked(bool stacked);

Q_SIGNALS:
    /// Another challenge is on screen, in words: once for each.
    void asked(const QString& words);
    /// The person cannot do it.
    void declined(const rollcall::screen::ChallengeView& challenge);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void placeButton();
    [[nodiscard]] QRect visual(const QRect& place) const;
    /// What is left for the drawing and the words.
    [[nodiscard]] QRect upperRoom() const;
    [[nodiscard]] QRect room() const;
    void paintFigure(QPainter& painter, const QRectF& where) const;

    const Theme& m_theme;
    bool m_mirror;
    std::optional<ChallengeView> m_challenge;
    std::pair<ChallengeId, int> m_asked; ///< the latest one, and which of its row
    QTimer m_blink;
    bool m_eyesClosed = false;
    bool m_stacked = false;
    Button* m_cannot;
};

} // namespace rollcall::ui
