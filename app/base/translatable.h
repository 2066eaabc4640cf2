#pragma once

#include <QString>
#include <QStringList>

// A sentence whose language is chosen where it is shown, not where it is made. What a connector says is made in its own
// thread, stored with the outbox and read later, perhaps in another language. So the English source and its arguments
// travel together in one QString; text that is not made here (a server's own words) passes through unchanged.
namespace rollcall {

/// `english` is a source text of the translation context `context` (mark it with QT_TRANSLATE_NOOP); %1 to %9 stand for
/// the arguments.
[[nodiscard]] QString translatable(const char* context, const char* english, const QStringList& arguments = {});
/// For the screen: in the language that is shown now.
[[nodiscard]] QString translated(const QString& text);
/// For logs, files and the command line.
[[nodiscard]] QString inEnglish(const QString& text);

} // namespace rollcall
