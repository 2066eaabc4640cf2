#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_layouts.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace rollcall::ui {

class Button;

/// The kiosk's own on-screen keyboard: the letters of the screen's language or Latin ones, with a digit row always in
/// sight, and signs. Types into the line it is attached to; a line with Qt::ImhLatinOnly begins in Latin. Keys are 12
/// mm high; ten to a row, so that on a screen narrower than 120 mm they get narrower, as on a telephone.
class Keyboard : public QWidget
{
    Q_OBJECT
public:
    explicit Keyboard(const Theme& theme, QWidget* parent = nullptr);
    /// Types into `edit` from now on and shows; null hides.
    void attachTo(QLineEdit* edit);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void hideRequested();
    void entered();
    void shown(bool visible);

protected:
    void resizeEvent(QResizeEvent*) override;
    void paintEvent(QPaintEvent*) override;

private:
    enum class Page { Lower, Upper, Symbols };
    enum class Action { Text, Shift, Erase, Symbols, Layout, Space, Hide, Enter };
    struct Key
    {
        Button* button;
        Action action;
        int row;
        double start; ///< in key widths from the row's start
        double span;  ///< in key widths
    };
    void build();
    void add(int row, double& at, double span, Action action, const QString& text);
    void place();
    void press(Action action, const QString& text);
    void showPage(Page page);
    void useLayout(const KeyboardLayout& layout);
    [[nodiscard]] const KeyboardLayout& otherLayout() const;
    [[nodiscard]] int rowHeight() const;

    const Theme& m_theme;
    const KeyboardLayout* m_own; ///< the screen's language's; never null
    const KeyboardLayout* m_layout;
    Page m_page = Page::Lower;
    std::vector<Key> m_keys;
    QPointer<QLineEdit> m_edit;
};

} // namespace rollcall::ui
