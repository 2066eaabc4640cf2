#pragma once

#include "screen/system_admin.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace rollcall::screen {
class Conditions;
class SettingsAdmin;
} // namespace rollcall::screen

namespace rollcall::ui {

class Button;
class FactList;
class ProgressCard;
class ResultCard;
class Sheet;

/// How the machine is doing, the newest lines of the log, the verification of the ledger, and a restart.
class SystemPage : public AdminPage
{
    Q_OBJECT
public:
    SystemPage(const Theme& theme, SystemAdmin& system, screen::SettingsAdmin& settings,
               const screen::Conditions& conditions, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    /// One line for the hub: "212 GB free, 48 °C".
    void summarized(const QString& summary);
    /// What is wrong is put right among the connections.
    void connectionsWanted();

private:
    void read();
    void show(const SystemView& system);
    void follow();
    void showConditions();

    SystemAdmin& m_system;
    screen::SettingsAdmin& m_settings;
    const screen::Conditions& m_conditions;
    FactList* m_problems; ///< hidden while there are none
    Button* m_toConnections;
    FactList* m_facts;
    FactList* m_versions;
    QLabel* m_log;
    Button* m_verify;
    Button* m_restart;
    Sheet* m_sheet;
    ProgressCard* m_progress;
    ResultCard* m_result;
    ResultCard* m_repair;
    bool m_resultRead = true; ///< its end has been dismissed
    QTimer m_again;
};

} // namespace rollcall::ui
