#pragma once

#include "ui/pages/admin_page.h"
#include "ui/theme/icons.h"

#include <vector>

class QVBoxLayout;

namespace rollcall::ui {

class PageStack;
class NavRow;

/// What is looked after now and then: a list of pages with the present value of each, and the page that was chosen;
/// beside it where there is room, otherwise in its place with a way back.
class MorePage : public AdminPage
{
    Q_OBJECT
public:
    explicit MorePage(const Theme& theme, QWidget* parent = nullptr);
    /// Takes the page; entries are in the order in which they were added. `name`: the row's object name is "more:"
    /// and this.
    void add(AdminPage* page, const QString& name, const QString& word, Icon icon);
    /// One line below the word: the page's present value.
    void setSummary(AdminPage* page, const QString& summary);
    /// The page comes to the front (the hub must be).
    void open(AdminPage* page);
    /// The entry that is open, in the order in which they were added; -1: only the list is.
    [[nodiscard]] int openEntry() const;
    void open(int entry);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    /// Another of its pages is shown, or none.
    void turned();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry
    {
        AdminPage* page;
        NavRow* row;
    };
    void close();
    void arrange();

    QWidget* m_listPane;
    QVBoxLayout* m_rows;
    PageStack* m_stack;
    std::vector<Entry> m_entries;
    AdminPage* m_open = nullptr; ///< null: only the list
    bool m_entered = false;
};

} // namespace rollcall::ui
