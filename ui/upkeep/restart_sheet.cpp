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
                     "RestartSheet", "All records are stored. Those waiting for a server are sent after the restart."))
              << say(QT_TRANSLATE_NOOP(
                     "RestartSheet",
                     "Check-in is unavailable for a few seconds. Then the door screen comes back by itself."));
    sheet.beCalm(say(QT_TRANSLATE_NOOP("RestartSheet", "Later")));
    sheet.open(say(QT_TRANSLATE_NOOP("RestartSheet", "Restart Rollcall?")), sentences,
               say(QT_TRANSLATE_NOOP("RestartSheet", "Restart")));
}

} // namespace rollcall::ui
