#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace rollcall::ui {

class Button;

/// A question over the whole of its parent before something that cannot be undone: what will happen, one danger button, one way back.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    Sheet(const Theme& theme, QWidget* parent);
    void open(const QString& title, const QStringList& consequences, const QString& confirmWord);

Q_SIGNALS:
    void confirmed();

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_card;
    QLabel* m_title;
    QLabel* m_text;
    Button* m_confirm;
};

} // namespace rollcall::ui
