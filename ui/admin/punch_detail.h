#pragma once

#include "screen/attendance_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;

/// One punch: what was recorded, how it was corrected since, and what can be corrected.
class PunchDetail : public Panel
{
    Q_OBJECT
public:
    explicit PunchDetail(const Theme& theme, QWidget* parent = nullptr);
    void setPunch(const PunchRow& punch);
    void setHistory(const std::vector<PunchCorrection>& history);
    [[nodiscard]] const PunchRow& punch() const noexcept { return m_punch; }
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backWanted();
    void personWanted();
    void voidWanted();
    void turnWanted();
    void addWanted();
    void checkOutWanted();

private:
    [[nodiscard]] QString moment(const QDateTime& at) const;
    [[nodiscard]] QString sentence(const PunchCorrection& correction) const;

    const Theme& m_theme;
    PunchRow m_punch;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_history;
    Button* m_back;
    Button* m_checkOut;
    Button* m_turn;
    Button* m_void;
};

} // namespace rollcall::ui
