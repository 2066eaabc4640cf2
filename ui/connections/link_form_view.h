#pragma once

#include "screen/connection_requests.h"
#include "screen/connection_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;
class FieldView;
class TestPanel;
class TypingColumn;

/// A connection's settings: says beside each field what is wrong while it is typed, tries them out, keeps them.
class LinkFormView : public QWidget
{
    Q_OBJECT
public:
    LinkFormView(const Theme& theme, ConnectionState& state, ConnectionRequests& requests, QWidget* parent = nullptr);
    /// For a new connection.
    void start(const ConnectorForm& form);
    /// For one that there is.
    void edit(const ConnectorForm& form, const ConnectionView& connection);
    /// Ends a test and hides the keyboard; what was typed is forgotten.
    void close();
    void hideKeyboard();

Q_SIGNALS:
    void cancelled();
    void saved();
    void keyboardShown(bool visible);

private:
    void fill(const ConnectorForm& form, const ConnectionView& connection);
    void showAdvanced(bool shown);
    void check();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] LinkDraft draft() const;
    void test();
    void save();
    void followTest();
    void say(const QString& problem);

    const Theme& m_theme;
    ConnectionState& m_state;
    ConnectionRequests& m_requests;
    TypingColumn* m_typing;
    QVBoxLayout* m_fieldColumn;
    Button* m_more;
    TestPanel* m_panel;
    QLabel* m_problem;
    Button* m_test;
    Button* m_save;
    std::vector<FieldView*> m_fields;
    QString m_id;
    QString m_form;
    bool m_tested = false; ///< the test shown is of this form
    bool m_saving = false;
};

} // namespace rollcall::ui
