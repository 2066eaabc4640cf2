#include "ui/widgets/empty_state.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

EmptyState::EmptyState(const Theme& theme, Icon icon, const QString& title, const QString& text, const QString& action,
                       QWidget* parent)
    : QWidget(parent), m_title(makeLabel(theme, Type::Heading, Colour::Text, title, true)),
      m_text(makeLabel(theme, Type::Body, Colour::Muted, text))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, kSpace24, kSpace12);
    auto* picture = new QLabel;
    picture->setPixmap(iconPixmap(icon, theme.px(kIconHero * 0.6), theme.colour(Colour::Muted)));
    layout->addStretch(1);
    for (QLabel* label : {picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    if (!action.isEmpty()) {
        auto* button = new Button(theme, Button::Kind::Primary, action);
        button->setObjectName(QStringLiteral("emptyAction"));
        layout->addSpacing(theme.px(kSpace8));
        layout->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &Button::clicked, this, &EmptyState::acted);
    }
    layout->addStretch(2);
}

void EmptyState::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace rollcall::ui
