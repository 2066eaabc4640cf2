#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace rollcall::ui {

/// One large sentence in place of the picture: what keeps the kiosk from its work.
class FullNotice : public QWidget
{
    Q_OBJECT
public:
    explicit FullNotice(const Theme& theme, QWidget* parent = nullptr);
    void setWords(Icon icon, Color color, const QString& title, const QString& text, const QString& detail);
    /// So much of its top and bottom is for what is shown over it.
    void reserve(int top, int bottom);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_detail;
};

} // namespace rollcall::ui
