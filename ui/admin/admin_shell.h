#pragma once

#include "screen/admin_services.h"
#include "screen/kiosk_state.h"
#include "screen/ui_settings.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/touch_watch.h"
#include "ui/widgets/undo_bar.h"

#include "base/clock.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace rollcall::ui {

class PageStack;
class AdminPage;
class Button;
class CredentialSheet;
class EnrollPage;
class MorePage;
class PinChange;

/// The administration: a rail (landscape) or a bar below (portrait), and one page. Locks itself when it is not touched.
class AdminShell : public QWidget
{
    Q_OBJECT
public:
    enum class Page { People, Enroll, Punches, Connections, More };

    AdminShell(const Theme& theme, const UiSettings& settings, const Clock& clock, KioskState& state,
               const AdminServices& services, QWidget* parent = nullptr);
    void enter();
    void leave();
    void go(Page page);
    /// Where one is, also among the pages behind "Settings".
    struct Place
    {
        Page page = Page::People;
        int setting = -1;
    };
    [[nodiscard]] Place place() const;
    void go(const Place& place);
    /// The pages behind "Settings".
    [[nodiscard]] MorePage& more() { return *m_more; }
    /// Below the page, until it or the administration is left. Nothing while the administration is closed.
    void offerUndo(const UndoOffer& offer);
    /// How something ended: stays below the page for a while. Nothing while the administration is closed.
    void announce(const QString& words, bool failed);
    /// What can be taken back now.
    [[nodiscard]] std::optional<UndoOffer> standingOffer() const { return m_undo->standing(); }

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void followConditions();
    void addPage(Page page, AdminPage* widget, const QString& word, int icon);

    const Theme& m_theme;
    const KioskState& m_state;
    QBoxLayout* m_layout;
    QWidget* m_rail;
    QBoxLayout* m_railLayout;
    std::vector<Button*> m_railButtons;
    PageStack* m_stack;
    std::vector<AdminPage*> m_pages;
    EnrollPage* m_enroll;
    MorePage* m_more;
    QLabel* m_answer;
    UndoBar* m_undo;
    CredentialSheet* m_credentials = nullptr;
    PinChange* m_pin = nullptr;
    QTimer m_answerTime;
    TouchWatch m_touches;
    bool m_entered = false;
    bool m_offered = false; ///< in this turn of the event loop: the bar says what was done
};

} // namespace rollcall::ui
