#pragma once

#include "screen/kiosk_state.h"
#include "screen/presence_admin.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include <QTimer>

#include <optional>

class QLabel;
class QListView;

namespace rollcall::ui {

class Button;
class EmptyState;
class PageStack;
class PresenceModel;

/// Who is in: the people present now, since when, by name; to be saved or printed.
class PresencePage : public AdminPage
{
    Q_OBJECT
public:
    PresencePage(const Theme& theme, const KioskState& state, PresenceAdmin& presence, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    void read();
    void show(const Result<PresenceView>& view);
    void save();
    void print();
    void say(const QString& words, Color color);

    const KioskState& m_state;
    PresenceAdmin& m_presence;
    PresenceModel* m_model;
    QLabel* m_count;
    QLabel* m_takenAt;
    QLabel* m_message;
    Button* m_save;
    Button* m_print;
    QListView* m_list;
    EmptyState* m_none;
    PageStack* m_stack;
    QTimer m_again;
};

} // namespace rollcall::ui
