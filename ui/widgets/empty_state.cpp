#include "ui/widgets/empty_state.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr double kRoomy = 320; ///< dp of height: the picture, two lines of title and of text, and a button
}

EmptyState::EmptyState(const Theme& theme, Icon icon, const QString& title, const QString& text, const QString& action,
                       QWidget* parent)
    : QWidget(parent), m_theme(theme), m_picture(new QLabel),
      m_title(makeLabel(theme, Type::Heading, Color::Text, title, true)),
      m_text(makeLabel(theme, Type::Body, Color::Muted, text))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, kSpace8, kSpace12);
    m_picture->setPixmap(iconPixmap(icon, theme.px(kIconHero * 0.6), theme.color(Color::Muted)));
    layout->addStretch(1);
    for (QLabel* label : {m_picture, m_title, m_text}) {
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

/// The words matter more than the picture.
void EmptyState::resizeEvent(QResizeEvent*)
{
    m_picture->setVisible(height() >= m_theme.px(kRoomy));
}

void EmptyState::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace rollcall::ui
