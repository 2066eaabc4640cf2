#pragma once

#include "screen/door_requests.h"
#include "screen/kiosk_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include "base/clock.h"

#include <QObject>

namespace rollcall::ui {

class Button;
class PinEntry;
class ReaderKeys;
class ScanView;

/// What the door has for people who are not known by face: two buttons in the corners of the picture, what they open,
/// and the card readers that type. Answers come as for a face; what those cannot say comes as `answered`.
class EntryController : public QObject
{
    Q_OBJECT
public:
    /// No face, a card or a code: none of them has a track.
    static constexpr TrackId kCardTrack{~std::uint64_t{0}};

    enum class Offer {
        None,
        PinOnly, ///< a person has just been answered; the next one need not wait
        Usual,
        Grown ///< a person was not recognized: the PIN is offered
    };

    EntryController(const Theme& theme, const Clock& clock, KioskState& state, DoorRequests& requests, QWidget* over);
    /// `room`: all of the view; `clear`: the part that nothing covers.
    void place(const QRect& room, const QRect& clear, Offer offer);
    /// Where the buttons are; empty without.
    [[nodiscard]] QRect pinButton() const;
    [[nodiscard]] QRect scanButton() const;
    /// Above what has come over them.
    void raiseButtons();
    /// As if the PIN's button were touched; false where no PIN is offered.
    bool usePin();
    /// The PIN or the scanning view covers the door.
    [[nodiscard]] bool isOpen() const;
    void close();
    /// What is being done with a card while nothing is open; else empty.
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    /// Opened, closed, or another hint.
    void changed();
    /// A person is there.
    void touched();
    void answered(const rollcall::ui::CardContent& content);

private:
    void openPin();
    void openScan();
    void present(const Secret& token);
    void follow();

    const Theme& m_theme;
    KioskState& m_state;
    DoorRequests& m_requests;
    Button* m_pinButton;
    Button* m_scanButton;
    PinEntry* m_pin;
    ScanView* m_scan;
    bool m_foreignLayout = false; ///< the last token came from a reader with another keyboard layout
    ReaderKeys* m_reader;
};

} // namespace rollcall::ui
