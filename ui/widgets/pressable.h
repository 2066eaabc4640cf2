#pragma once

#include <QAbstractButton>

namespace rollcall::ui {

/// What a finger presses and the Tab key reaches: the base of all buttons, however they are painted.
class Pressable : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Pressable(QWidget* parent = nullptr);

protected:
    /// Whether a key brought the focus, so that it must be shown where it is. A finger sees where it presses.
    [[nodiscard]] bool isFocusedByKey() const noexcept { return m_focusedByKey; }
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_focusedByKey = false;
};

} // namespace rollcall::ui
