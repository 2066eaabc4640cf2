#include "ui/live/direction_panel.h"

#include "ui/live/choice_button.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

DirectionPanel::DirectionPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_name(makeLabel(theme, Type::Title, Color::Text, {}, true)),
      m_in(new ChoiceButton(theme, Shape::In, tr("In"))), m_out(new ChoiceButton(theme, Shape::Out, tr("Out"))),
      m_cancel(new Button(theme, Button::Kind::Ghost, tr("Not now")))
{
    m_in->setObjectName(QStringLiteral("chooseIn"));
    m_out->setObjectName(QStringLiteral("chooseOut"));
    m_cancel->setObjectName(QStringLiteral("chooseNot"));
    m_cancel->setRing(1.0);
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, kSpace24, kSpace12);
    auto* head = new QHBoxLayout;
    setSpacing(*head, theme, 0, kSpace12);
    head->addWidget(m_name, 1);
    head->addWidget(m_cancel);
    layout->addLayout(head);
    auto* choices = new QHBoxLayout;
    setSpacing(*choices, theme, 0, kSpace16);
    choices->addWidget(m_in);
    choices->addWidget(m_out);
    layout->addLayout(choices, 1);
    connect(m_in, &ChoiceButton::clicked, this, [this] { answer(Direction::In); });
    connect(m_out, &ChoiceButton::clicked, this, [this] { answer(Direction::Out); });
    connect(m_cancel, &Button::clicked, this, [this] { answer(std::nullopt); });
    // The ring is information, not decoration: it runs with reduced motion too.
    m_time.setStartValue(1.0);
    m_time.setEndValue(0.0);
    m_time.setDuration(kQuestionTimeout);
    connect(&m_time, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& left) { m_cancel->setRing(left.toDouble()); });
    connect(&m_time, &QVariantAnimation::finished, this, [this] { answer(std::nullopt); });
    hide();
}

void DirectionPanel::ask(const DirectionQuestion& question)
{
    const bool known = std::any_of(m_questions.begin(), m_questions.end(),
                                   [&](const DirectionQuestion& other) { return other.track == question.track; });
    if (known)
        return;
    m_questions.push_back(question);
    if (m_questions.size() == 1)
        showNext();
}

void DirectionPanel::clear()
{
    m_time.stop();
    while (!m_questions.empty()) {
        const DirectionQuestion question = m_questions.front();
        m_questions.pop_front();
        Q_EMIT cancelled(question);
    }
    hide();
}

void DirectionPanel::showNext()
{
    m_time.stop();
    if (m_questions.empty()) {
        hide();
        return;
    }
    m_name->setText(tr("%1, in or out?").arg(m_questions.front().name));
    show();
    raise();
    m_time.start();
}

void DirectionPanel::answer(std::optional<Direction> direction)
{
    if (m_questions.empty())
        return;
    const DirectionQuestion question = m_questions.front();
    m_questions.pop_front();
    showNext();
    if (direction)
        Q_EMIT chosen(question, *direction);
    else
        Q_EMIT cancelled(question);
}

} // namespace rollcall::ui
