#pragma once

#include "screen/export_admin.h"
#include "screen/settings_state.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include "base/clock.h"

#include <QTimer>

#include <vector>

class QGridLayout;
class QLabel;

namespace rollcall::ui {

class Button;
class NavRow;
class ProgressCard;
class ResultCard;
class ScrollColumn;

/// Attendance as a file to take away: which days, every record or hours, where to, and how far it is.
class ExportPage : public AdminPage
{
    Q_OBJECT
public:
    ExportPage(const Theme& theme, const Clock& clock, const SettingsState& settings, ExportAdmin& exports,
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
    void buildContents(class QVBoxLayout& form);
    void chooseContent(bool hours);
    [[nodiscard]] Stepper makeStepper(const QString& name, const QString& caption, void (ExportPage::*step)(int));
    void choose(Period period);
    void stepFrom(int by);
    void stepTo(int by);
    void refresh();
    void lookForPlaces();
    void showPlaces(const std::vector<ExportPlace>& places);
    void choosePlace(const QString& path);
    void follow();
    [[nodiscard]] QDate today() const;

    const Clock& m_clock;
    const SettingsState& m_settings;
    ExportAdmin& m_exports;
    Period m_period = Period::Day;
    QDate m_from;
    QDate m_to;
    QDate m_prepared;
    QDate m_latest; ///< of the records, once it is known
    std::vector<Button*> m_periods;
    std::vector<Button*> m_contents; ///< every record, hours per day
    bool m_hours = false;
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
    bool m_looking = false;
};

} // namespace rollcall::ui
