#include "ui/widgets/undo_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

UndoBar::UndoBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new Panel(theme, Color::Raised, this)),
      m_words(makeLabel(theme, Type::Body, Color::Text, {}, true)),
      m_undo(new Button(theme, Button::Kind::Secondary, tr("Undo"))),
      m_slide(new QPropertyAnimation(m_card, "pos", this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_undo->setObjectName(QStringLiteral("undo"));
    auto* layout = new QHBoxLayout(m_card);
    setSpacing(*layout, theme, kSpace12, kSpace16);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_undo);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_slide->setDuration(theme.motion(kMotionQuick));
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    hide();
    connect(m_undo, &Button::clicked, this, &UndoBar::takeBack);
    connect(&m_ring, &QTimer::timeout, this, &UndoBar::turnRing);
}

void UndoBar::offer(UndoOffer offer)
{
    if (m_offer && m_offer->subject == offer.subject)
        offer.takeBack = std::move(m_offer->takeBack);
    m_offer = std::move(offer);
    m_words->setText(m_offer->words);
    setAccessibleName(m_offer->words);
    m_undo->setAccessibleName(tr("Undo: %1").arg(m_offer->words));
    m_undo->setRing(1.0);
    m_since.start();
    m_ring.start(kRingStep);
    const bool arrives = isHidden();
    updateGeometry();
    show();
    place();
    // It can be touched from its first picture on; only its place settles.
    if (arrives && m_slide->duration() > 0) {
        m_slide->setStartValue(m_card->pos() + QPoint(0, m_theme.px(kSpace24)));
        m_slide->setEndValue(m_card->pos());
        m_slide->start();
    }
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void UndoBar::end()
{
    m_ring.stop();
    m_slide->stop();
    m_offer.reset();
    hide();
}

void UndoBar::takeBack()
{
    const std::optional<UndoOffer> offer = std::exchange(m_offer, std::nullopt);
    end();
    if (offer)
        offer->takeBack();
}

void UndoBar::turnRing()
{
    const double left = 1.0 - static_cast<double>(m_since.elapsed()) / kOfferedFor;
    m_undo->setRing(std::max(0.0, left));
    if (left <= 0)
        end();
}

QSize UndoBar::sizeHint() const
{
    const int margin = m_theme.px(kSpace8);
    const int inside = std::max(1, (width() > 0 ? width() : m_theme.px(kFormWidth)) - 2 * margin);
    return {inside + 2 * margin, m_card->layout()->totalHeightForWidth(inside) + 2 * margin};
}

void UndoBar::place()
{
    const int margin = m_theme.px(kSpace8);
    m_slide->stop();
    m_card->setGeometry(rect().adjusted(margin, margin, -margin, -margin));
}

void UndoBar::resizeEvent(QResizeEvent* event)
{
    if (event->oldSize().width() != width())
        updateGeometry(); // other lines
    place();
}

} // namespace rollcall::ui
