#pragma once

#include "screen/door_requests.h"
#include "screen/kiosk_state.h"
#include "screen/ui_settings.h"
#include "screen/work_view.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <set>

namespace rollcall::ui {

class CameraCanvas;
class CardStack;
class ChallengePanel;
class CornerPress;
class DirectionPanel;
class EntryController;
class FullNotice;
class GuidancePill;
class IdleView;
class LanguageChoice;
class TopBar;

/// What hangs at the door: the picture and all that floats on it.
class LiveView : public QWidget
{
    Q_OBJECT
public:
    /// `present`: how many people are in; nothing: the idle screen does not say it.
    LiveView(const Theme& theme, const UiSettings& settings, const Clock& clock, KioskState& state,
             const Observed<std::optional<int>>& present, DoorRequests& requests, QWidget* parent = nullptr);
    /// Cards and questions end; the picture goes on when shown again.
    void leave();
    [[nodiscard]] bool isIdle() const;
    /// Shows the clock, unless a person is there.
    void sleep();

Q_SIGNALS:
    void adminWanted();
    void languageChosen(const QString& language);
    /// A person has just been asked to do this.
    void questionShown(const QString& question);
    /// No person and no motion for a while.
    void fellAsleep();

protected:
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent*) override;

private:
    void listen();
    void wake();
    void place();
    void placeEntry(const QRect& clear);
    void placePill();
    /// What keeps the kiosk from recognizing people, in place of the picture.
    void showState();
    void showGuidance();
    void keepWords();
    void declineChallenge(const ChallengeView& challenge);
    void pushNotice(Notice::Kind kind, TrackId track);
    void tick();
    void blur();

    const Theme& m_theme;
    UiSettings m_settings;
    KioskState& m_state;
    DoorRequests& m_requests;
    CameraCanvas* m_canvas;
    FullNotice* m_notice;
    GuidancePill* m_pill;
    CardStack* m_cards;
    ChallengePanel* m_challenge;
    DirectionPanel* m_question;
    IdleView* m_idle;
    TopBar* m_top;
    CornerPress* m_corner;
    EntryController* m_entry;
    LanguageChoice* m_language;
    bool m_sayHold = false;     ///< the lock was tapped
    std::set<TrackId> m_helped; ///< faces that are not known, whose people went on without their face
    QTimer m_idleTimer;
    QTimer m_tick;
    QTimer m_blurTimer;
    QTimer m_holdTimer;
};

} // namespace rollcall::ui
