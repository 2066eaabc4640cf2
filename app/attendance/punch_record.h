#pragma once

#include "attendance/punch.h"

#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace rollcall {

/// A punch as a row for people and their spreadsheets: what `rollcallctl punches` prints and what the screen exports.
/// See docs/rollcallctl.md.
[[nodiscard]] const QStringList& punchColumns();
/// As many values as columns: the direction and the time that count, then what was recorded where that is another.
[[nodiscard]] std::vector<QJsonValue> punchRecord(const Punch& punch);

} // namespace rollcall
