#pragma once

#include "ui/theme/theme.h"

#include <QVariantAnimation>
#include <QWidget>

namespace rollcall::ui {

/// A dot per digit typed, or the digits where they are no secret.
class PinDots : public QWidget
{
    Q_OBJECT
public:
    explicit PinDots(const Theme& theme, QWidget* parent = nullptr);
    /// So many outlines before anything is typed; at least 4, which tell nothing of a PIN.
    void setPlaces(int places);
    void setCount(int count);
    /// Shows them as they are, in the order in which they were typed.
    void setDigits(const QString& digits);
    [[nodiscard]] int count() const noexcept { return m_count; }
    /// Once, to and fro: that was wrong.
    void shake();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    static constexpr int kMinPlaces = 4;

    const Theme& m_theme;
    int m_places = kMinPlaces;
    int m_count = 0;
    QString m_digits;
    bool m_readable = false;
    QVariantAnimation m_shake;
};

} // namespace rollcall::ui
