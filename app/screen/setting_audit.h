#pragma once

#include <QLocale>
#include <QString>

namespace rollcall::screen {

/// A changed setting in the person's language: what it is, and its value.
struct SettingAudit
{
    QString sentence;
    QString value;
};

/// `key`: "screen.theme", as the audit trail has it; `value` as the configuration file would have it. A key that this
/// version does not know is part of the value.
[[nodiscard]] SettingAudit settingAudit(const QString& key, const QString& value, const QLocale& locale);

} // namespace rollcall::screen
