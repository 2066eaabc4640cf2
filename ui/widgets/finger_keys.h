#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAbstractButton;
class QPointF;
class QTouchEvent;
class QWidget;

namespace rollcall::ui {

/// Fingers on keys that lie side by side: the buttons that are children of one widget. A mouse is one pointer, and what
/// Qt makes of touches is one mouse: putting the next finger down before the last one is up, as everyone does who
/// types fast, would lose that key. Here each finger counts:
/// - a key is typed when its finger is lifted, or as soon as another finger comes down, in the order in which they came
/// down;
/// - a finger that comes down in the gap between keys means the nearest one;
/// - a finger that slides away from its key before it is lifted types nothing.
class FingerKeys : public QObject
{
    Q_OBJECT
public:
    /// `keys` owns this and holds the buttons; they may change at any time.
    explicit FingerKeys(QWidget& keys);
    /// How long a key is held until that means something else than typing it.
    static constexpr int kHold = 500;
    /// The finger that is down means nothing any more.
    void letGo();

Q_SIGNALS:
    void held(QAbstractButton* key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QTouchEvent& event);
    void comeDown(int finger, const QPointF& place);
    void lift(const QPointF& place);
    void type();

    QWidget& m_keys;
    QTimer m_hold;
    int m_finger = 0;                ///< Qt's number of the finger on `m_key`
    QPointer<QAbstractButton> m_key; ///< pressed and not typed yet: the newest finger's; those before have been typed
};

} // namespace rollcall::ui
