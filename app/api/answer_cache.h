#pragma once

#include "api/api_port.h"
#include "http/route.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace rollcall::api {

/// Answers that are made from what is stored, until it changes: programs poll. Thread-safe; share it.
class AnswerCache : public std::enable_shared_from_this<AnswerCache>
{
public:
    /// A screen's worth of different questions; then it begins again.
    static constexpr std::size_t kMaxAnswers = 128;
    /// Larger answers are exports, which are not polled.
    static constexpr qsizetype kMaxBytes = qsizetype{512} * 1024;

    using Make = std::function<void(http::Reply)>;
    /// Replies what `make` made for the same key at the same revision, else what it makes now.
    void answer(ApiPort& port, const QByteArray& key, Make make, const http::Reply& reply);

private:
    [[nodiscard]] std::optional<http::Response> find(const QByteArray& revision, const QByteArray& key);
    void keep(const QByteArray& revision, const QByteArray& key, const http::Response& response);

    std::mutex m_mutex;
    QByteArray m_revision;
    std::map<QByteArray, http::Response> m_answers;
};

} // namespace rollcall::api
