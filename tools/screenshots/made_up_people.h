#pragma once

#include "screen/enrollment_admin.h"
#include "screen/people_admin.h"

#include <algorithm>
#include <functional>

namespace rollcall::screenshots {

/// Answers at once from a sample roster.
class MadeUpPeople final : public screen::PeopleAdmin
{
public:
    explicit MadeUpPeople(std::function<QString(int)> name) : m_name(std::move(name)) {}
    void setCount(int count) { m_count = count; }

    void list(const QString&, int offset, int limit, QObject*, Reply<screen::PeopleList> reply) override
    {
        screen::PeopleList found;
        found.total = m_count;
        for (int i = offset; i < std::min(m_count, offset + limit); ++i)
            found.people.push_back({PersonId(QString::number(kFirstId + i)), m_name(i), i != 3,
                                    WallTime{Milliseconds{1'790'000'000'000}}, 3});
        reply(std::move(found));
    }
    void remove(const PersonId& id, QObject*, Reply<screen::RemovalView> reply) override
    {
        reply(screen::RemovalView{id, m_name(id.value().toInt() - kFirstId), 3, 2, true, 1'284, true});
    }
    void rename(const PersonId&, const QString&, QObject*, Reply<void> reply) override { reply({}); }
    void changeIdentifier(const PersonId&, const PersonId&, QObject*, Reply<screen::IdentifierView> reply) override
    {
        reply(screen::IdentifierView{true, 1'284});
    }
    void setEnabled(const PersonId&, bool, QObject*, Reply<void> reply) override { reply({}); }
    void setPin(const PersonId&, const Secret&, QObject*, Reply<void> reply) override { reply({}); }
    void setToken(const PersonId&, TokenKind, const Secret&, QObject*, Reply<void> reply) override { reply({}); }

private:
    static constexpr int kFirstId = 1001;
    std::function<QString(int)> m_name;
    int m_count = 37;
};

/// The scene moves it, and says how it ends.
class MadeUpEnrollment final : public screen::EnrollmentAdmin
{
public:
    screen::EnrollmentState progress;
    screen::EnrollmentOutcome outcome;

    [[nodiscard]] const screen::EnrollmentState& state() const override { return progress; }
    void begin(const PersonId&, const QString&) override {}
    void retakePose(screen::EnrollmentPose) override {}
    void finish(QObject*, Reply<screen::EnrollmentOutcome> reply) override { reply(outcome); }
    void cancel() override {}
};

} // namespace rollcall::screenshots
