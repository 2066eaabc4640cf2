#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// A percentage as a bar and a figure.
class LevelBar : public QWidget
{
    Q_OBJECT
public:
    explicit LevelBar(const Theme& theme, QWidget* parent = nullptr);
    /// 0..100. `words` are shown in place of the figure where they are not empty.
    void setLevel(int percent, const QString& words = {});

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    int m_percent = 0;
    QString m_words;
};

} // namespace rollcall::ui
