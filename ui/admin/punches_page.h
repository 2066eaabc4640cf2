#pragma once

#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include "base/clock.h"

#include <vector>

#include <optional>

class QLabel;
class QListView;

namespace rollcall::ui {

class PageStack;
class Button;
class DayStrip;
class EmptyState;
class PunchDetail;
class PunchForm;
class PunchModel;
class Sheet;
class WeekChart;
enum class PunchFilter;

/// Attendance day by day, or of one person; what is wrong is put right here.
class PunchesPage : public AdminPage
{
    Q_OBJECT
public:
    PunchesPage(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests,
                QWidget* parent = nullptr);
    void enter() override;
    void leave() override;
    /// The page comes with this person's list instead of today's.
    void preparePerson(const QString& id, const QString& name);

Q_SIGNALS:
    void exportWanted(const QDate& day);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void noteCorrection();
    void offerToTakeBack(const PunchRow& punch);
    void buildHead();
    void buildFilters();
    void listen(KioskState& state);
    void go(const QDate& day);
    void showPerson(const QString& id, const QString& name);
    void leavePerson();
    void reload();
    void follow();
    void placeWeek();
    void choose(PunchFilter filter);
    void open(int row);
    void close();
    void arrange();
    void openForm(const QString& id, const QString& name);
    void askToVoid();
    void askToTurn();
    void askToAdd();
    [[nodiscard]] QDate today() const;

    const Clock& m_clock;
    KioskRequests& m_requests;
    QDate m_day;
    QString m_personId; ///< empty: by day
    QString m_personName;
    PunchModel* m_model;
    QLabel* m_dayLabel;
    QLabel* m_count;
    DayStrip* m_days;
    WeekChart* m_week;
    Button* m_allPeople;
    Button* m_add;
    Button* m_export;
    std::vector<Button*> m_filters;
    PageStack* m_stack;
    QListView* m_list;
    EmptyState* m_none;
    QWidget* m_listPane;
    PunchDetail* m_detail;
    PunchForm* m_form;
    Sheet* m_sheet;
    enum class Asked { Nothing, Void, Turn, Add } m_asked = Asked::Nothing;
    /// What was agreed to, and the entry as it was; until it is stored.
    struct Corrected
    {
        Asked how = Asked::Nothing;
        PunchRow before;
    };
    std::optional<Corrected> m_corrected;
    bool m_opened = false; ///< the detail, or the form, is on screen
    bool m_prepared = false;
};

} // namespace rollcall::ui
