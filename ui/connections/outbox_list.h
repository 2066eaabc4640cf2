#pragma once

#include "screen/outbox_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

#include <initializer_list>
#include <vector>

class QVBoxLayout;

namespace rollcall::ui {

/// The records that systems do not have yet, rejected, or had before they were corrected.
class OutboxList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMaxRows = 100; ///< more are counted, not shown: each row is a widget

    OutboxList(const Theme& theme, const Clock& clock, OutboxAdmin& outbox, QWidget* parent = nullptr);
    /// Asks for the rows.
    void refresh();

Q_SIGNALS:
    /// How something that was asked for ended.
    void announced(const QString& words, bool failed);

private:
    void showRows(const std::vector<OutboxRow>& rows);
    void showSection(const QString& title, const std::vector<OutboxRow>& rows,
                     std::initializer_list<OutboxRow::State> states);
    [[nodiscard]] QString subjectOf(const OutboxRow& row) const;
    [[nodiscard]] QWidget* makeRow(const OutboxRow& row);
    void retry(const OutboxRow& row);

    const Theme& m_theme;
    const Clock& m_clock;
    OutboxAdmin& m_outbox;
    QVBoxLayout* m_rows;
};

} // namespace rollcall::ui
