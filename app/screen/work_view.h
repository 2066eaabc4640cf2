#pragma once

#include <QObject>
#include <QString>

#include <utility>

namespace rollcall::screen {

/// A background task with a beginning, a count and an end.
struct WorkView
{
    enum class Stage {
        Idle,
        Running,   ///< `done` of `total`
        Finishing, ///< everything is done but the last step, which cannot be counted
        Done,
        Failed, ///< `message`
        Cancelled,
    } stage = Stage::Idle;
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known yet
    QString message;
    friend bool operator==(const WorkView&, const WorkView&) = default;

    [[nodiscard]] bool isInFlight() const noexcept { return stage == Stage::Running || stage == Stage::Finishing; }
};

/// Tells that an Observed has changed; a class template cannot have signals.
class Observable : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void changed();
};

/// A value that pages show and that outlives them, such as how far a background task is. Main thread.
template <class T> class Observed : public Observable
{
public:
    [[nodiscard]] const T& value() const noexcept { return m_value; }
    void set(T value)
    {
        m_value = std::move(value);
        Q_EMIT changed();
    }

private:
    T m_value;
};

} // namespace rollcall::screen
