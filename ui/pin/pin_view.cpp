#include "ui/pin/pin_view.h"

#include "ui/pin/pad_form.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace rollcall::ui {

using namespace tokens;

PinView::PinView(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_requests(requests),
      m_form(new PadForm(theme, clock, kPinIdle, tr("Back"), Icon::Back))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_form, &PadForm::entered, this, &PinView::entered);
    connect(m_form, &PadForm::unlocked, this, [this] { present(Step::Enter); });
    connect(m_form, &PadForm::left, this, [this] {
        m_form->stop();
        Q_EMIT left();
    });
    connect(&state, &KioskState::adminChanged, this, [this] {
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
    present(m_state.admin().access == AdminAccess::NeedsFirstPin ? Step::Choose : Step::Enter);
    m_form->start();
    if (m_state.admin().access == AdminAccess::LockedOut)
        follow();
}

void PinView::present(Step step)
{
    m_step = step;
    PadForm::Question question;
    question.least = kMinDigits;
    question.most = kMaxDigits;
    switch (step) {
    case Step::Enter:
        question.title = tr("Administrator PIN");
        break;
    case Step::Choose:
        question.title = tr("Choose a PIN");
        question.hint = tr("At least %Ln digits. Whoever knows it can manage this kiosk.", nullptr, kMinDigits);
        break;
    case Step::Repeat:
        question.title = tr("The same PIN again");
        break;
    }
    m_form->ask(question);
}

void PinView::entered(const Secret& pin)
{
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
    const bool same = pin == m_first;
    m_first = {};
    if (same) {
        m_requests.setFirstAdminPin(pin);
        return;
    }
    present(Step::Choose);
    m_form->refuse(tr("The two were not the same. Choose again."));
}

void PinView::follow()
{
    const AdminView& admin = m_state.admin();
    switch (admin.access) {
    case AdminAccess::Locked:
        present(Step::Enter);
        break;
    case AdminAccess::NeedsFirstPin:
        present(Step::Choose);
        if (!admin.problem.isEmpty())
            m_form->refuse(admin.problem);
        break;
    case AdminAccess::Checking:
        m_form->wait(tr("Checking"));
        break;
    case AdminAccess::Wrong:
        present(Step::Enter);
        m_form->refuse(tr("Wrong PIN. %Ln tries left.", nullptr, admin.triesLeft));
        break;
    case AdminAccess::LockedOut:
        present(Step::Enter);
        m_form->start(); // a locked-out person reads for how long
        m_form->lockUntil(admin.lockedUntil);
        break;
    case AdminAccess::Open:
        m_form->stop();
        break;
    }
}

void PinView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Background));
}

} // namespace rollcall::ui
