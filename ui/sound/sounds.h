#pragma once

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

class QSoundEffect;

namespace rollcall::ui {

enum class Sound { Seen, In, Out, Refused };

/// Plays the kiosk's four sounds. Without an audio device, or muted, it does nothing at all.
class Sounds : public QObject
{
    Q_OBJECT
public:
    /// `volume` 0..100. The device is opened on the first turn of the event loop, after the first picture is on screen.
    explicit Sounds(int volume, QObject* parent = nullptr);
    ~Sounds() override;
    void play(Sound sound);
    /// From now on, and one of the sounds at once to hear how loud that is.
    void tryVolume(int volume);

private:
    void open();

    void setVolume(int volume);

    double m_volume = 0;
    QTimer m_open;
    std::array<std::unique_ptr<QSoundEffect>, 4> m_effects;
};

} // namespace rollcall::ui
