#pragma once

#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/cached_widget.h"
#include "ui/widgets/fit_text.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTimer>
#include <QUuid>

#include <vector>

namespace rollcall::ui {

class Button;

/// What a card says, from the loudest to the quietest.
struct CardContent
{
    Shape shape = Shape::In;
    QString name; ///< as large as 12 mm capitals; may be empty
    QString word; ///< in the shape's color: what happened
    QString time;
    QString note;
    int milliseconds = 0;     ///< how long it stays
    QUuid undoKey;            ///< of the punch that "Not me" undoes
    int undoMilliseconds = 0; ///< how long "Not me" is offered; 0: not at all
    QString receipt{};        ///< shown as a QR code; empty: none
};
[[nodiscard]] CardContent contentOf(const Confirmation& confirmation, const QLocale& locale, int milliseconds);
[[nodiscard]] CardContent contentOf(const Notice& notice, const QLocale& locale);

/// One card; small (a strip) when a newer one is above it.
class Card : public CachedWidget
{
    Q_OBJECT
public:
    Card(const Theme& theme, CardContent content, TrackId track, QWidget* parent = nullptr);
    [[nodiscard]] const CardContent& content() const noexcept { return m_content; }
    [[nodiscard]] TrackId track() const noexcept { return m_track; }
    void setSmall(bool small);
    /// Its time begins again.
    void stay() { m_life.start(m_content.milliseconds); }

Q_SIGNALS:
    void expired();
    void undoWanted();

protected:
    void render(QPainter& painter) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void makeReceipt();
    void offerUndo();
    void turnRing();
    void placeUndo();
    /// The area for the text.
    [[nodiscard]] QRect room() const;
    void renderColumn(QPainter& painter, const QRect& room) const;
    void renderRow(QPainter& painter, const QRect& room) const;
    /// The shape, as large as `most`, and the receipt's code in `room`: side by side, or the code below.
    void renderPictures(QPainter& painter, const QRect& room, int most, bool across) const;
    void renderStrip(QPainter& painter, const QRect& room) const;
    struct Line
    {
        FittedText text;
        Color color;
        int gapBefore;
    };
    [[nodiscard]] std::vector<Line> layOut(const QSize& room) const;
    [[nodiscard]] static int heightOf(const std::vector<Line>& lines);
    void renderWords(QPainter& painter, const QRect& room, const std::vector<Line>& lines,
                     Qt::Alignment alignment) const;

    const Theme& m_theme;
    CardContent m_content;
    TrackId m_track;
    QImage m_receipt; ///< one pixel a module; null: none
    int m_receiptSide = 0;
    bool m_small = false;
    QTimer m_life;
    Button* m_undo = nullptr; ///< "Not me"
    QTimer m_ring;            ///< moves the ring of `m_undo`
    QElapsedTimer m_since;
};

} // namespace rollcall::ui
