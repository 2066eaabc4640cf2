#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace rollcall::ui {

/// Reports that the screen and the keys have not been touched for some time.
class TouchWatch : public QObject
{
    Q_OBJECT
public:
    /// `patience`: at least a second.
    explicit TouchWatch(std::chrono::seconds patience, QObject* parent = nullptr);
    /// From now on, also when it watches already.
    void start();
    void stop();

Q_SIGNALS:
    /// Once; a touch after it begins a new wait.
    void untouched();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_time;
};

} // namespace rollcall::ui
