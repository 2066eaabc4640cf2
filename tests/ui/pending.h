#pragma once

#include "base/ask.h"

#include <QPointer>

#include <optional>
#include <utility>

namespace rollcall::ui {

/// The newest question of one kind, until the test answers it.
template <class T> class Pending
{
public:
    void set(QObject* context, Reply<T> reply) { m_question = Question{context, std::move(reply)}; }
    [[nodiscard]] bool isOpen() const { return m_question && m_question->context; }
    void answer(Result<T> result)
    {
        if (const auto question = std::exchange(m_question, std::nullopt); question && question->context)
            question->reply(std::move(result));
    }

private:
    struct Question
    {
        QPointer<QObject> context;
        Reply<T> reply;
    };
    std::optional<Question> m_question;
};

} // namespace rollcall::ui
