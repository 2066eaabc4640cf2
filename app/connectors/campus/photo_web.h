#pragma once

#include "connectors/campus/settings.h"
#include "connectors/net/http_answer.h"

#include <QObject>

#include <functional>

namespace rollcall::campus {

/// Requests to the server of the photos: each with the key, and three tries.
class PhotoWeb final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const net::HttpOutcome&)>;

    explicit PhotoWeb(const PhotoSettings& settings);
    void send(const net::HttpRequest& request, Done done);
    /// Ends everything without a word.
    void abort();

private:
    void attempt(const net::HttpRequest& request, const Done& done, int tries);

    const PhotoSettings& m_settings;
    net::HttpClient m_client;
    int m_round = 0; ///< another one after each `abort`
};

/// Why there is no use in an answer; translatable.
[[nodiscard]] QString problemOf(const net::HttpOutcome& outcome);

} // namespace rollcall::campus
