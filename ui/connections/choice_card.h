#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pressable.h"

class QLabel;

namespace rollcall::ui {

/// A picture, a word and a sentence that explains it; the whole card is the button.
class ChoiceCard : public Pressable
{
    Q_OBJECT
public:
    ChoiceCard(const Theme& theme, Icon icon, const QString& word, const QString& sentence, QWidget* parent = nullptr);
    /// It is listed, and cannot be chosen.
    void setInert();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    QLabel* m_onward;
};

} // namespace rollcall::ui
