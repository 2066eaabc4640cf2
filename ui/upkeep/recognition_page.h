#pragma once

#include "screen/upkeep_view.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace rollcall::screen {
class KioskRequests;
class KioskState;
} // namespace rollcall::screen

namespace rollcall::ui {

class Button;
class FactList;
class ProgressCard;
class RecognitionChoice;
class Sheet;

/// How well the people enrolled can be told apart, and what to do about those who cannot.
class RecognitionPage : public AdminPage
{
    Q_OBJECT
public:
    RecognitionPage(const Theme& theme, screen::KioskState& state, screen::KioskRequests& requests,
                    QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void enrollWanted(const QString& id, const QString& name);

private:
    void show(const RecognitionView& view);
    [[nodiscard]] static QString namesOf(const MarginView& lead);
    void offerToRestore(bool done);
    void follow();
    void showFindings(const SelfTestView& view);
    /// A line with a note below it; with a word, a button too.
    Button* addRow(QVBoxLayout& rows, const QString& title, const QString& note, const QString& word = {});

    screen::KioskState& m_state;
    screen::KioskRequests& m_requests;
    std::optional<MarginView> m_reset; ///< by hand, as it was; until it is stored
    FactList* m_facts;
    RecognitionChoice* m_choice;
    Sheet* m_sheet;
    Button* m_test;
    ProgressCard* m_progress;
    QVBoxLayout* m_findings;
    QVBoxLayout* m_leads;
};

} // namespace rollcall::ui
