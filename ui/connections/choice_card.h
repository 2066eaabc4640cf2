#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pressable.h"

namespace rollcall::ui {

/// A picture, a word and a sentence that explains it; the whole card is the button.
class ChoiceCard : public Pressable
{
    Q_OBJECT
public:
    ChoiceCard(const Theme& theme, Icon icon, const QString& word, const QString& sentence, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
};

} // namespace rollcall::ui
