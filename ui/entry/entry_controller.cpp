#include "ui/entry/entry_controller.h"

#include "base/reader_layout.h"
#include "ui/condition_looks.h"
#include "ui/entry/entry_words.h"
#include "ui/entry/pin_entry.h"
#include "ui/entry/reader_keys.h"
#include "ui/entry/scan_view.h"
#include "ui/widgets/button.h"

#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

EntryController::EntryController(const Theme& theme, const Clock& clock, KioskState& state, DoorRequests& requests,
                                 QWidget* over)
    : QObject(over), m_theme(theme), m_state(state), m_requests(requests),
      m_pinButton(new Button(theme, Button::Kind::Tile, tr("PIN"), Icon::Keypad, over)),
      m_scanButton(new Button(theme, Button::Kind::Tile, tr("QR code"), Icon::QrCode, over)),
      m_pin(new PinEntry(theme, clock, requests, over)), m_scan(new ScanView(theme, clock, over)),
      m_reader(new ReaderKeys(over))
{
    m_pinButton->setObjectName(QStringLiteral("doorPin"));
    m_scanButton->setObjectName(QStringLiteral("doorScan"));
    for (Button* button : {m_pinButton, m_scanButton})
        button->setFocusPolicy(Qt::NoFocus); // a reader's Enter must not press it
    connect(m_pinButton, &Button::clicked, this, &EntryController::openPin);
    connect(m_scanButton, &Button::clicked, this, &EntryController::openScan);
    connect(m_pin, &PinEntry::left, this, &EntryController::close);
    connect(m_scan, &ScanView::left, this, &EntryController::close);
    connect(m_reader, &ReaderKeys::token, this, &EntryController::present);
    connect(m_reader, &ReaderKeys::typed, this, [this](QChar key) {
        if (m_pin->isVisible())
            m_pin->type(key);
        else if (key == u'\x1b')
            close();
    });
    connect(&state, &KioskState::entryChanged, this, &EntryController::follow);
    connect(&state.conditions(), &Conditions::changed, this, [this] {
        const bool pin = !m_pin->isHidden() && !isOffered(m_state.conditions(), Ability::Pin);
        const bool scan = !m_scan->isHidden() && !isOffered(m_state.conditions(), Ability::Code);
        if (pin || scan)
            close();
    });
}

bool EntryController::isOpen() const
{
    // Also while the whole window is not on screen.
    return !m_pin->isHidden() || !m_scan->isHidden();
}

void EntryController::openPin()
{
    if (m_state.entry().stage != EntryView::Stage::Idle)
        m_requests.dismissEntry();
    m_pin->open();
    Q_EMIT touched();
    Q_EMIT changed();
}

bool EntryController::usePin()
{
    if (!isOffered(m_state.conditions(), Ability::Pin))
        return false;
    openPin();
    return true;
}

void EntryController::openScan()
{
    m_scan->open();
    m_requests.beginScan();
    Q_EMIT touched();
    Q_EMIT changed();
}

void EntryController::close()
{
    if (!isOpen())
        return;
    const bool scanning = !m_scan->isHidden();
    m_pin->close();
    m_scan->close();
    if (scanning)
        m_requests.endScan();
    Q_EMIT changed();
}

void EntryController::present(const Secret& token)
{
    Q_EMIT touched();
    m_foreignLayout = isOfForeignLayout(token);
    m_requests.presentToken(token);
}

QString EntryController::hint() const
{
    const EntryView::Stage stage = m_state.entry().stage;
    const bool waiting = stage == EntryView::Stage::Checking || stage == EntryView::Stage::AskingServer;
    return waiting && !isOpen() ? entryWords(m_state.entry()) : QString();
}

void EntryController::follow()
{
    const EntryView entry = m_state.entry();
    switch (entry.stage) {
    case EntryView::Stage::Idle:
        Q_EMIT changed();
        return;
    case EntryView::Stage::Asking:
        close(); // "in or out?" comes next; its answer goes on from there
        return;
    case EntryView::Stage::Checking:
    case EntryView::Stage::AskingServer:
    case EntryView::Stage::WrongPin:
    case EntryView::Stage::UnknownToken:
    case EntryView::Stage::Locked:
        Q_EMIT touched();
        if (!m_pin->isHidden())
            m_pin->follow(entry);
        if (!m_scan->isHidden())
            m_scan->follow(entry);
        if (isOpen() || entry.stage == EntryView::Stage::Checking || entry.stage == EntryView::Stage::AskingServer) {
            Q_EMIT changed();
            return;
        }
        break;
    default:
        close();
    }
    CardContent content = contentOf(entry, m_theme.locale());
    if (entry.stage == EntryView::Stage::UnknownToken && m_foreignLayout)
        content.note = readerLayoutWords();
    if (!content.word.isEmpty())
        Q_EMIT answered(content);
    m_requests.dismissEntry();
}

QRect EntryController::pinButton() const
{
    return m_pinButton->isHidden() ? QRect() : m_pinButton->geometry();
}

QRect EntryController::scanButton() const
{
    return m_scanButton->isHidden() ? QRect() : m_scanButton->geometry();
}

void EntryController::place(const QRect& room, const QRect& clear, Offer offer)
{
    m_pin->setGeometry(room);
    m_scan->setGeometry(room);
    const bool grown = offer == Offer::Grown;
    m_pinButton->setKind(grown ? Button::Kind::Primary : Button::Kind::Tile);
    m_pinButton->setText(grown ? tr("Use your PIN") : tr("PIN"));
    const int margin = m_theme.px(kSpace16);
    const int side = m_theme.px(kTile);
    const auto put = [&](Button* button, bool atEnd) {
        const QSize size = button->sizeHint().expandedTo({side, side});
        const bool right = atEnd != (button->layoutDirection() == Qt::RightToLeft);
        button->setGeometry(right ? clear.right() + 1 - margin - size.width() : clear.left() + margin,
                            clear.bottom() + 1 - margin - size.height(), size.width(), size.height());
        return size.width();
    };
    const int taken = put(m_pinButton, false) + put(m_scanButton, true) + 3 * margin;
    const bool tall = clear.height() > side + 2 * margin;
    // What does not work is not offered.
    m_pinButton->setVisible(offer != Offer::None && tall && isOffered(m_state.conditions(), Ability::Pin));
    m_scanButton->setVisible((offer == Offer::Usual || grown) && tall && taken <= clear.width() &&
                             isOffered(m_state.conditions(), Ability::Code));
}

void EntryController::raiseButtons()
{
    m_pinButton->raise();
    m_scanButton->raise();
}

} // namespace rollcall::ui
