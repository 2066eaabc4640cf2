#pragma once

#include "ui/admin/admin_page.h"
#include "ui/upkeep_view.h"

#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;
class FactList;
class KioskRequests;
class ProgressCard;
class ResultCard;
class Sheet;
class UpkeepState;

/// How the machine is doing, the newest lines of the log, whether the ledger is whole, and the program begun anew.
class SystemPage : public AdminPage
{
    Q_OBJECT
public:
    SystemPage(const Theme& theme, UpkeepState& state, KioskRequests& requests, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    /// One line for the hub: "212 GB free, 48 °C".
    void summarised(const QString& summary);

private:
    void show(const SystemView& system);
    void follow();

    UpkeepState& m_state;
    KioskRequests& m_requests;
    FactList* m_facts;
    FactList* m_versions;
    QLabel* m_log;
    Button* m_verify;
    Button* m_restart;
    Sheet* m_sheet;
    ProgressCard* m_progress;
    ResultCard* m_result;
    bool m_resultRead = true; ///< its end has been dismissed
    QTimer m_again;
};

} // namespace rollcall::ui
