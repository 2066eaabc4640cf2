#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace rollcall::ui {

class Button;

/// Twelve keys of 18 mm. Digits keep their places in every language; erase is at the start side, confirm at the end
/// side.
class PinPad : public QWidget
{
    Q_OBJECT
public:
    explicit PinPad(const Theme& theme, QWidget* parent = nullptr);
    void setConfirmEnabled(bool enabled);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void digit(char digit);
    void erase();
    void confirm();

protected:
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    std::vector<Button*> m_digits; ///< 0 to 9
    Button* m_erase;
    Button* m_confirm;
};

} // namespace rollcall::ui
