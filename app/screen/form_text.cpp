#include "screen/form_text.h"

#include <QCoreApplication>

namespace rollcall::screen {

QString formText(const QString& english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("ConnectorForm", english.toUtf8().constData());
}

} // namespace rollcall::screen
