#include "ui/pin/pad_form.h"

#include "ui/pin/pin_dots.h"
#include "ui/pin/pin_pad.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <sodium/utils.h>

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kCountdownTick = 250; ///< ms; the seconds shown are never late by more
constexpr int kMaxDigits = 16;      ///< of any question
constexpr int kMessageLines = 3;    ///< room kept for the message, so that the pad does not move when one comes
} // namespace

PadForm::PadForm(const Theme& theme, const Clock& clock, int idleMilliseconds, const QString& leaveWord, Icon leaveIcon,
                 QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_title(makeLabel(theme, Type::Title, Color::Text, {}, true)), m_dots(new PinDots(theme)),
      m_message(makeLabel(theme, Type::Body, Color::Muted)), m_pad(new PinPad(theme)),
      m_leave(new Button(theme, Button::Kind::Ghost, leaveWord, leaveIcon))
{
    setSpacing(*m_layout, theme, kSpace16, kSpace16);
    m_title->setAlignment(Qt::AlignCenter);
    m_message->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_message->setMinimumHeight((theme.isCompact() ? 2 : kMessageLines) *
                                QFontMetrics(m_message->font()).lineSpacing());
    m_leave->setObjectName(QStringLiteral("pinBack"));
    auto* words = new QVBoxLayout;
    setSpacing(*words, theme, 0, theme.isCompact() ? kSpace8 : kSpace16);
    words->addWidget(m_leave, 0, Qt::AlignLeading);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_dots);
    words->addWidget(m_message);
    words->addStretch(1);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_pad, 1, Qt::AlignCenter);

    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    m_digits.reserve(kMaxDigits); // never moved while it grows, so that wiping it wipes all of it
    connect(m_pad, &PinPad::digit, this, &PadForm::typed);
    connect(m_pad, &PinPad::erase, this, &PadForm::erase);
    connect(m_pad, &PinPad::confirm, this, &PadForm::confirm);
    connect(m_leave, &Button::clicked, this, &PadForm::left);
    connect(&m_idle, &QTimer::timeout, this, &PadForm::left);
    connect(&m_countdown, &QTimer::timeout, this, &PadForm::countDown);
}

QString PadForm::message() const
{
    return m_message->text();
}

QString PadForm::title() const
{
    return m_title->text();
}

void PadForm::start()
{
    m_idle.start();
    setFocus();
}

void PadForm::stop()
{
    m_idle.stop();
    m_countdown.stop();
    wipe();
}

void PadForm::ask(const Question& question)
{
    m_countdown.stop();
    m_question = question;
    m_question.most = std::min(question.most, kMaxDigits);
    m_title->setText(question.title);
    m_dots->setPlaces(question.least);
    wipe();
    m_pad->setEnabled(true);
    say(question.hint, Color::Muted);
}

void PadForm::say(const QString& text, Color color)
{
    m_message->setText(text);
    setLabelColor(*m_message, m_theme, color);
}

void PadForm::refuse(const QString& text)
{
    m_countdown.stop();
    wipe();
    m_pad->setEnabled(true);
    m_dots->shake();
    say(text, Color::Danger);
}

void PadForm::wait(const QString& text)
{
    m_countdown.stop();
    m_pad->setEnabled(false);
    say(text, Color::Muted);
}

void PadForm::lockUntil(const std::optional<QDateTime>& until)
{
    wipe();
    m_lockedUntil = until;
    m_pad->setEnabled(false);
    m_countdown.start(kCountdownTick);
    countDown();
}

void PadForm::countDown()
{
    const qint64 left = m_lockedUntil ? toDateTimeUtc(m_clock.wall()).msecsTo(*m_lockedUntil) : 0;
    if (left <= 0) {
        m_countdown.stop();
        m_pad->setEnabled(true);
        Q_EMIT unlocked();
        return;
    }
    const qint64 seconds = (left + 999) / 1000;
    say(tr("Too many wrong PINs. Try again in %1.")
            .arg(QStringLiteral("%1:%2").arg(QString::number(seconds / 60),
                                             QString::number(seconds % 60).rightJustified(2, u'0'))),
        Color::Warning);
}

void PadForm::wipe()
{
    if (!m_digits.isEmpty())
        sodium_memzero(m_digits.data(), static_cast<std::size_t>(m_digits.size()));
    m_digits.resize(0);
    showDigits();
}

void PadForm::showDigits()
{
    if (m_question.readable)
        m_dots->setDigits(QString::fromLatin1(m_digits));
    else
        m_dots->setCount(static_cast<int>(m_digits.size()));
    m_pad->setConfirmEnabled(m_digits.size() >= m_question.least);
}

void PadForm::typed(char digit)
{
    m_idle.start();
    if (m_digits.size() >= m_question.most)
        return;
    m_digits.append(digit);
    showDigits();
}

void PadForm::erase()
{
    m_idle.start();
    if (m_digits.isEmpty()) {
        Q_EMIT erasedNothing();
        return;
    }
    m_digits[m_digits.size() - 1] = '\0';
    m_digits.chop(1);
    showDigits();
}

void PadForm::confirm()
{
    if (m_digits.size() < m_question.least)
        return;
    m_idle.start();
    const Secret digits(m_digits);
    wipe();
    Q_EMIT entered(digits);
}

void PadForm::type(QChar key)
{
    if (key == u'\x1b') {
        Q_EMIT left();
        return;
    }
    if (!m_pad->isEnabled())
        return;
    if (const int digit = key.digitValue(); digit >= 0) // of any script
        typed(static_cast<char>('0' + digit));
    else if (key == u'\b')
        erase();
    else if (key == u'\n')
        confirm();
}

void PadForm::resizeEvent(QResizeEvent*)
{
    m_layout->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PadForm::hideEvent(QHideEvent*)
{
    stop(); // no idle timeout while hidden
}

void PadForm::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Backspace:
        type(u'\b');
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        type(u'\n');
        break;
    case Qt::Key_Escape:
        type(u'\x1b');
        break;
    default:
        if (event->text().size() == 1)
            type(event->text().front());
    }
}

} // namespace rollcall::ui
