#include "screen/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QTranslator>

#include <map>

namespace rollcall::screen {

namespace {

/// The plural forms of English are in a translation of their own; without it "%Ln" texts would read "1 records".
constexpr const char* kEnglish = "rollcall_en";

} // namespace

void useTexts(const QLocale& locale)
{
    static QPointer<QTranslator> installed;
    delete installed.data(); // the application lets go of it
    auto* translator = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/i18n");
    if (translator->load(locale, QStringLiteral("rollcall"), QStringLiteral("_"), folder) ||
        translator->load(QLatin1String(kEnglish), folder))
        QCoreApplication::installTranslator(translator);
    installed = translator;
}

QString languageOfTexts(const QLocale& locale)
{
    const QString language = locale.name().section(QLatin1Char('_'), 0, 0);
    return QFile::exists(QStringLiteral(":/i18n/rollcall_%1.qm").arg(language)) ? language : QStringLiteral("en");
}

QString ownName(const QString& language)
{
    static const std::map<QString, QString> names{{QStringLiteral("en"), QStringLiteral("English")},
                                                  {QStringLiteral("bn"), QStringLiteral("বাংলা")},
                                                  {QStringLiteral("ar"), QStringLiteral("العربية")},
                                                  {QStringLiteral("hi"), QStringLiteral("हिन्दी")},
                                                  {QStringLiteral("es"), QStringLiteral("Español")}};
    const auto name = names.find(language);
    return name == names.end() ? language : name->second;
}

} // namespace rollcall::screen
