#pragma once

#include "screen/people_admin.h"
#include "ui/screen_names.h"

#include <QAbstractListModel>

#include <vector>

namespace rollcall::ui {

/// The people that match a search, fetched page by page as the list is scrolled: ten thousand of them cost as much as
/// fifty.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kPage = 50;

    explicit PeopleModel(PeopleAdmin& people, QObject* parent = nullptr);

    /// Forgets what it has and asks again.
    void search(const QString& query);
    void reload() { search(m_query); }
    /// Null outside the rows that are there.
    [[nodiscard]] const Person* personAt(int row) const;
    [[nodiscard]] int total() const noexcept { return m_total; }
    [[nodiscard]] bool isAnswered() const noexcept { return m_answered; }
    [[nodiscard]] const QString& query() const noexcept { return m_query; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void answered();
    void failed(const QString& sentence);

private:
    void request();
    void take(const PeopleList& found);

    PeopleAdmin& m_people;
    QString m_query;
    std::vector<Person> m_rows;
    int m_total = 0;
    bool m_answered = false;
    bool m_waiting = false; ///< for the answer to the newest question
    int m_search = 0;       ///< counted: what answers an older search is not shown
};

} // namespace rollcall::ui
