#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_layouts.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QAbstractButton;
class QLineEdit;

namespace rollcall::ui {

class Button;
class FingerKeys;

/// The kiosk's own on-screen keyboard: the letters of the screen's language, Latin ones, and those with accents, with a
/// digit row always in sight, and signs. A letter that is held offers its accents. Types into the line it is attached
/// to; a line with Qt::ImhLatinOnly begins in Latin. Keys are 12 mm high; ten to a row, so that on a screen narrower
/// than 120 mm they get narrower, as on a telephone.
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
    [[nodiscard]] const KeyboardLayout& nextLayout() const;
    /// In the row above the key; false where it has none.
    bool offerVariants(const QAbstractButton& held);
    void endVariants();
    void placeVariants();
    [[nodiscard]] int rowHeight() const;

    const Theme& m_theme;
    const KeyboardLayout* m_own; ///< the screen's language's; never null
    const KeyboardLayout* m_layout;
    const KeyboardLayout* m_before; ///< the one that letters with accents were asked for from
    Page m_page = Page::Lower;
    std::vector<Key> m_keys;
    FingerKeys* m_fingers;
    QTimer m_hold;           ///< of a mouse
    QPointer<Button> m_held; ///< by it
    std::vector<Button*> m_variants;
    int m_variantsRow = 0;
    double m_variantsStart = 0;
    QPointer<QLineEdit> m_edit;
};

} // namespace rollcall::ui
