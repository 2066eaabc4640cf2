#pragma once

#include "api/api_port.h"

#include <QJsonObject>

/// What BioTime's interface answers with, and the schemas of that. Keys and texts are BioTime's.
namespace rollcall::api::biotime {

[[nodiscard]] QJsonObject transactionJson(const Punch& punch, const KioskFacts& facts);
[[nodiscard]] QJsonObject transactionSchema();
[[nodiscard]] QJsonObject employeeJson(const Person& person, qint64 id);
[[nodiscard]] QJsonObject employeeSchema();
/// The one of which everyone is.
[[nodiscard]] QJsonObject departmentJson();
[[nodiscard]] QJsonObject departmentSchema();
/// This kiosk, with its newest record.
[[nodiscard]] QJsonObject terminalJson(const PunchPage& newest, const KioskFacts& facts);
[[nodiscard]] QJsonObject terminalSchema();
/// A page of a list of such items.
[[nodiscard]] QJsonObject pageSchema(const QJsonObject& item);

} // namespace rollcall::api::biotime
