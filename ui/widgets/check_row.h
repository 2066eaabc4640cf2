#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/pressable.h"

namespace rollcall::ui {

/// A sentence to agree with: the whole row is the button.
class CheckRow : public Pressable
{
    Q_OBJECT
public:
    CheckRow(const Theme& theme, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
};

} // namespace rollcall::ui
