#pragma once

#include "screen/recognition_admin.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

class QLabel;
class QVBoxLayout;

namespace rollcall::screen {
class SettingsAdmin;
class SettingsState;
} // namespace rollcall::screen

namespace rollcall::ui {

class Button;
class FactList;
class ProgressCard;
class RecognitionChoice;
class Sheet;

/// How well the enrolled people can be distinguished, and what to do about look-alikes.
class RecognitionPage : public AdminPage
{
    Q_OBJECT
public:
    RecognitionPage(const Theme& theme, RecognitionAdmin& recognition, screen::SettingsState& state,
                    screen::SettingsAdmin& settings, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void enrollWanted(const QString& id, const QString& name);

private:
    void show(const RecognitionView& view);
    void read();
    [[nodiscard]] static QString namesOf(const MarginView& margin);
    void reset(const MarginView& margin);
    void offerToRestore(const MarginView& margin);
    void restore(const MarginView& margin);
    void follow();
    void showFindings(const SelfTestView& view);
    /// A line with a note below it; with a word, a button too.
    Button* addRow(QVBoxLayout& rows, const QString& title, const QString& note, const QString& word = {});

    RecognitionAdmin& m_recognition;
    screen::SettingsAdmin& m_settings;
    FactList* m_facts;
    RecognitionChoice* m_choice;
    Sheet* m_sheet;
    Button* m_test;
    ProgressCard* m_progress;
    QVBoxLayout* m_findings;
    QVBoxLayout* m_margins;
};

} // namespace rollcall::ui
