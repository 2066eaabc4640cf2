#pragma once

#include "base/connector_form.h"
#include "screen/connection_state.h"
#include "screen/connections_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;
class FieldView;
class FindView;
class PageStack;
class TestPanel;
class TypingColumn;

/// The settings of a connection: shows beside each field what is wrong while it is typed, tests and saves them. A
/// system that can be looked for is found in the network.
class LinkFormView : public QWidget
{
    Q_OBJECT
public:
    LinkFormView(const Theme& theme, const ConnectionState& state, ConnectionsAdmin& connections,
                 QWidget* parent = nullptr);
    /// For a new connection.
    void start(const ConnectorForm& form);
    /// For an existing one.
    void edit(const ConnectorForm& form, const ConnectionView& connection);
    /// Ends a test and hides the keyboard; what was typed is forgotten.
    void close();
    void hideKeyboard();

Q_SIGNALS:
    void cancelled();
    void saved();
    void added(const QString& id); ///< a new one, after `saved`
    void keyboardShown(bool visible);

private:
    void fill(const ConnectorForm& form, const ConnectionView& connection);
    void showAdvanced(bool shown);
    void check();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] LinkDraft draft() const;
    void test();
    void save();
    void find();
    void use(const FoundSystem& system);
    void showTest(const ConnectorTest& test);
    void forgetTest();
    void say(const QString& problem);

    const Theme& m_theme;
    ConnectionsAdmin& m_connections;
    PageStack* m_views;
    TypingColumn* m_typing;
    FindView* m_finder;
    Button* m_find;
    QVBoxLayout* m_fieldColumn;
    Button* m_more;
    TestPanel* m_panel;
    QLabel* m_problem;
    Button* m_test;
    Button* m_save;
    std::vector<FieldView*> m_fields;
    QString m_id;
    ConnectorForm m_form;
    bool m_tested = false; ///< the form as it is was tested, or is being tested
    int m_testRun = 0;     ///< answers of earlier ones are late
    bool m_saving = false;
};

} // namespace rollcall::ui
