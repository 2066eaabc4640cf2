#include "base/translatable.h"

#include <QCoreApplication>

namespace rollcall {

namespace {

// Control characters that no sentence contains.
constexpr QChar kMark(0x1e);
constexpr QChar kSeparator(0x1f);

/// In one pass, so that an argument that contains "%2" stays as it is.
QString filled(const QString& text, const QStringList& arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1) {
            result += text[i];
            continue;
        }
        result += arguments.value(digit - 1);
        ++i;
    }
    return result;
}

template <class Translate> QString resolved(const QString& text, Translate translate)
{
    if (!text.startsWith(kMark))
        return text;
    QStringList parts = text.mid(1).split(kSeparator);
    const QString context = parts.takeFirst();
    const QString english = parts.isEmpty() ? QString() : parts.takeFirst();
    return filled(translate(context, english), parts);
}

} // namespace

QString translatable(const char* context, const char* english, const QStringList& arguments)
{
    QString text = kMark + QString::fromUtf8(context) + kSeparator + QString::fromUtf8(english);
    for (const QString& argument : arguments)
        text += kSeparator + inEnglish(argument).remove(kMark).remove(kSeparator);
    return text;
}

QString translated(const QString& text)
{
    return resolved(text, [](const QString& context, const QString& english) {
        return QCoreApplication::translate(context.toUtf8().constData(), english.toUtf8().constData());
    });
}

QString inEnglish(const QString& text)
{
    return resolved(text, [](const QString&, const QString& english) { return english; });
}

} // namespace rollcall
