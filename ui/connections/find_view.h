#pragma once

#include "screen/connection_state.h"
#include "screen/connections_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <set>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;
class ProgressCard;
class TextField;
class TypingColumn;

/// Looks for systems of one sort in a network, and lists what answers: a row each, to be chosen.
class FindView : public QWidget
{
    Q_OBJECT
public:
    FindView(const Theme& theme, const ConnectionState& state, ConnectionsAdmin& connections,
             QWidget* parent = nullptr);
    /// For a form that has a search, as it was filled in so far.
    void start(const ConnectorForm& form, const LinkDraft& draft);
    /// Ends a search and hides the keyboard.
    void close();
    void hideKeyboard();

Q_SIGNALS:
    void chosen(const FoundSystem& system);
    void cancelled();
    void keyboardShown(bool visible);

private:
    void offerNetworks();
    void search();
    void show(const ConnectorSearch& search);
    void end(const Result<ConnectorSearch>& search);
    void showFound();
    void forgetFound();
    [[nodiscard]] QWidget* rowOf(const FoundSystem& system);
    [[nodiscard]] bool isConnected(const FoundSystem& system) const;
    void setSearching(bool searching);

    const Theme& m_theme;
    const ConnectionState& m_state;
    ConnectionsAdmin& m_connections;
    TypingColumn* m_typing;
    QLabel* m_title;
    TextField* m_network;
    QGridLayout* m_networks; ///< those to choose from, where this kiosk is in several
    std::vector<Button*> m_offered;
    Button* m_search;
    ProgressCard* m_progress;
    QVBoxLayout* m_rows;
    QLabel* m_outcome;
    QLabel* m_advice;
    ConnectorForm m_form;
    LinkDraft m_draft;
    ConnectorSearch m_last;    ///< how far the newest search has come
    std::set<QString> m_shown; ///< addresses that have a row
    int m_run = 0;             ///< answers of earlier ones are late
    bool m_searching = false;
};

} // namespace rollcall::ui
