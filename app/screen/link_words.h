#pragma once

#include "base/clock.h"
#include "base/connector_form.h"
#include "base/connector_test.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace rollcall::screen {

/// What has been reached when this stage is behind the test.
[[nodiscard]] QString stageWords(ConnectorStage stage);
/// How a finished test ended: what is wrong, and what to do about it.
[[nodiscard]] QString outcomeWords(const ConnectorTest& test);
/// "today, 08:01", or with the date.
[[nodiscard]] QString momentWords(const QLocale& locale, const Clock& clock, const QDateTime& time);
/// What is wrong with what was entered; empty: nothing. `kept`: an empty secret keeps the present one.
[[nodiscard]] QString fieldProblem(const FormField& field, const QString& text, bool kept);

} // namespace rollcall::screen
