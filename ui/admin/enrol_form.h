#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QScrollArea;

namespace rollcall::ui {

class Button;
class CheckRow;
class Keyboard;
class TextField;

/// Who is to be enrolled, and that they agree. Says beside each field what is wrong while it is typed.
class EnrolForm : public QWidget
{
    Q_OBJECT
public:
    explicit EnrolForm(const Theme& theme, QWidget* parent = nullptr);
    /// A given identifier is kept: somebody is enrolled again.
    void start(const QString& id, const QString& name);
    void hideKeyboard();
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void submitted(const QString& id, const QString& name);
    void cancelled();
    void keyboardShown(bool visible);

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void check();
    void typeInto(TextField* field);

    const Theme& m_theme;
    QScrollArea* m_area;
    QWidget* m_column;
    TextField* m_id;
    TextField* m_name;
    CheckRow* m_consent;
    Button* m_next;
    Keyboard* m_keyboard;
};

/// Why an identifier cannot be used; empty when it can.
[[nodiscard]] QString identifierProblem(const QString& id);

} // namespace rollcall::ui
