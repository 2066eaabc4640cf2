#pragma once

#include "screen/presence_admin.h"

#include <functional>
#include <utility>

namespace rollcall::screenshots {

/// Ten people, one of them since last night.
class MadeUpPresence final : public screen::PresenceAdmin
{
public:
    explicit MadeUpPresence(std::function<QString(int)> name) : m_name(std::move(name)) {}
    screen::Observed<std::optional<int>> present;

    void list(QObject*, Reply<screen::PresenceView> reply) override
    {
        constexpr int kPresent = 10;
        constexpr int kSinceYesterday = 6;
        screen::PresenceView view;
        view.takenAt = QDateTime(QDate(2026, 11, 20), QTime(8, 14));
        for (int i = 0; i < kPresent; ++i) {
            const bool earlier = i == kSinceYesterday;
            view.rows.push_back({QString::number(1001 + i), m_name(i),
                                 earlier ? view.takenAt.addSecs(-39'600) : view.takenAt.addSecs(-247 * (kPresent - i)),
                                 earlier, QStringLiteral("Main entrance")});
        }
        reply(std::move(view));
    }
    void saveCsv(QObject*, Reply<QString> reply) override
    {
        reply(QStringLiteral("/media/kiosk/KINGSTON/presence_2026-11-20_08-14-00.csv"));
    }
    [[nodiscard]] const screen::Observed<std::optional<int>>& count() const override { return present; }

private:
    std::function<QString(int)> m_name;
};

} // namespace rollcall::screenshots
