#include "ui/pin/pin_view.h"

#include "ui/pin/pad_form.h"
#include "ui/pin/pin_words.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace rollcall::ui {

using namespace tokens;

PinView::PinView(const Theme& theme, const Clock& clock, AccessState& state, AdminAccess& access, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_access(access),
      m_form(new PadForm(theme, clock, kPinIdle, tr("Back"), Icon::Back))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_form, &PadForm::entered, this, &PinView::entered);
    connect(m_form, &PadForm::unlocked, this, [this] { present(asking()); });
    connect(m_form, &PadForm::left, this, [this] {
        m_form->stop();
        Q_EMIT left();
    });
    connect(&state, &AccessState::changed, this, [this] {
        if (isVisible())
            follow();
    });
}

QString PinView::message() const
{
    return m_form->message();
}

QString PinView::title() const
{
    return m_form->title();
}

void PinView::enter()
{
    m_first = {};
    const AccessStage stage = m_state.stage();
    present(stage == AccessStage::NeedsFirstPin ? Step::Choose
            : stage == AccessStage::NeedsCode   ? Step::Code
                                                : Step::Enter);
    m_form->start();
    if (m_state.stage() == AccessStage::LockedOut)
        follow();
}

void PinView::present(Step step)
{
    m_step = step;
    PadForm::Question question;
    question.least = kMinPinDigits;
    question.most = kMaxPinDigits;
    switch (step) {
    case Step::Enter:
        question.title = tr("Administrator PIN");
        break;
    case Step::Code:
        question.title = tr("Recovery code");
        question.hint =
            tr("The administrator PIN is lost. Run \"rollcallctl admin-pin --reset\" on this kiosk and enter "
               "the code it prints.");
        question.least = kMaxPinDigits;
        break;
    case Step::Choose:
        question.title = tr("Choose a PIN");
        question.hint =
            tr("At least %Ln digits. Anyone who knows it can manage this kiosk.", nullptr, kRecommendedPinDigits);
        question.least = kRecommendedPinDigits;
        break;
    case Step::Repeat:
        question.title = tr("The same PIN again");
        question.least = kRecommendedPinDigits;
        break;
    }
    m_form->ask(question);
}

void PinView::entered(const Secret& pin)
{
    switch (m_step) {
    case Step::Enter:
    case Step::Code:
        m_access.submitPin(pin);
        return;
    case Step::Choose:
        if (const QString problem = newPinProblem(pin, kRecommendedPinDigits); !problem.isEmpty()) {
            m_form->refuse(problem);
            return;
        }
        m_first = pin;
        present(Step::Repeat);
        return;
    case Step::Repeat:
        break;
    }
    const bool same = pin == m_first;
    m_first = {};
    if (same) {
        m_access.setFirstPin(pin);
        return;
    }
    present(Step::Choose);
    m_form->refuse(tr("The PINs do not match. Choose again."));
}

void PinView::follow()
{
    const AccessView& access = m_state.view();
    switch (access.stage) {
    case AccessStage::Locked:
        present(Step::Enter);
        if (!access.problem.isEmpty())
            m_form->refuse(access.problem);
        break;
    case AccessStage::NeedsCode:
        present(Step::Code);
        if (!access.problem.isEmpty())
            m_form->refuse(access.problem);
        break;
    case AccessStage::NeedsFirstPin:
        present(Step::Choose);
        if (!access.problem.isEmpty())
            m_form->refuse(access.problem);
        break;
    case AccessStage::Checking:
        m_form->wait(tr("Checking"));
        break;
    case AccessStage::Wrong:
        present(asking());
        m_form->refuse(asking() == Step::Code ? tr("Wrong code. %Ln tries left.", nullptr, access.triesLeft)
                                              : tr("Wrong PIN. %Ln tries left.", nullptr, access.triesLeft));
        break;
    case AccessStage::LockedOut:
        present(asking());
        m_form->start(); // the pad stays long enough to read the time
        m_form->lockUntil(access.lockedUntil);
        break;
    case AccessStage::Open:
        m_form->stop();
        break;
    }
}

void PinView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Background));
}

} // namespace rollcall::ui
