#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QVariantAnimation>

namespace rollcall::ui {

/// The way into the administration: a corner held for a second and a half. A faint lock shows where; a ring shows that
/// it counts. A screen reader's press, which has no length, counts as held.
class CornerPress : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CornerPress(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void held();
    /// Let go too early: a person who does not know that it is to be held.
    void tapped();

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
    QVariantAnimation m_hold;
};

} // namespace rollcall::ui
