#pragma once

#include "ui/admin/admin_page.h"
#include "ui/upkeep_view.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;
class FactList;
class KioskRequests;
class KioskState;
class ProgressCard;
class RecognitionChoice;
class Sheet;

/// How well the people enrolled can be told apart, and what to do about those who cannot.
class RecognitionPage : public AdminPage
{
    Q_OBJECT
public:
    RecognitionPage(const Theme& theme, KioskState& state, KioskRequests& requests, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void enrolWanted(const QString& id, const QString& name);

private:
    void show(const RecognitionView& view);
    [[nodiscard]] static QString namesOf(const LeadView& lead);
    void offerToRestore(bool done);
    void follow();
    void showFindings(const SelfTestView& view);
    /// A line with a note below it; with a word, a button too.
    Button* addRow(QVBoxLayout& rows, const QString& title, const QString& note, const QString& word = {});

    KioskState& m_state;
    KioskRequests& m_requests;
    std::optional<LeadView> m_reset; ///< by hand, as it was; until it is stored
    FactList* m_facts;
    RecognitionChoice* m_choice;
    Sheet* m_sheet;
    Button* m_test;
    ProgressCard* m_progress;
    QVBoxLayout* m_findings;
    QVBoxLayout* m_leads;
};

} // namespace rollcall::ui
