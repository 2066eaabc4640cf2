#pragma once

#include "base/error.h"
#include "screen/audit_admin.h"
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

    AuditModel(const Theme& theme, AuditAdmin& trail, QObject* parent = nullptr);
    /// Forgets what it has and asks for the first page of these. `before` and `limit` of the filter are not looked at.
    void begin(const AuditQuery& filter);
    [[nodiscard]] bool isAnswered() const noexcept { return m_answered; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A page has been read, or could not be, with the reason.
    void read(const QString& error);

private:
    void ask();
    void take(const AuditQuery& query, const Result<std::vector<AuditRow>>& rows);

    const Theme& m_theme;
    AuditAdmin& m_trail;
    AuditQuery m_query; ///< as last asked
    std::vector<AuditRow> m_rows;
    bool m_answered = false; ///< since `begin`
    bool m_asked = false;    ///< a page is in flight
    bool m_more = false;     ///< there may be earlier ones
};

} // namespace rollcall::ui
