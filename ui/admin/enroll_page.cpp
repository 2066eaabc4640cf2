#include "ui/admin/enroll_page.h"

#include "ui/admin/enroll_capture.h"
#include "ui/admin/enroll_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

EnrollPage::EnrollPage(const Theme& theme, const UiSettings& settings, const KioskState& camera,
                       EnrollmentAdmin& enrollment, QWidget* parent)
    : AdminPage(theme, tr("Enroll"), parent), m_enrollment(enrollment), m_stack(new PageStack),
      m_form(new EnrollForm(theme)),
      m_capture(new EnrollCapture(theme, settings.mirrorPreview, camera, enrollment.state())), m_result(makeResult())
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
        m_enrollment.begin(PersonId(id), name);
    });
    connect(m_capture, &EnrollCapture::saveWanted, this, &EnrollPage::save);
    connect(m_capture, &EnrollCapture::retakeWanted, this,
            [this](EnrollmentPose pose) { m_enrollment.retakePose(pose); });
    connect(m_capture, &EnrollCapture::cancelWanted, this, [this] { m_enrollment.cancel(); });
    connect(&enrollment.state(), &EnrollmentState::changed, this, &EnrollPage::follow);
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
    m_toList = new Button(theme(), Button::Kind::Secondary, tr("Back to the list"));
    m_again = new Button(theme(), Button::Kind::Primary, tr("Enroll another"));
    m_toList->setObjectName(QStringLiteral("resultPeople"));
    m_again->setObjectName(QStringLiteral("resultAgain"));
    buttons->addStretch(1);
    buttons->addWidget(m_toList);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_toList, &Button::clicked, this, &EnrollPage::finished);
    connect(m_again, &Button::clicked, this, &EnrollPage::goOn);
    return page;
}

/// The result has been read.
void EnrollPage::goOn()
{
    if (m_shown == Shown::Doubted) {
        save(); // all the same
        return;
    }
    if (m_shown == Shown::Done)
        prepare({}, {});
    m_form->start(m_id, m_name);
    m_stack->setCurrentWidget(m_form);
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
    ++m_visit;
    m_saving = false;
    m_form->hideKeyboard();
    if (m_enrollment.state().view().stage != EnrollmentView::Stage::Idle)
        m_enrollment.cancel();
    prepare({}, {});
}

void EnrollPage::save()
{
    m_saving = true;
    const QString label = m_name.isEmpty() ? m_id : m_name;
    m_enrollment.finish(this, [this, label, visit = m_visit](const Result<EnrollmentOutcome>& outcome) {
        if (visit == m_visit)
            showOutcome(outcome);
        else if (!outcome)
            Q_EMIT announced(outcome.error().message, true);
        else if (outcome->kind == EnrollmentOutcome::Kind::Done)
            Q_EMIT announced(tr("%1 is enrolled").arg(label), false);
    });
}

void EnrollPage::showOutcome(const Result<EnrollmentOutcome>& outcome)
{
    m_saving = false;
    if (!outcome)
        showResult(false, outcome.error().message);
    else if (outcome->kind == EnrollmentOutcome::Kind::Doubted)
        showDoubt(*outcome);
    else
        showResult(true, tr("The kiosk now recognizes this person."));
}

void EnrollPage::showDoubt(const EnrollmentOutcome& outcome)
{
    m_shown = Shown::Doubted;
    m_resultMark->setPixmap(iconPixmap(Icon::Warning, theme().px(kIconHero), theme().color(Color::Warning)));
    if (outcome.otherFace) {
        m_resultTitle->setText(tr("Is this really %1?").arg(outcome.like));
        m_resultText->setText(
            tr("The photos stored for %1 show a different face. Enrolling anyway replaces them.").arg(outcome.like));
    } else if (outcome.twice) {
        m_resultTitle->setText(tr("Is this %1?").arg(outcome.like));
        m_resultText->setText(tr("This face is already enrolled as %1. Enrolling a person twice splits their "
                                 "attendance in two. Cancel and look for them in the list.")
                                  .arg(outcome.like));
    } else {
        m_resultTitle->setText(tr("Looks like %1").arg(outcome.like));
        m_resultText->setText(tr("Matching will be stricter for these two, so recognizing them may take longer."));
    }
    // The likely answer is the one that is easy to touch.
    const bool isUnlikely = outcome.twice || outcome.otherFace;
    m_toList->setKind(isUnlikely ? Button::Kind::Primary : Button::Kind::Secondary);
    m_again->setKind(isUnlikely ? Button::Kind::Secondary : Button::Kind::Primary);
    m_toList->setText(tr("Cancel"));
    m_again->setText(tr("Enroll anyway"));
    m_stack->setCurrentWidget(m_result);
}

void EnrollPage::showResult(bool done, const QString& text)
{
    m_shown = done ? Shown::Done : Shown::Failed;
    m_resultMark->setPixmap(iconPixmap(done ? Icon::Check : Icon::Warning, theme().px(kIconHero),
                                       theme().color(done ? Color::In : Color::Danger)));
    m_resultTitle->setText(done ? tr("%1 is enrolled").arg(m_name.isEmpty() ? m_id : m_name) : tr("This did not work"));
    m_resultText->setText(text);
    m_toList->setKind(Button::Kind::Secondary);
    m_again->setKind(Button::Kind::Primary);
    m_toList->setText(tr("Back to the list"));
    m_again->setText(done ? tr("Enroll another") : tr("Try again"));
    m_stack->setCurrentWidget(m_result);
}

void EnrollPage::follow()
{
    switch (m_enrollment.state().view().stage) {
    case EnrollmentView::Stage::Idle:
        if (!m_saving && m_stack->currentWidget() == m_capture)
            m_stack->setCurrentWidget(m_form);
        break;
    case EnrollmentView::Stage::Capturing:
    case EnrollmentView::Stage::Saving:
        m_stack->setCurrentWidget(m_capture);
        break;
    case EnrollmentView::Stage::Doubted:
        if (!m_saving && m_stack->currentWidget() == m_capture)
            m_enrollment.cancel(); // the page that asked is gone, and the answer with it
        break;
    }
}

} // namespace rollcall::ui
