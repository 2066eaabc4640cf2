#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;

/// One of several to choose from, over the whole of its parent. Pressed beside it, nothing is chosen.
class ChoiceSheet : public QWidget
{
    Q_OBJECT
public:
    ChoiceSheet(const Theme& theme, QWidget* parent);
    void open(const QString& title, const QStringList& choices, int chosen);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    QWidget* m_card;
    QLabel* m_title;
    QVBoxLayout* m_rows;
    std::vector<Button*> m_buttons;
};

} // namespace rollcall::ui
