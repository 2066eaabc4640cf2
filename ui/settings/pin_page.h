#pragma once

#include "screen/admin_access.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

class QLabel;

namespace rollcall::ui {

/// What the administrator's PIN is for, and the way to change it.
class PinPage : public AdminPage
{
    Q_OBJECT
public:
    PinPage(const Theme& theme, const AccessState& access, QWidget* parent = nullptr);
    void enter() override { follow(); }
    /// The line below the page's entry in the list of settings.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changeWanted();

private:
    void follow();

    const AccessState& m_access;
    QLabel* m_short;
};

} // namespace rollcall::ui
