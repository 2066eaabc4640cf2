#include "ui/live/language_choice.h"

#include "ui/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_sheet.h"

namespace rollcall::ui {

LanguageChoice::LanguageChoice(const Theme& theme, const QStringList& languages, QWidget* over)
    : QObject(over), m_theme(theme), m_languages(languages)
{
    if (languages.size() < 2)
        return;
    m_button = new Button(theme, Button::Kind::Secondary, {}, Icon::Globe, over);
    m_button->setObjectName(QStringLiteral("doorLanguage"));
    m_button->setAccessibleName(tr("Language"));
    m_button->setFocusPolicy(Qt::NoFocus); // a reader's Enter must not press it
    m_sheet = new ChoiceSheet(theme, over);
    connect(m_button, &Button::clicked, this, &LanguageChoice::open);
    connect(m_sheet, &ChoiceSheet::chosen, this, [this](int index) { Q_EMIT chosen(m_languages.at(index)); });
}

void LanguageChoice::open()
{
    QStringList names;
    int current = -1;
    for (const QString& language : m_languages) {
        if (m_theme.locale().name().startsWith(language.section(QLatin1Char('-'), 0, 0)))
            current = static_cast<int>(names.size());
        names << ownName(language);
    }
    m_sheet->open(tr("Language"), names, current);
    m_sheet->raise();
    Q_EMIT touched();
}

bool LanguageChoice::isOpen() const
{
    return m_sheet != nullptr && !m_sheet->isHidden();
}

void LanguageChoice::close()
{
    if (m_sheet != nullptr)
        m_sheet->hide();
}

void LanguageChoice::place(const QRect& place)
{
    if (m_button != nullptr)
        m_button->setGeometry(place);
}

void LanguageChoice::setShown(bool shown)
{
    if (m_button != nullptr)
        m_button->setVisible(shown);
}

} // namespace rollcall::ui
