#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/pressable.h"

namespace rollcall::ui {

/// One of several possibilities: the whole row is the button, and only one of those with the same parent is chosen.
class OptionRow : public Pressable
{
    Q_OBJECT
public:
    /// `line`: a quiet sentence below the word, may be empty.
    OptionRow(const Theme& theme, const QString& word, const QString& line = {}, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void nextCheckState() override;

private:
    [[nodiscard]] int textHeight(Type type, bool strong, int width, const QString& text) const;
    [[nodiscard]] int room(int width) const;

    const Theme& m_theme;
    QString m_line;
};

} // namespace rollcall::ui
