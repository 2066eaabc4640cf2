#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/cached_widget.h"

namespace rollcall::ui {

/// One instruction over the picture.
class GuidancePill : public CachedWidget
{
    Q_OBJECT
public:
    explicit GuidancePill(const Theme& theme, QWidget* parent = nullptr);
    /// Empty hides.
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const noexcept { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void render(QPainter& painter) override;

private:
    const Theme& m_theme;
    QString m_text;
};

} // namespace rollcall::ui
