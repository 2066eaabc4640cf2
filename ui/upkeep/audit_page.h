#pragma once

#include "base/clock.h"
#include "screen/audit_admin.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

class QListView;

namespace rollcall::ui {

class PageStack;
class AuditModel;
class Button;
class ChoiceSheet;
class EmptyState;

/// Who did what and when: the audit trail, filtered by kind, person who did it, and time.
class AuditPage : public AdminPage
{
    Q_OBJECT
public:
    AuditPage(const Theme& theme, const Clock& clock, AuditAdmin& trail, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    enum class Filter { Kind, Who, When };
    void ask(Filter filter);
    void choose(int index);
    void load();
    void follow(const QString& error);

    const Clock& m_clock;
    AuditAdmin& m_trail;
    AuditModel* m_model;
    QListView* m_list;
    EmptyState* m_none;
    PageStack* m_stack;
    ChoiceSheet* m_sheet;
    Filter m_asked = Filter::Kind;
    struct Chosen
    {
        Button* button;
        int index = 0; ///< of the choices; 0: all
    };
    Chosen m_kind;
    Chosen m_who;
    Chosen m_when;
};

} // namespace rollcall::ui
