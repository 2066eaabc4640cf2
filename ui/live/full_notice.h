#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace rollcall::ui {

/// One large sentence in place of the picture: the camera starts, is lost, is not there.
class FullNotice : public QWidget
{
    Q_OBJECT
public:
    explicit FullNotice(const Theme& theme, QWidget* parent = nullptr);
    void setWords(Icon icon, Color color, const QString& title, const QString& text, const QString& detail);
    [[nodiscard]] QString title() const;

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
