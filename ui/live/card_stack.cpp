#include "ui/live/card_stack.h"

#include <QPropertyAnimation>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

CardStack::CardStack(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    hide();
}

void CardStack::push(CardContent content, TrackId track)
{
    const auto same =
        std::find_if(m_cards.begin(), m_cards.end(), [track](const Card* card) { return card->track() == track; });
    if (same != m_cards.end())
        take(*same);
    while (m_cards.size() >= kMax)
        take(m_cards.back());
    auto* card = new Card(m_theme, std::move(content), track, this);
    connect(card, &Card::expired, this, [this, card] { take(card); });
    connect(card, &Card::undoWanted, this, [this, card] { Q_EMIT undoWanted(card); });
    m_cards.prepend(card);
    show();
    place();
    card->show();
    // The whole card is there from its first picture on; only its place settles.
    if (const int duration = m_theme.motion(kMotionUsual)) {
        auto* slide = new QPropertyAnimation(card, "pos", card);
        slide->setDuration(duration);
        slide->setEasingCurve(QEasingCurve::OutCubic);
        slide->setStartValue(card->pos() + QPoint(0, m_theme.px(kSpace24)));
        slide->setEndValue(card->pos());
        slide->start(QAbstractAnimation::DeleteWhenStopped);
    }
}

bool CardStack::keep(TrackId track)
{
    const auto same =
        std::find_if(m_cards.begin(), m_cards.end(), [track](const Card* card) { return card->track() == track; });
    if (same == m_cards.end())
        return false;
    (*same)->stay();
    return true;
}

void CardStack::take(Card* card)
{
    m_cards.removeOne(card);
    card->hide();
    card->deleteLater();
    place();
    if (m_cards.isEmpty()) {
        hide();
        Q_EMIT emptied();
    }
}

void CardStack::clear()
{
    while (!m_cards.isEmpty())
        take(m_cards.back());
}

void CardStack::place()
{
    const int strip = m_theme.px(kRow);
    const int gap = m_theme.px(kSpace8);
    int y = height();
    for (qsizetype i = m_cards.size(); i-- > 1;) {
        y -= strip;
        for (QPropertyAnimation* slide : m_cards[i]->findChildren<QPropertyAnimation*>())
            slide->stop(); // it aims at the place of the newest
        m_cards[i]->setSmall(true);
        m_cards[i]->setGeometry(0, y, width(), strip);
        y -= gap;
    }
    if (!m_cards.isEmpty()) {
        m_cards.front()->setSmall(false);
        m_cards.front()->setGeometry(0, 0, width(), std::max(0, y));
    }
}

void CardStack::resizeEvent(QResizeEvent*)
{
    place();
}

} // namespace rollcall::ui
