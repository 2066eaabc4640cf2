#pragma once

#include "screen/upkeep_view.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>

#include <vector>

namespace rollcall::ui {

/// The audit trail, newest first, read page by page as the list is scrolled: a million lines cost as much as a hundred.
class AuditModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kPage = 100; ///< lines asked for at a time: several screens, and a few milliseconds to read

    explicit AuditModel(const Theme& theme, QObject* parent = nullptr);
    /// Forgets what it has and asks for the first page of these. `before` and `limit` of the filter are not looked at.
    void begin(const AuditQuery& filter);
    /// The answer to `moreWanted`; one to another question is ignored.
    void addRows(const AuditQuery& query, const std::vector<AuditRow>& rows);
    [[nodiscard]] bool isAnswered() const noexcept { return m_answered; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(const rollcall::screen::AuditQuery& query);

private:
    void ask();

    const Theme& m_theme;
    AuditQuery m_query; ///< as last asked
    std::vector<AuditRow> m_rows;
    bool m_answered = false; ///< since `begin`
    bool m_asked = false;    ///< a page is under way
    bool m_more = false;     ///< there may be earlier ones
};

} // namespace rollcall::ui
