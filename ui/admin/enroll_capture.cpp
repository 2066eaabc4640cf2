#include "ui/admin/enroll_capture.h"

#include "screen/kiosk_state.h"
#include "ui/admin/oval_preview.h"
#include "ui/admin/pose_figure.h"
#include "ui/admin/sample_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/words.h"

#include <QBoxLayout>

#include <optional>

namespace rollcall::ui {

using namespace tokens;

EnrollCapture::EnrollCapture(const Theme& theme, bool mirror, const KioskState& camera,
                             const EnrollmentState& enrollment, QWidget* parent)
    : QWidget(parent), m_camera(camera), m_enrollment(enrollment),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_preview(new OvalPreview(theme, mirror)),
      m_figure(new PoseFigure(theme, mirror)), m_person(makeLabel(theme, Type::Label, Color::Muted)),
      m_instruction(makeLabel(theme, Type::Heading, Color::Text, {}, true)), m_strip(new SampleStrip(theme, mirror)),
      m_hint(makeLabel(theme, Type::Label, Color::Muted, tr("Touch a photo to retake it"))),
      m_save(new Button(theme, Button::Kind::Primary, tr("Save")))
{
    setSpacing(*m_layout, theme, 0, kSpace16);
    m_layout->addWidget(m_preview, 3);
    auto* side = new QVBoxLayout;
    setSpacing(*side, theme, 0, kSpace12);
    auto* todo = new QHBoxLayout;
    setSpacing(*todo, theme, 0, kSpace12);
    auto* words = new QVBoxLayout;
    setSpacing(*words, theme, 0, kSpace4);
    words->addWidget(m_person);
    words->addWidget(m_instruction, 1, Qt::AlignTop);
    todo->addLayout(words, 1);
    todo->addWidget(m_figure, 0, Qt::AlignTop);
    side->addLayout(todo);
    side->addStretch(1);
    side->addWidget(m_strip);
    m_hint->setAlignment(Qt::AlignHCenter);
    QSizePolicy kept = m_hint->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when it comes
    m_hint->setSizePolicy(kept);
    side->addWidget(m_hint);
    side->addStretch(1);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    auto* cancel = new Button(theme, Button::Kind::Secondary, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("captureCancel"));
    m_save->setObjectName(QStringLiteral("captureSave"));
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_save, 1);
    side->addLayout(buttons);
    m_layout->addLayout(side, 2);
    connect(cancel, &Button::clicked, this, &EnrollCapture::cancelWanted);
    connect(m_save, &Button::clicked, this, &EnrollCapture::saveWanted);
    connect(m_strip, &SampleStrip::retakeWanted, this, &EnrollCapture::retakeWanted);
    connect(&camera, &KioskState::frameChanged, this, [this] {
        if (isVisible())
            m_preview->setFrame(m_camera.frame());
    });
    connect(&enrollment, &EnrollmentState::changed, this, &EnrollCapture::follow);
    connect(&camera.conditions(), &Conditions::changed, this, &EnrollCapture::follow);
    follow();
}

void EnrollCapture::setPerson(const QString& label)
{
    m_person->setText(label);
    m_preview->setFrame(m_camera.frame());
}

void EnrollCapture::follow()
{
    const EnrollmentView& view = m_enrollment.view();
    const bool complete = view.complete;
    const bool saving = view.stage == EnrollmentView::Stage::Saving;
    m_figure->setVisible(!complete);
    m_figure->setPose(view.wanted);
    m_instruction->setText(saving     ? tr("Saving")
                           : complete ? tr("All three photos are taken. Save?")
                                      : poseWords(view.wanted));
    m_preview->setProgress(complete ? 1.0 : view.poseProgress, complete || view.counts);
    // Without a picture, or without what looks at it, nothing would ever happen here.
    const ActiveCondition* obstacle = m_camera.conditions().obstacleTo(Ability::Enroll);
    if (obstacle != nullptr && !complete) {
        m_figure->hide();
        m_instruction->setText(doorWords(obstacle->condition));
    }
    m_preview->setWords(obstacle != nullptr       ? administratorWords(obstacle->condition)
                        : complete                ? QString()
                        : !view.message.isEmpty() ? view.message
                        : view.counts             ? tr("Good, hold still")
                                                  : guidanceWords(view.guidance));
    m_hint->setVisible(complete && !saving);
    m_strip->setEnabled(!saving);
    m_strip->setSamples(view.samples, complete ? std::nullopt : std::optional(view.wanted));
    m_save->setEnabled(complete && !saving);
}

void EnrollCapture::resizeEvent(QResizeEvent*)
{
    m_layout->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rollcall::ui
