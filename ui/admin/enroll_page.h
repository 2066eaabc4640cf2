#pragma once

#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "screen/ui_settings.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

class QLabel;

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
    EnrollPage(const Theme& theme, const UiSettings& settings, KioskState& state, KioskRequests& requests,
               QWidget* parent = nullptr);
    /// Who: empty for somebody new. Takes effect with the next `enter`.
    void prepare(const QString& id, const QString& name);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] QWidget* makeResult();
    void follow();
    void showDoubt(const EnrollmentView& view);
    void showResult(bool done, const QString& text);

    KioskState& m_state;
    KioskRequests& m_requests;
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
