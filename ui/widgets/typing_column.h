#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace rollcall::ui {

class Keyboard;
class ScrollColumn;

/// A column of a form that scrolls, above the on-screen keyboard: the field that is typed into is scrolled into sight.
class TypingColumn : public QWidget
{
    Q_OBJECT
public:
    /// `widest` in dp, as of ScrollColumn; `name` begins the object names of what is in it.
    TypingColumn(const Theme& theme, const QString& name, double widest, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    [[nodiscard]] ScrollColumn& area() { return *m_area; }
    /// The keyboard comes up for `edit`, a part of `field`, when it is touched, unless it is read-only. Enter goes
    /// through the fields in the order in which they were added.
    void add(QLineEdit& edit, QWidget& field);
    /// Before fields that were added go.
    void forgetFields();
    void hideKeyboard();

Q_SIGNALS:
    void keyboardShown(bool shown);
    /// The keyboard went: what was typed is meant.
    void typed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field
    {
        QLineEdit* edit;
        QWidget* whole;
    };
    void typeIntoNext();

    ScrollColumn* m_area;
    QVBoxLayout* m_column;
    Keyboard* m_keyboard;
    std::vector<Field> m_fields;
};

} // namespace rollcall::ui
