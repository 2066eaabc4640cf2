#pragma once

#include "connectors/net/http_answer.h"

#include <QJsonObject>

#include <vector>

namespace rollcall::broker {

/// A broker's own word for what is wrong.
enum class Code {
    None,
    Unknown, ///< one that is not listed
    DeviceNotRegistered,
    InvalidEventFormat,
    EnrollmentNotFound,
    SyncVersionMismatch,
    RateLimited,
    UploadTooLarge,
};
[[nodiscard]] Code codeOf(const QJsonObject& answer);
/// 404, unless its code says what else was not found; or the code.
[[nodiscard]] bool isNotRegistered(const net::HttpResponse& response);

/// One request with events, as far as its answer needs it.
struct SentEvents
{
    std::vector<QString> ids;         ///< of the punch of each entry
    std::vector<QString> expressions; ///< of the other events
    bool withImages = false;

    [[nodiscard]] int count() const { return static_cast<int>(ids.size() + expressions.size()); }
    [[nodiscard]] bool contains(const QString& id) const;
};

struct EventAnswer
{
    enum class Remedy {
        None,
        Register,     ///< the kiosk, and then the same again
        Singly,       ///< each entry by itself
        WithoutImage, ///< the same again
    };
    Remedy remedy = Remedy::None;
    std::vector<net::Judgement> entries; ///< one each; empty: `all` is for all of them
    net::Judgement all;
    bool mayBeAnEntry = false; ///< the failure may be due to one of the entries
};

/// What the answer proves. An entry of which it says nothing is sent again.
[[nodiscard]] EventAnswer readEventAnswer(const net::HttpOutcome& outcome, const SentEvents& sent, WallTime now);

} // namespace rollcall::broker
