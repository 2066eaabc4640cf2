#pragma once

#include "base/ask.h"

#include <QPointer>

#include <deque>
#include <utility>

namespace rollcall::ui {

/// The questions of one kind that widgets have asked and that wait for an answer, oldest first.
template <class T> class Pending
{
public:
    void add(QObject* context, Reply<T> reply) { m_questions.push_back({context, std::move(reply)}); }
    [[nodiscard]] bool isEmpty() const { return m_questions.empty(); }
    /// The oldest one; as in the kiosk, without a word to a widget that has died.
    void answer(const Result<T>& answer = Result<T>{})
    {
        Q_ASSERT_X(!m_questions.empty(), "Pending", "nothing was asked");
        const Question question = std::move(m_questions.front());
        m_questions.pop_front();
        if (question.context)
            question.reply(answer);
    }
    /// All that were asked up to now.
    void answerAll(const Result<T>& answer)
    {
        for (auto left = m_questions.size(); left > 0; --left)
            this->answer(answer);
    }

private:
    struct Question
    {
        QPointer<QObject> context;
        Reply<T> reply;
    };
    std::deque<Question> m_questions;
};

} // namespace rollcall::ui
