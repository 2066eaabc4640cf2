#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

class Button;
class CheckRow;
class TextField;
class TypingColumn;

/// Who is to be enrolled, and that they agree. Says beside each field what is wrong while it is typed.
class EnrollForm : public QWidget
{
    Q_OBJECT
public:
    explicit EnrollForm(const Theme& theme, QWidget* parent = nullptr);
    /// A given identifier is kept: that person is enrolled again.
    void start(const QString& id, const QString& name);
    void hideKeyboard();
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void submitted(const QString& id, const QString& name);
    void cancelled();
    void keyboardShown(bool visible);

private:
    void check();
    [[nodiscard]] QString problemOfId() const;
    [[nodiscard]] QString problemOfName() const;

    TypingColumn* m_typing;
    TextField* m_id;
    TextField* m_name;
    CheckRow* m_consent;
    Button* m_next;
    bool m_keepsId = false;
    QString m_storedName;
};

/// Why an identifier cannot be used; empty when it can.
[[nodiscard]] QString identifierProblem(const QString& id);
/// The same for a name.
[[nodiscard]] QString nameProblem(const QString& name);

} // namespace rollcall::ui
