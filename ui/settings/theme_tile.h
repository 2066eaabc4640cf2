#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/pressable.h"

namespace rollcall::ui {

/// A theme as a small picture of itself. Checkable; only one of those with the same parent is chosen.
class ThemeTile : public Pressable
{
    Q_OBJECT
public:
    /// `look`: the screen's settings with the tile's own theme.
    ThemeTile(const Theme& theme, const UiSettings& look, const QString& word, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void nextCheckState() override { setChecked(true); }

private:
    const Theme& m_theme;
    const Theme m_own;
};

} // namespace rollcall::ui
