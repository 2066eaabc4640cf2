#pragma once

#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "ui/screen_names.h"

#include <QAbstractListModel>

#include <deque>
#include <vector>

namespace rollcall::ui {

/// The people that match a search, fetched page by page as the list is scrolled: ten thousand of them cost as much as
/// fifty.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kPage = 50;

    PeopleModel(KioskState& state, KioskRequests& requests, QObject* parent = nullptr);

    /// Forgets what it has and asks anew.
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

private:
    void request();
    void take(const std::vector<Person>& people, int total);

    KioskRequests& m_requests;
    QString m_query;
    std::vector<Person> m_people;
    int m_total = 0;
    bool m_answered = false;
    /// Answers come in the order of the questions but do not name them: a question older than the last search is only
    /// counted off.
    std::deque<int> m_asked;
    int m_generation = 0;
};

} // namespace rollcall::ui
