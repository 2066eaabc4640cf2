#pragma once

#include "base/translatable.h"

// What a connector says to people: details of its state, reasons in its answers, results of a test. All are made like
// this, so that lupdate finds them and the screen shows them in its language:
//
//     sentence(QT_TRANSLATE_NOOP("Connector", "The server closed the connection: %1"), {reason})
//
// Words for a server (wire) or for the reader of a configuration file or log stay plain English.
namespace rollcall {

[[nodiscard]] inline QString sentence(const char* english, const QStringList& arguments = {})
{
    return translatable("Connector", english, arguments);
}

} // namespace rollcall
