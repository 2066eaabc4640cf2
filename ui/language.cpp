#include "ui/language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace rollcall::ui {

void useLanguage(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto* translator = new QTranslator(QGuiApplication::instance());
    const QString folder = QStringLiteral(":/i18n");
    // The English file holds the plural forms; without it "%n" texts would read "1 entries".
    if (translator->load(locale, QStringLiteral("rollcall"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("rollcall_en"), folder))
        QGuiApplication::installTranslator(translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace rollcall::ui
