#include "ui/pin/pin_change.h"

#include "ui/pin/pad_form.h"
#include "ui/pin/pin_words.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace rollcall::ui {

using namespace tokens;

PinChange::PinChange(const Theme& theme, const Clock& clock, int idleMilliseconds, AdminAccess& access, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_access(access),
      m_form(new PadForm(theme, clock, idleMilliseconds, tr("Cancel"), Icon::Close))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_form, &PadForm::entered, this, &PinChange::entered);
    connect(m_form, &PadForm::unlocked, this, [this] { present(Step::Present); });
    connect(m_form, &PadForm::left, this, &PinChange::close);
    parent->installEventFilter(this);
    hide();
}

QString PinChange::message() const
{
    return m_form->message();
}

QString PinChange::title() const
{
    return m_form->title();
}

void PinChange::open()
{
    setGeometry(parentWidget()->rect());
    present(Step::Present);
    show();
    raise();
    m_form->start();
}

void PinChange::close()
{
    ++m_question;
    m_present = {};
    m_new = {};
    m_form->stop();
    hide();
}

void PinChange::present(Step step)
{
    m_step = step;
    PadForm::Question question;
    question.least = step == Step::Present ? kMinPinDigits : kRecommendedPinDigits;
    question.most = kMaxPinDigits;
    switch (step) {
    case Step::Present:
        m_present = {};
        question.title = tr("Your present PIN");
        break;
    case Step::Choose:
        m_new = {};
        question.title = tr("Choose a new PIN");
        question.hint = tr("At least %Ln digits", nullptr, kRecommendedPinDigits);
        break;
    case Step::Repeat:
        question.title = tr("The same PIN again");
        break;
    }
    m_form->ask(question);
}

void PinChange::entered(const Secret& pin)
{
    switch (m_step) {
    case Step::Present:
        m_present = pin;
        m_form->wait(tr("Checking"));
        m_access.confirmPin(pin, this, answerTo(&PinChange::confirmed));
        return;
    case Step::Choose:
        if (const QString problem = newPinProblem(pin, kRecommendedPinDigits); !problem.isEmpty()) {
            m_form->refuse(problem);
            return;
        }
        m_new = pin;
        present(Step::Repeat);
        return;
    case Step::Repeat:
        break;
    }
    if (pin == m_new) {
        m_form->wait(tr("One moment"));
        m_access.changePin(m_present, pin, this, answerTo(&PinChange::changed));
        return;
    }
    present(Step::Choose);
    m_form->refuse(tr("The PINs do not match. Choose again."));
}

Reply<PinAnswer> PinChange::answerTo(void (PinChange::*then)(const Result<PinAnswer>&))
{
    return [this, then, question = ++m_question](const Result<PinAnswer>& answer) {
        if (question == m_question)
            (this->*then)(answer);
    };
}

/// Then the present PIN is asked for again.
bool PinChange::isRefused(const Result<PinAnswer>& answer)
{
    if (answer && answer->accepted)
        return false;
    present(Step::Present);
    if (!answer) {
        m_form->refuse(answer.error().message);
    } else if (answer->lockedUntil) {
        m_form->start(); // the pad stays long enough to read the time
        m_form->lockUntil(answer->lockedUntil);
    } else {
        m_form->refuse(tr("Wrong PIN. %Ln tries left.", nullptr, answer->triesLeft));
    }
    return true;
}

void PinChange::confirmed(const Result<PinAnswer>& answer)
{
    if (!isRefused(answer))
        present(Step::Choose);
}

void PinChange::changed(const Result<PinAnswer>& answer)
{
    if (!answer && answer.error().code == ErrorCode::InvalidArgument) { // another one may be chosen
        present(Step::Choose);
        m_form->refuse(answer.error().message);
    } else if (!isRefused(answer)) {
        close();
        Q_EMIT done(tr("The administrator PIN has been changed"));
    }
}

bool PinChange::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void PinChange::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Background));
}

} // namespace rollcall::ui
