#include "ui/language.h"

#include <QGuiApplication>

namespace rollcall::ui {

void useLanguage(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    screen::useTexts(locale);
    QLocale::setDefault(locale); // numbers and sort order of every widget
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace rollcall::ui
