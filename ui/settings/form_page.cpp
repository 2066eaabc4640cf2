#include "ui/settings/form_page.h"

#include "ui/settings/settings_form.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rollcall::ui {

FormPage::FormPage(const Theme& theme, const QString& title, SettingsForm* form, QWidget* parent)
    : AdminPage(theme, title, parent), m_form(form)
{
    head().addStretch(1);
    body().addWidget(form, 1);
    connect(form, &SettingsForm::keyboardShown, this,
            [this](bool shown) { setHeadVisible(!shown || !this->theme().isCompact()); });
    connect(form, &SettingsForm::failed, this, [this](const QString& sentence) { Q_EMIT announced(sentence, true); });
}

void FormPage::enter()
{
    m_form->enter();
}

void FormPage::leave()
{
    m_form->leave();
}

} // namespace rollcall::ui
