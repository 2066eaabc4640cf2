#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace rollcall::ui {

class Button;

/// Shown in place of an empty list: what is missing and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// Without an action there is no button.
    EmptyState(const Theme& theme, Icon icon, const QString& title, const QString& text, const QString& action = {},
               QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& text);

Q_SIGNALS:
    void acted();

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    const Theme& m_theme;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace rollcall::ui
