#pragma once

#include "ui/pages/admin_page.h"

namespace rollcall::ui {

class SettingsForm;

/// A part of the settings as a page of the administration.
class FormPage : public AdminPage
{
    Q_OBJECT
public:
    FormPage(const Theme& theme, const QString& title, SettingsForm* form, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    SettingsForm* m_form;
};

} // namespace rollcall::ui
