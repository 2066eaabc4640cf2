#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace rollcall::ui {

class Keyboard;
class TextField;

/// A column of a form that scrolls, above the on-screen keyboard: the field that is typed into is scrolled into sight.
class TypingColumn : public QWidget
{
    Q_OBJECT
public:
    explicit TypingColumn(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout& column() { return *m_layout; }
    /// The keyboard comes up for it when it is touched. It must be in the column already, or come into it.
    void add(TextField* field);
    void hideKeyboard();

Q_SIGNALS:
    void keyboardShown(bool shown);
    /// The keyboard went: what was typed is meant.
    void typed();

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    const Theme& m_theme;
    QScrollArea* m_area;
    QWidget* m_column;
    QVBoxLayout* m_layout;
    Keyboard* m_keyboard;
    std::vector<TextField*> m_fields;
};

} // namespace rollcall::ui
