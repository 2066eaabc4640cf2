#include "api/answer_cache.h"

#include "api/answers.h"

#include <utility>

namespace rollcall::api {

void AnswerCache::answer(ApiPort& port, const QByteArray& key, Make make, const http::Reply& reply)
{
    port.revision([self = shared_from_this(), key, make = std::move(make), reply](const Result<QByteArray>& revision) {
        if (!revision) {
            reply(refusal(revision.error()));
            return;
        }
        if (auto known = self->find(*revision, key)) {
            reply(*std::move(known));
            return;
        }
        make([self, key, reply, revision = *revision](http::Response response) {
            if (response.status == 200 && response.body.size() <= kMaxBytes)
                self->keep(revision, key, response);
            reply(std::move(response));
        });
    });
}

std::optional<http::Response> AnswerCache::find(const QByteArray& revision, const QByteArray& key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_answers.find(key);
    return revision == m_revision && found != m_answers.end() ? std::optional(found->second) : std::nullopt;
}

void AnswerCache::keep(const QByteArray& revision, const QByteArray& key, const http::Response& response)
{
    const std::lock_guard lock(m_mutex);
    if (revision != m_revision || m_answers.size() >= kMaxAnswers)
        m_answers.clear();
    m_revision = revision;
    m_answers[key] = response;
}

} // namespace rollcall::api
