#include "ui/entry/pin_entry.h"

#include "attendance/pin_rule.h"
#include "ui/entry/entry_words.h"
#include "ui/pin/pad_form.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kMaxNumberDigits = 10; ///< of a person's number; longer ones are given a short one
} // namespace

PinEntry::PinEntry(const Theme& theme, const Clock& clock, DoorRequests& requests, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_requests(requests),
      m_form(new PadForm(theme, clock, kEntryIdle, tr("Cancel"), Icon::Close))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    setAutoFillBackground(false);
    connect(m_form, &PadForm::entered, this, &PinEntry::entered);
    connect(m_form, &PadForm::erasedNothing, this, &PinEntry::askNumber);
    connect(m_form, &PadForm::unlocked, this, &PinEntry::askNumber);
    connect(m_form, &PadForm::left, this, &PinEntry::left);
    hide();
}

void PinEntry::open()
{
    askNumber();
    m_form->start();
    if (m_lockedUntil && *m_lockedUntil > toDateTimeUtc(m_clock.wall()))
        m_form->lockUntil(m_lockedUntil);
    show();
    raise();
}

void PinEntry::close()
{
    m_number.clear();
    m_asked = false;
    m_form->stop();
    hide();
}

void PinEntry::askNumber()
{
    m_number.clear();
    m_form->ask({tr("Your number"), tr("Then your PIN"), 1, kMaxNumberDigits, true});
}

void PinEntry::askPin()
{
    m_form->ask({tr("Your PIN"), tr("For number %1").arg(m_number), kMinPinDigits, kMaxPinDigits, false});
}

void PinEntry::entered(const Secret& digits)
{
    if (!m_number.isEmpty()) {
        m_asked = true;
        m_requests.enterPin(m_number, digits);
        return;
    }
    m_number = QString::fromLatin1(digits.reveal());
    askPin();
}

void PinEntry::follow(const EntryView& entry)
{
    switch (entry.stage) {
    case EntryView::Stage::Checking:
    case EntryView::Stage::AskingServer:
        m_form->wait(entryWords(entry));
        break;
    case EntryView::Stage::WrongPin:
        // The number can be read, the PIN cannot: it is retyped. Erase goes back to the number.
        m_form->start();
        m_asked = false;
        if (!m_number.isEmpty())
            askPin();
        m_form->refuse(m_number.isEmpty() ? entryWords(entry)
                                          : tr("For number %1").arg(m_number) + QLatin1Char('\n') + entryWords(entry));
        break;
    case EntryView::Stage::UnknownToken:
        m_form->start();
        askNumber();
        m_form->refuse(contentOf(entry, m_theme.locale()).word);
        break;
    case EntryView::Stage::Locked:
        m_form->start();
        if (!m_asked) { // cards and codes are locked; PINs are not
            askNumber();
            m_form->refuse(entryWords(entry));
            break;
        }
        m_asked = false;
        m_lockedUntil = entry.lockedUntil;
        m_form->lockUntil(m_lockedUntil);
        break;
    default:
        break;
    }
}

void PinEntry::type(QChar key)
{
    m_form->type(key);
}

void PinEntry::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Background, m_theme.isHighContrast() ? 1.0 : kSheetOpacity));
}

} // namespace rollcall::ui
