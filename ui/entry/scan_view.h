#pragma once

#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QDateTime>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QLabel;

namespace rollcall::ui {

class Button;

/// Over the live picture: a square in which to hold a code, what is being done with it, and a way out whose ring shows
/// the time left.
class ScanView : public QWidget
{
    Q_OBJECT
public:
    ScanView(const Theme& theme, const Clock& clock, QWidget* parent);
    void open();
    void close();
    void follow(const EntryView& entry);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent*) override {} // does not reach what is behind

private:
    void place();
    void say(const QString& text, Color color);
    void countDown();

    const Theme& m_theme;
    const Clock& m_clock;
    QRect m_guide;
    QLabel* m_title;
    QLabel* m_message;
    Button* m_cancel;
    QVariantAnimation m_time;
    QTimer m_countdown;
    std::optional<QDateTime> m_lockedUntil;
};

} // namespace rollcall::ui
