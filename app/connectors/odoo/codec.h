#pragma once

#include "connectors/odoo/settings.h"
#include "outbox/delivery.h"

#include <QJsonObject>
#include <QJsonValue>

#include <utility>
#include <vector>

namespace rollcall::odoo {

/// A method of a model with its arguments.
struct Call
{
    QString model;
    QString method;
    std::vector<std::pair<QString, QJsonValue>> positional = {}; ///< JSON-RPC has them in this order, without names
    QJsonObject named = {};
};

/// "2026-11-29 07:00:00", UTC, whole seconds; the form of both sides, which compares as text.
[[nodiscard]] QString utcTime(const ClockReading& at);

[[nodiscard]] Call findEmployee(const Settings& settings, const PersonId& person);
/// Any employee, with the field by which they are found.
[[nodiscard]] Call anyEmployee(const Settings& settings);
/// Records of the employee that begin (`check_in`) or end (`check_out`) at that second.
[[nodiscard]] Call findRecord(qint64 employee, const Punch& punch);
/// The records of the employee that have no end.
[[nodiscard]] Call findOpen(qint64 employee);
[[nodiscard]] Call anyRecord();
/// `withMode`: how the record was made; Odoo 16 has no such field.
[[nodiscard]] Call createRecord(qint64 employee, const Punch& punch, bool withMode);
[[nodiscard]] Call endRecord(qint64 record, const Punch& punch, bool withMode);

/// `user` is the number that a login returned; 0 with JSON-2.
[[nodiscard]] net::HttpRequest request(const Settings& settings, qint64 user, const Call& call);
/// JSON-RPC: who the login is.
[[nodiscard]] net::HttpRequest loginRequest(const Settings& settings);

} // namespace rollcall::odoo
