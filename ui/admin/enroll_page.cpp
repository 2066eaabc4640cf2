#include "ui/admin/enroll_page.h"

#include "ui/admin/enroll_capture.h"
#include "ui/admin/enroll_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"

#include <QVBoxLayout>

#include <utility>

namespace rollcall::ui {

using namespace tokens;

EnrollPage::EnrollPage(const Theme& theme, const UiSettings& settings, KioskState& state, KioskRequests& requests,
                       QWidget* parent)
    : AdminPage(theme, tr("Enroll"), parent), m_state(state), m_requests(requests), m_stack(new PageStack),
      m_form(new EnrollForm(theme)), m_capture(new EnrollCapture(theme, settings.mirrorPreview, state)),
      m_result(makeResult())
{
    head().addStretch(1);
    for (QWidget* page : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_capture), m_result})
        m_stack->addWidget(page);
    body().addWidget(m_stack, 1);
    connect(m_form, &EnrollForm::keyboardShown, this,
            [this](bool shown) { setHeadVisible(!shown || !this->theme().isCompact()); });
    connect(m_form, &EnrollForm::cancelled, this, &EnrollPage::finished);
    connect(m_form, &EnrollForm::submitted, this, [this](const QString& id, const QString& name) {
        m_id = id;
        m_name = name;
        m_capture->setPerson(name.isEmpty() ? id : name);
        m_requests.beginEnrollment(PersonId(id), name);
    });
    connect(m_capture, &EnrollCapture::saveWanted, this, [this] { m_requests.finishEnrollment(); });
    connect(m_capture, &EnrollCapture::retakeWanted, this,
            [this](EnrollmentPose pose) { m_requests.retakePose(pose); });
    connect(m_capture, &EnrollCapture::cancelWanted, this, [this] {
        m_requests.cancelEnrollment();
        m_stack->setCurrentWidget(m_form);
    });
    connect(&state, &KioskState::enrollmentChanged, this, &EnrollPage::follow);
}

QWidget* EnrollPage::makeResult()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    setSpacing(*layout, theme(), kSpace16, kSpace12);
    m_resultMark = new QLabel;
    m_resultTitle = makeLabel(theme(), Type::Title, Color::Text, {}, true);
    m_resultText = makeLabel(theme(), Type::Body, Color::Muted);
    layout->addStretch(1);
    for (QLabel* label : {m_resultMark, m_resultTitle, m_resultText}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme(), 0, kSpace12);
    m_toList = new Button(theme(), Button::Kind::Secondary, tr("To the list"));
    m_again = new Button(theme(), Button::Kind::Primary, tr("Enroll another"));
    m_toList->setObjectName(QStringLiteral("resultPeople"));
    m_again->setObjectName(QStringLiteral("resultAgain"));
    buttons->addStretch(1);
    buttons->addWidget(m_toList);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_toList, &Button::clicked, this, &EnrollPage::finished);
    connect(m_again, &Button::clicked, this, [this] {
        if (m_state.enrollment().stage == EnrollmentView::Stage::Doubted) {
            m_requests.finishEnrollment(); // all the same
            return;
        }
        const bool failed = m_state.enrollment().stage == EnrollmentView::Stage::Failed;
        m_requests.cancelEnrollment(); // the result has been read
        if (!failed)
            prepare({}, {});
        m_form->start(m_id, m_name);
        m_stack->setCurrentWidget(m_form);
    });
    return page;
}

void EnrollPage::prepare(const QString& id, const QString& name)
{
    m_id = id;
    m_name = name;
}

void EnrollPage::enter()
{
    m_form->start(m_id, m_name);
    m_stack->setCurrentWidget(m_form);
    follow();
}

void EnrollPage::leave()
{
    m_form->hideKeyboard();
    if (m_state.enrollment().stage != EnrollmentView::Stage::Idle)
        m_requests.cancelEnrollment();
    prepare({}, {});
}

void EnrollPage::showDoubt(const EnrollmentView& view)
{
    m_resultMark->setPixmap(iconPixmap(Icon::Warning, theme().px(kIconHero), theme().color(Color::Warning)));
    m_resultTitle->setText(view.twice ? tr("Is this %1?").arg(view.like) : tr("Looks like %1").arg(view.like));
    m_resultText->setText(
        view.twice ? tr("This face is enrolled already, as %1. Enrolled twice, the attendance of one person is split "
                        "in two. Cancel, "
                        "and look for them in the list.")
                         .arg(view.like)
                   : tr("The kiosk will look more closely at these two, so recognizing them may take longer."));
    // The likely answer is the one that is easy to touch.
    m_toList->setKind(view.twice ? Button::Kind::Primary : Button::Kind::Secondary);
    m_again->setKind(view.twice ? Button::Kind::Secondary : Button::Kind::Primary);
    m_toList->setText(tr("Cancel"));
    m_again->setText(tr("Enroll all the same"));
    m_stack->setCurrentWidget(m_result);
}

void EnrollPage::showResult(bool done, const QString& text)
{
    m_resultMark->setPixmap(iconPixmap(done ? Icon::Check : Icon::Warning, theme().px(kIconHero),
                                       theme().color(done ? Color::In : Color::Danger)));
    m_resultTitle->setText(done ? tr("%1 is enrolled").arg(m_name.isEmpty() ? m_id : m_name) : tr("This did not work"));
    m_resultText->setText(text);
    m_toList->setKind(Button::Kind::Secondary);
    m_again->setKind(Button::Kind::Primary);
    m_toList->setText(tr("To the list"));
    m_again->setText(done ? tr("Enroll another") : tr("Try again"));
    m_stack->setCurrentWidget(m_result);
}

void EnrollPage::follow()
{
    const EnrollmentView& view = m_state.enrollment();
    switch (view.stage) {
    case EnrollmentView::Stage::Idle:
        break;
    case EnrollmentView::Stage::Capturing:
    case EnrollmentView::Stage::Saving:
        m_stack->setCurrentWidget(m_capture);
        break;
    case EnrollmentView::Stage::Doubted:
        showDoubt(view);
        break;
    case EnrollmentView::Stage::Done:
        showResult(true, tr("The kiosk recognizes this person from now on."));
        break;
    case EnrollmentView::Stage::Failed:
        showResult(false, view.message);
        break;
    }
}

} // namespace rollcall::ui
