#include "ui/connections/choice_card.h"

#include "ui/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

ChoiceCard::ChoiceCard(const Theme& theme, Icon icon, const QString& word, const QString& sentence, QWidget* parent)
    : Pressable(parent), m_theme(theme), m_onward(new QLabel)
{
    setText(word);
    setAccessibleName(word);
    setAccessibleDescription(sentence);
    setMinimumHeight(theme.px(kTouch));
    auto* layout = new QHBoxLayout(this);
    setSpacing(*layout, theme, kSpace16, kSpace16);
    auto* picture = new QLabel;
    picture->setPixmap(iconPixmap(icon, theme.px(kIconLarge), theme.color(Color::Info)));
    layout->addWidget(picture);
    auto* words = new QVBoxLayout;
    setSpacing(*words, theme, 0, kSpace4);
    words->addWidget(makeLabel(theme, Type::Body, Color::Text, word, true));
    words->addWidget(makeLabel(theme, Type::Label, Color::Muted, sentence));
    layout->addLayout(words, 1);
    m_onward->setPixmap(iconPixmap(Icon::ChevronRight, theme.px(kIcon), theme.color(Color::Muted)));
    layout->addWidget(m_onward);
    for (QLabel* label : findChildren<QLabel*>()) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the card is what is pressed
        if (isRightToLeft()) // names and addresses in Latin letters, too, are beside the picture
            label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setInert()
{
    setEnabled(false);
    m_onward->hide();
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(isFocusedByKey() ? Color::Info : Color::Outline), m_theme.dp(kStroke)));
    painter.setBrush(m_theme.color(isDown() ? Color::Raised : Color::Surface));
    const double half = m_theme.dp(kStroke) / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(kRadiusCard),
                            m_theme.dp(kRadiusCard));
}

} // namespace rollcall::ui
