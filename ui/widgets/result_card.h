#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/panel.h"

class QLabel;

namespace rollcall::ui {

class Button;

/// How something ended: a mark, a sentence or two, and a button that takes it away.
class ResultCard : public Panel
{
    Q_OBJECT
public:
    explicit ResultCard(const Theme& theme, QWidget* parent = nullptr);
    void show(Icon icon, Color color, const QString& title, const QString& text);

Q_SIGNALS:
    void dismissed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
    QLabel* m_mark;
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace rollcall::ui
