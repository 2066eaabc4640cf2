#include "ui/entry/entry_words.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace rollcall::ui {

using namespace tokens;

namespace {

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("Entry", text, nullptr, number);
}

QString wordsOr(const QString& words, const char* otherwise)
{
    return words.isEmpty() ? say(otherwise) : words;
}

/// The first locks are shorter than a minute.
QString timeWithSeconds(const QLocale& locale, const QTime& time)
{
    return locale.toString(
        time, locale.timeFormat(QLocale::ShortFormat).replace(QLatin1String("mm"), QLatin1String("mm:ss")));
}

} // namespace

QString entryWords(const EntryView& entry)
{
    switch (entry.stage) {
    case EntryView::Stage::Idle:
    case EntryView::Stage::Asking:
    case EntryView::Stage::Recorded:
    case EntryView::Stage::Refused:
        return {};
    case EntryView::Stage::Checking:
        return say(QT_TRANSLATE_NOOP("Entry", "One moment"));
    case EntryView::Stage::AskingServer:
        return say(QT_TRANSLATE_NOOP("Entry", "Not known here. Asking the server"));
    case EntryView::Stage::WrongPin:
        //: %n: tries until the pad locks for a while
        return say(QT_TRANSLATE_N_NOOP("Entry", "Number and PIN do not match. %Ln tries left."), entry.triesLeft);
    case EntryView::Stage::UnknownToken:
        return say(QT_TRANSLATE_N_NOOP("Entry", "Not known here. %Ln tries left."), entry.triesLeft);
    case EntryView::Stage::Locked:
        return say(QT_TRANSLATE_NOOP("Entry", "Too many failed attempts"));
    case EntryView::Stage::GrantedByServer:
        return say(QT_TRANSLATE_NOOP("Entry", "Accepted by the server"));
    case EntryView::Stage::DeniedByServer:
        return say(QT_TRANSLATE_NOOP("Entry", "Not accepted"));
    case EntryView::Stage::NoAnswer:
        return say(QT_TRANSLATE_NOOP("Entry", "Not known here"));
    case EntryView::Stage::NotPossible:
        return say(QT_TRANSLATE_NOOP("Entry", "Not saved"));
    }
    return {};
}

QString readerLayoutWords()
{
    return say(QT_TRANSLATE_NOOP("Entry",
                                 "The card reader types for another keyboard layout. Use your PIN, and tell the "
                                 "office: set the layout to US."));
}

CardContent contentOf(const EntryView& entry, const QLocale& locale)
{
    CardContent content;
    content.milliseconds = kNoticeFor;
    content.word = entryWords(entry);
    content.shape = Shape::Refused;
    switch (entry.stage) {
    case EntryView::Stage::UnknownToken:
        content.shape = Shape::Unknown;
        content.word = say(QT_TRANSLATE_NOOP("Entry", "I don't know this card or code"));
        content.note = say(QT_TRANSLATE_NOOP("Entry", "Use your PIN, or ask at the office"));
        break;
    case EntryView::Stage::Locked:
        if (entry.lockedUntil)
            content.note = say(QT_TRANSLATE_NOOP("Entry", "Try again at %1. Faces are still recognized."))
                               .arg(timeWithSeconds(locale, entry.lockedUntil->toLocalTime().time()));
        break;
    case EntryView::Stage::GrantedByServer:
        content.shape = Shape::Already;
        content.name = entry.name;
        content.note = wordsOr(entry.message, QT_TRANSLATE_NOOP("Entry", "Nothing was recorded on this kiosk"));
        break;
    case EntryView::Stage::DeniedByServer:
        content.name = entry.name;
        content.note = wordsOr(entry.message, QT_TRANSLATE_NOOP("Entry", "Please ask at the office"));
        break;
    case EntryView::Stage::NoAnswer:
        content.shape = Shape::Failed;
        content.note =
            say(QT_TRANSLATE_NOOP("Entry", "The server did not answer. Try again, use your PIN, or tell the office."));
        break;
    case EntryView::Stage::NotPossible:
        content.shape = Shape::Failed;
        content.note = wordsOr(entry.message, QT_TRANSLATE_NOOP("Entry", "Please try again, or tell the office"));
        break;
    default:
        break;
    }
    return content;
}

} // namespace rollcall::ui
