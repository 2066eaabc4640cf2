#pragma once

#include <QString>
#include <QStringList>

namespace rollcall {

/// The word of `words` that `written` is most likely a slip for; empty when none is near. For "did you mean ...?".
/// Near: at most a third of the longer word's letters are wrong, missing, too many or swapped with a neighbor.
[[nodiscard]] QString nearestWord(const QString& written, const QStringList& words);

} // namespace rollcall
