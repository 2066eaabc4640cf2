#pragma once

#include "screen/upkeep_view.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include "base/clock.h"

#include <QTimer>

#include <vector>

class QGridLayout;
class QLabel;

namespace rollcall::screen {
class KioskRequests;
class UpkeepState;
} // namespace rollcall::screen

namespace rollcall::ui {

class Button;
class NavRow;
class ProgressCard;
class ResultCard;
class ScrollColumn;

/// Attendance as a file to take away: which days, where to, and how far it is.
class ExportPage : public AdminPage
{
    Q_OBJECT
public:
    ExportPage(const Theme& theme, const Clock& clock, screen::UpkeepState& state, screen::KioskRequests& requests,
               QWidget* parent = nullptr);
    void enter() override;
    void leave() override;
    /// The page comes with this day chosen instead of today.
    void prepareDay(const QDate& day);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Period { Day, Week, Month, Range };
    struct Stepper
    {
        QWidget* row;
        QLabel* label;
        Button* later;
    };
    void buildPeriods(class QVBoxLayout& form);
    [[nodiscard]] Stepper makeStepper(const QString& name, const QString& caption, void (ExportPage::*step)(int));
    void choose(Period period);
    void stepFrom(int by);
    void stepTo(int by);
    void refresh();
    void showPlaces(const std::vector<ExportPlace>& places);
    void choosePlace(const QString& path);
    void follow();
    [[nodiscard]] QDate today() const;

    const Clock& m_clock;
    screen::UpkeepState& m_state;
    screen::KioskRequests& m_requests;
    Period m_period = Period::Day;
    QDate m_from;
    QDate m_to;
    QDate m_prepared;
    std::vector<Button*> m_periods;
    QGridLayout* m_periodGrid;
    Stepper m_fromStep{};
    Stepper m_toStep{};
    QLabel* m_days;
    class QVBoxLayout* m_placeRows;
    std::vector<ExportPlace> m_places;
    std::vector<NavRow*> m_placeButtons;
    QString m_place; ///< path
    QLabel* m_hint;
    Button* m_start;
    ScrollColumn* m_area;
    ProgressCard* m_progress;
    ResultCard* m_result;
    QTimer m_look; ///< for sticks that come and go
};

} // namespace rollcall::ui
