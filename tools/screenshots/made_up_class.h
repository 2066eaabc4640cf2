#pragma once

#include "screen/class_admin.h"

#include <functional>
#include <utility>

namespace rollcall::screenshots {

/// A class of ten: two are missing, one came late.
class MadeUpClass final : public screen::ClassAdmin
{
public:
    explicit MadeUpClass(std::function<QString(int)> name) : m_name(std::move(name)) {}

    void list(QObject*, Reply<std::vector<screen::ClassView>> reply) override
    {
        constexpr int kExpected = 10;
        constexpr int kMissing = 2;
        const QDate day(2026, 11, 20);
        screen::ClassView view{QStringLiteral("101"),
                               QDateTime(day, QTime(8, 0)),
                               QDateTime(day, QTime(9, 30)),
                               QDateTime(day, QTime(8, 14)),
                               {}};
        for (int i = 0; i < kExpected; ++i) {
            screen::ClassPerson person{QString::number(1001 + i), m_name(i), {}, i == kExpected - 1};
            if (i >= kMissing)
                person.came = view.from.addSecs(-420 + 90 * i + (person.late ? 300 : 0));
            view.people.push_back(std::move(person));
        }
        reply(std::vector<screen::ClassView>{view});
    }

private:
    std::function<QString(int)> m_name;
};

} // namespace rollcall::screenshots
