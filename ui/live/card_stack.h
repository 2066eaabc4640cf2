#pragma once

#include "ui/widgets/card.h"

#include <QList>
#include <QWidget>

namespace rollcall::ui {

/// Up to three cards, the newest large and on top, older ones as strips below it.
class CardStack : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMax = 3;
    explicit CardStack(const Theme& theme, QWidget* parent = nullptr);

    /// A second card about the same face replaces the first.
    void push(CardContent content, TrackId track);
    void clear();
    /// The card about that face stays as if it had just come; false when there is none.
    bool keep(TrackId track);
    /// Newest first.
    [[nodiscard]] const QList<Card*>& cards() const noexcept { return m_cards; }

Q_SIGNALS:
    void emptied();
    void undoWanted(const rollcall::ui::Card* card);

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void place();
    void take(Card* card);

    const Theme& m_theme;
    QList<Card*> m_cards;
};

} // namespace rollcall::ui
