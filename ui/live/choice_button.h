#pragma once

#include "ui/theme/shapes.h"
#include "ui/widgets/pressable.h"

namespace rollcall::ui {

/// A large button with a shape and a word.
class ChoiceButton : public Pressable
{
    Q_OBJECT
public:
    ChoiceButton(const Theme& theme, Shape shape, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    Shape m_shape;
};

} // namespace rollcall::ui
