#pragma once

#include "connectors/net/http_answer.h"
#include "connectors/odoo/settings.h"

#include <QJsonValue>

#include <optional>
#include <vector>

namespace rollcall::odoo {

/// Why a call has no result.
struct Problem
{
    net::Judgement judgement;   ///< never Accepted
    bool isUnknownMode = false; ///< this Odoo has no in_mode and out_mode
    bool isFault = false;       ///< an error of Odoo itself
};
using Answer = tl::expected<QJsonValue, Problem>;

/// The result of a call; both interfaces have their errors in a form of their own, JSON-RPC with status 200.
[[nodiscard]] Answer readAnswer(Api api, const net::HttpResponse& response, WallTime now);

/// One that came without an error, and is not of the form that the call has.
[[nodiscard]] net::Judgement unexpectedResult();

/// "2026-11-29 07:00:00"; of an employee empty.
struct Record
{
    qint64 id = 0;
    QString checkIn;
};
/// Nothing when it is no list of records.
[[nodiscard]] std::optional<std::vector<Record>> recordsIn(const QJsonValue& result);
/// Whether it is the number of the one new record.
[[nodiscard]] bool isCreated(const QJsonValue& result);
/// 0: not let in. Nothing when it is no answer to a login.
[[nodiscard]] std::optional<qint64> userIn(const QJsonValue& result);

} // namespace rollcall::odoo
