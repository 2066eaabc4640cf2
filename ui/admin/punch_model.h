#pragma once

#include "screen/attendance_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>

#include <limits>
#include <vector>

namespace rollcall::ui {

/// Which of the rows at hand are shown.
enum class PunchFilter { All, In, Out, Corrected, WithoutFace };

/// Punches, newest first: those of one day, all at once, or those of one person, page by page.
class PunchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kPage = 200; ///< rows asked for at a time: several screens, and a few milliseconds to read

    /// What the first page is asked for with: all are numbered below it.
    static constexpr qint64 kNewest = std::numeric_limits<qint64>::max();

    explicit PunchModel(const Theme& theme, QObject* parent = nullptr);
    /// Those of one day.
    void setRows(std::vector<PunchRow> rows);
    /// Begins the list of one person: nothing is there, and the first page is asked for.
    void beginPerson();
    /// The answer to `moreWanted(before)`; an answer to something else is ignored.
    void addRows(qint64 before, const std::vector<PunchRow>& rows);
    /// That page could not be read; it is asked for again when it is needed.
    void giveUp(qint64 before);
    void setFilter(PunchFilter filter);
    [[nodiscard]] PunchFilter filter() const noexcept { return m_filter; }
    [[nodiscard]] const PunchRow* punchAt(int row) const;
    /// All at hand, whatever the filter.
    [[nodiscard]] const std::vector<PunchRow>& rows() const noexcept { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The rows numbered below `before` are needed, `kPage` of them.
    void moreWanted(qint64 before);

private:
    [[nodiscard]] bool shows(const PunchRow& row) const;
    void select();

    const Theme& m_theme;
    std::vector<PunchRow> m_rows;
    std::vector<std::size_t> m_shown; ///< indexes of `m_rows`
    PunchFilter m_filter = PunchFilter::All;
    bool m_byPerson = false;   ///< rows say their day instead of the name
    bool m_more = false;       ///< the person may have earlier ones
    qint64 m_asked = 0;        ///< `before` of the page in flight; 0: none
    qint64 m_lowest = kNewest; ///< number of the earliest one that was read
};

/// "by face", "entered by hand".
[[nodiscard]] QString methodWords(VerifyMethod method);

} // namespace rollcall::ui
