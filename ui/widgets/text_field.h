#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

class QLabel;

namespace rollcall::ui {

/// A caption, a line to type in and, below it, a hint or what is wrong with what was typed.
class TextField : public QWidget
{
    Q_OBJECT
public:
    TextField(const Theme& theme, const QString& caption, const QString& hint, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_edit->text().trimmed(); }
    void setText(const QString& text) { m_edit->setText(text); }
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }
    /// Empty: nothing is wrong, the hint shows.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void edited();

private:
    const Theme& m_theme;
    QString m_hint;
    QString m_problem;
    QLineEdit* m_edit;
    QLabel* m_below;
};

/// A bare line edit with the field's looks (the search line).
[[nodiscard]] QLineEdit* makeLineEdit(const Theme& theme, const QString& placeholder);

} // namespace rollcall::ui
