#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace rollcall::ui {

/// No arrow on a screen that is touched: the cursor is shown only while a mouse moves.
class IdleCursor : public QObject
{
    Q_OBJECT
public:
    /// Long enough to look for the next thing to click.
    static constexpr std::chrono::seconds kShown{5};

    /// For all windows of this program, until it goes.
    explicit IdleCursor(QObject* parent = nullptr);
    ~IdleCursor() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hide();
    QTimer m_time;
    bool m_hidden = false;
};

} // namespace rollcall::ui
