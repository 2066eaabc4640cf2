#include "ui/upkeep/restart_sheet.h"

#include "ui/widgets/sheet.h"

#include <QCoreApplication>

namespace rollcall::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("RestartSheet", text);
}

} // namespace

void askToRestart(Sheet& sheet, const QString& why)
{
    QStringList sentences;
    if (!why.isEmpty())
        sentences << why;
    sentences << say(QT_TRANSLATE_NOOP(
                     "RestartSheet",
                     "Entries are safe: all of them are stored, and what waits for a server is sent afterwards."))
              << say(QT_TRANSLATE_NOOP("RestartSheet",
                                       "For some seconds nobody can check in here. Then the door is back by itself."));
    sheet.beCalm(say(QT_TRANSLATE_NOOP("RestartSheet", "Later")));
    sheet.open(say(QT_TRANSLATE_NOOP("RestartSheet", "Restart Rollcall?")), sentences,
               say(QT_TRANSLATE_NOOP("RestartSheet", "Restart")));
}

} // namespace rollcall::ui
