#include "ui/pin/pin_view.h"

#include "ui/pin/pin_dots.h"
#include "ui/pin/pin_pad.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <sodium/utils.h>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kCountdownTick = 250; ///< the seconds shown are never late by more
}

PinView::PinView(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_state(state), m_requests(requests),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_title(makeLabel(theme, Type::Title, Colour::Text, {}, true)), m_dots(new PinDots(theme)),
      m_message(makeLabel(theme, Type::Body, Colour::Muted)), m_pad(new PinPad(theme)),
      m_back(new Button(theme, Button::Kind::Ghost, tr("Back"), Icon::Back))
{
    setSpacing(*m_layout, theme, kSpace16, kSpace16);
    m_title->setAlignment(Qt::AlignCenter);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setMinimumHeight(
        2 * QFontMetrics(m_message->font()).lineSpacing()); // the pad does not move when a message comes
    m_back->setObjectName(QStringLiteral("pinBack"));
    auto* words = new QVBoxLayout;
    setSpacing(*words, theme, 0, kSpace16);
    words->addWidget(m_back, 0, Qt::AlignLeading);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_dots);
    words->addWidget(m_message);
    words->addStretch(1);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_pad, 1, Qt::AlignCenter);

    m_idle.setSingleShot(true);
    m_idle.setInterval(kPinIdle);
    m_digits.reserve(kMostDigits); // never moved while it grows, so that wiping it wipes all of it
    connect(m_pad, &PinPad::digit, this, &PinView::typed);
    connect(m_pad, &PinPad::erase, this, &PinView::erase);
    connect(m_pad, &PinPad::confirm, this, &PinView::confirm);
    connect(m_back, &Button::clicked, this, &PinView::left);
    connect(&m_idle, &QTimer::timeout, this, &PinView::left);
    connect(&m_countdown, &QTimer::timeout, this, &PinView::countDown);
    connect(&state, &KioskState::adminChanged, this, [this] {
        if (isVisible())
            follow();
    });
}

QString PinView::message() const
{
    return m_message->text();
}

QString PinView::title() const
{
    return m_title->text();
}

void PinView::enter()
{
    wipe();
    m_first = {};
    m_idle.start();
    present(m_state.admin().access == AdminAccess::NeedsFirstPin ? Step::Choose : Step::Enter);
    setFocus();
    if (m_state.admin().access == AdminAccess::LockedOut)
        follow();
}

void PinView::present(Step step)
{
    m_step = step;
    wipe();
    m_pad->setEnabled(true);
    switch (step) {
    case Step::Enter:
        m_title->setText(tr("Administrator PIN"));
        say({}, Colour::Muted);
        break;
    case Step::Choose:
        m_title->setText(tr("Choose a PIN"));
        say(tr("At least %Ln digits. Whoever knows it can manage this kiosk.", nullptr, kLeastDigits), Colour::Muted);
        break;
    case Step::Repeat:
        m_title->setText(tr("The same PIN again"));
        say({}, Colour::Muted);
        break;
    }
}

void PinView::say(const QString& text, Colour colour)
{
    m_message->setText(text);
    setLabelColour(*m_message, m_theme, colour);
}

void PinView::wipe()
{
    if (!m_digits.isEmpty())
        sodium_memzero(m_digits.data(), static_cast<std::size_t>(m_digits.size()));
    m_digits.resize(0);
    m_dots->setCount(0);
    m_pad->setConfirmEnabled(false);
}

void PinView::typed(char digit)
{
    m_idle.start();
    if (m_digits.size() >= kMostDigits)
        return;
    m_digits.append(digit);
    m_dots->setCount(static_cast<int>(m_digits.size()));
    m_pad->setConfirmEnabled(m_digits.size() >= kLeastDigits);
}

void PinView::erase()
{
    m_idle.start();
    if (!m_digits.isEmpty())
        m_digits[m_digits.size() - 1] = '\0';
    m_digits.chop(1);
    m_dots->setCount(static_cast<int>(m_digits.size()));
    m_pad->setConfirmEnabled(m_digits.size() >= kLeastDigits);
}

void PinView::confirm()
{
    if (m_digits.size() < kLeastDigits)
        return;
    m_idle.start();
    const Secret pin(m_digits);
    wipe();
    switch (m_step) {
    case Step::Enter:
        m_requests.submitAdminPin(pin);
        return;
    case Step::Choose:
        m_first = pin;
        present(Step::Repeat);
        return;
    case Step::Repeat:
        break;
    }
    if (pin == m_first) {
        m_first = {};
        m_requests.setFirstAdminPin(pin);
        return;
    }
    m_first = {};
    present(Step::Choose);
    m_dots->shake();
    say(tr("The two were not the same. Choose again."), Colour::Danger);
}

void PinView::follow()
{
    const AdminView& admin = m_state.admin();
    m_countdown.stop();
    switch (admin.access) {
    case AdminAccess::Locked:
        present(Step::Enter);
        break;
    case AdminAccess::NeedsFirstPin:
        present(Step::Choose);
        break;
    case AdminAccess::Checking:
        m_pad->setEnabled(false);
        say(tr("Checking"), Colour::Muted);
        break;
    case AdminAccess::Wrong:
        present(Step::Enter);
        m_dots->shake();
        say(tr("Wrong PIN. %Ln tries left.", nullptr, admin.triesLeft), Colour::Danger);
        break;
    case AdminAccess::LockedOut:
        present(Step::Enter);
        m_pad->setEnabled(false);
        m_countdown.start(kCountdownTick);
        countDown();
        break;
    case AdminAccess::Open:
        wipe();
        break;
    }
}

void PinView::countDown()
{
    const auto& until = m_state.admin().lockedUntil;
    const qint64 left = until ? toDateTimeUtc(m_clock.wall()).msecsTo(*until) : 0;
    if (left <= 0) {
        m_countdown.stop();
        present(Step::Enter);
        return;
    }
    const qint64 seconds = (left + 999) / 1000;
    say(tr("Too many wrong PINs. Try again in %1.")
            .arg(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'))),
        Colour::Warning);
    m_idle.start();
}

void PinView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Background));
}

void PinView::resizeEvent(QResizeEvent*)
{
    m_layout->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PinView::keyPressEvent(QKeyEvent* event)
{
    if (!m_pad->isEnabled())
        return;
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        typed(static_cast<char>('0' + key - Qt::Key_0));
    else if (key == Qt::Key_Backspace)
        erase();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        confirm();
    else if (key == Qt::Key_Escape)
        Q_EMIT left();
}

} // namespace rollcall::ui
