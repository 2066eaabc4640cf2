#pragma once

#include "screen/attendance_admin.h"
#include "screen/settings_state.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include "base/clock.h"

#include <QDate>

#include <vector>

class QLabel;
class QListView;

namespace rollcall::ui {

class Button;
class DayStrip;
class EmptyState;
class PageStack;
class PunchCorrector;
class PunchDetail;
class PunchForm;
class PunchModel;
class WeekChart;
enum class PunchFilter;

/// Attendance day by day, or of one person; what is wrong is put right here.
class PunchesPage : public AdminPage
{
    Q_OBJECT
public:
    PunchesPage(const Theme& theme, const Clock& clock, const SettingsState& settings, AttendanceAdmin& attendance,
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
    void buildHead();
    void buildDay();
    void buildFilters();
    void listen();
    void go(const QDate& day);
    void readDay();
    void readPage(qint64 before);
    void readHistory(qint64 sequence);
    void showHistory(const PunchHistoryView& history);
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
    void openForm(const PunchRow& proposal, const QString& note);
    void proposeCheckOut();
    [[nodiscard]] QDate today() const;

    const Clock& m_clock;
    const SettingsState& m_settings;
    AttendanceAdmin& m_attendance;
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
    PunchCorrector* m_corrector;
    QString m_problem;     ///< why there is no list
    bool m_opened = false; ///< the detail, or the form, is on screen
    bool m_prepared = false;
    bool m_forgotten = false; ///< the form adds what was forgotten
};

} // namespace rollcall::ui
