#pragma once

#include "base/ask.h"

#include <QObject>
#include <QPointer>

#include <utility>
#include <vector>

namespace rollcall::ui {

/// Questions of one kind that wait until the test answers them.
template <class T> class PendingReplies
{
public:
    void add(QObject* context, Reply<T> reply) { m_waiting.emplace_back(context, std::move(reply)); }
    [[nodiscard]] bool isWaiting() const noexcept { return !m_waiting.empty(); }
    /// Answers the newest question, unless its context has died. There must be one.
    void answer(Result<T> result)
    {
        Q_ASSERT(isWaiting());
        const auto [context, reply] = std::move(m_waiting.back());
        m_waiting.pop_back();
        if (context)
            reply(std::move(result));
    }
    void refuse(const QString& sentence) { answer(failure(ErrorCode::Unavailable, sentence)); }

private:
    std::vector<std::pair<QPointer<QObject>, Reply<T>>> m_waiting;
};

} // namespace rollcall::ui
