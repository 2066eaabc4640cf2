#pragma once

#include "kiosk/screen_monitor.h"

#include <QApplication>

namespace rollcall {

/// The program's events, timed on their way: the one place that sees a press arrive and a painting end.
class KioskEvents : public QApplication
{
    Q_OBJECT
public:
    KioskEvents(int& argc, char** argv) : QApplication(argc, argv) {}
    /// `monitor` outlives the event loop; null ends it.
    void reportTo(ScreenMonitor* monitor) { m_monitor = monitor; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    ScreenMonitor* m_monitor = nullptr; ///< UI thread
};

} // namespace rollcall
