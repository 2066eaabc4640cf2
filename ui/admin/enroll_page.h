#pragma once

#include "screen/enrollment_admin.h"
#include "screen/ui_settings.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

class QLabel;

namespace rollcall::screen {
class KioskState;
}

namespace rollcall::ui {

class PageStack;
class Button;
class EnrollCapture;
class EnrollForm;

/// Form, three poses, result.
class EnrollPage : public AdminPage
{
    Q_OBJECT
public:
    EnrollPage(const Theme& theme, const UiSettings& settings, const KioskState& camera, EnrollmentAdmin& enrollment,
               QWidget* parent = nullptr);
    /// Who: empty for a new person. Takes effect with the next `enter`.
    void prepare(const QString& id, const QString& name);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] QWidget* makeResult();
    void follow();
    void save();
    void showOutcome(const Result<EnrollmentOutcome>& outcome);
    void showDoubt(const EnrollmentOutcome& outcome);
    void showResult(bool done, const QString& text);
    void goOn();

    EnrollmentAdmin& m_enrollment;
    /// What the result page says.
    enum class Shown { Done, Doubted, Failed } m_shown = Shown::Done;
    bool m_saving = false; ///< the answer is shown here
    int m_visit = 0;       ///< counted: an answer that comes after the page was left is only announced
    QString m_id;
    QString m_name;
    PageStack* m_stack;
    EnrollForm* m_form;
    EnrollCapture* m_capture;
    QLabel* m_resultMark = nullptr;
    QLabel* m_resultTitle = nullptr;
    QLabel* m_resultText = nullptr;
    Button* m_toList = nullptr;
    Button* m_again = nullptr;
    QWidget* m_result; ///< last: making it sets the four above
};

} // namespace rollcall::ui
