#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace rollcall {

/// Watches the UI thread from inside: how long its event loop was away, and how many preview frames a second it showed.
class ScreenMonitor : public QObject
{
    Q_OBJECT
public:
    /// `sinceStart` runs since the program began: the first preview is measured against it.
    explicit ScreenMonitor(QElapsedTimer sinceStart, QObject* parent = nullptr);

    void start();
    void framePainted();

    struct Figures
    {
        double firstPreviewMs = 0.0; ///< program start to the first frame shown; 0: none yet
        double previewFps = 0.0;     ///< frames shown over the time between the first and the last
        double longestStallMs = 0.0; ///< longest time the event loop did not come round
        int stallsOver50Ms = 0;
    };
    [[nodiscard]] Figures figures() const;

private:
    void tick();

    QElapsedTimer m_sinceStart;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    QElapsedTimer m_sinceFirstFrame;
    qint64 m_firstPreviewNs = 0;
    qint64 m_lastFrameNs = 0;
    qint64 m_frames = 0;
    qint64 m_longestStallNs = 0;
    int m_stalls = 0;
};

} // namespace rollcall
