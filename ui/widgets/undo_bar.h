#pragma once

#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPropertyAnimation;

namespace rollcall::ui {

class Button;
class Panel;

/// Something that has been done and can be taken back with one touch.
struct UndoOffer
{
    QString
        subject;   ///< what it changed, never shown: a further change of the same is taken back together with this one
    QString words; ///< what was done
    /// Asks for what makes it undone. It outlives every widget: it holds values and the requests only.
    std::function<void()> takeBack;
};

/// A bar that offers, for eight seconds, to take back what was just done. One offer at a time. Hidden while there is
/// none.
class UndoBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kOfferedFor = 8'000; ///< ms

    explicit UndoBar(const Theme& theme, QWidget* parent = nullptr);
    /// In place of the one before. Of the same subject the older way back stays, so that a loudness changed in three
    /// steps goes back to where it began.
    void offer(UndoOffer offer);
    /// What is done stays done.
    void end();
    [[nodiscard]] const std::optional<UndoOffer>& standing() const noexcept { return m_offer; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void takeBack();
    void turnRing();
    void place();

    const Theme& m_theme;
    std::optional<UndoOffer> m_offer;
    Panel* m_card;
    QLabel* m_words;
    Button* m_undo;
    QPropertyAnimation* m_slide;
    QTimer m_ring; ///< moves the ring of `m_undo`, and ends the offer
    QElapsedTimer m_since;
};

} // namespace rollcall::ui
