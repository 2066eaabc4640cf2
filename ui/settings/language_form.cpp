#include "ui/settings/language_form.h"

#include "ui/language.h"
#include "ui/settings/option_grid.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

const QStringList& spokenLanguages()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("bn"), QStringLiteral("ar"),
                                       QStringLiteral("hi"), QStringLiteral("es")};
    return languages;
}

LanguageForm::LanguageForm(const Theme& theme, SettingsState& state, SettingsAdmin& admin, QWidget* parent)
    : SettingsForm(theme, state, admin, parent), m_languages(new OptionGrid(theme))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, 0, 0);
    layout->addWidget(m_languages);
    layout->addStretch(1);
    for (const QString& language : spokenLanguages())
        m_languages->add(ownName(language), {}, QStringLiteral("speak:") + language);
    connect(m_languages, &OptionGrid::chosen, this, [this](int row) {
        // What is spoken already stays as it is: "en_GB" would become the English of another country.
        if (row != spoken())
            change([row](SettingsView& view) { view.language = spokenLanguages().at(row); });
    });
}

int LanguageForm::spoken() const
{
    // "en_GB" is English too, and so is a language of the system's that there are no texts in.
    const auto now = spokenLanguages().indexOf(theme().locale().name().section(QLatin1Char('_'), 0, 0));
    return static_cast<int>(std::max<qsizetype>(0, now));
}

void LanguageForm::enter()
{
    m_languages->choose(spoken());
}

} // namespace rollcall::ui
