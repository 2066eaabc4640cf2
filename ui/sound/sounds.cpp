#include "ui/sound/sounds.h"

#include "ui/theme/resources.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <algorithm>

namespace rollcall::ui {
namespace {

constexpr std::array<const char*, 4> kFiles{"seen", "in", "out", "refused"};
constexpr int kOpenAfter =
    800; ///< ms: asking the sound server takes some 100 ms once, which must not delay the first picture

} // namespace

Sounds::Sounds(int volume, QObject* parent) : QObject(parent)
{
    setVolume(volume);
    m_open.setSingleShot(true);
    connect(&m_open, &QTimer::timeout, this, &Sounds::open);
    if (volume > 0)
        m_open.start(kOpenAfter);
}

Sounds::~Sounds() = default;

void Sounds::setVolume(int volume)
{
    m_volume = QAudio::convertVolume(std::clamp(volume, 0, 100) / 100.0, QAudio::LogarithmicVolumeScale,
                                     QAudio::LinearVolumeScale);
}

void Sounds::tryVolume(int volume)
{
    setVolume(volume);
    if (m_effects.front() == nullptr && volume > 0)
        open(); // it was silent so far, or has only just started
    for (const auto& effect : m_effects) {
        if (effect)
            effect->setVolume(static_cast<float>(m_volume));
    }
    play(Sound::In);
}

void Sounds::open()
{
    if (m_effects.front() != nullptr)
        return;
    // An effect made without a device complains on every play; none is made then. A device plugged in later needs a
    // restart.
    if (QMediaDevices::defaultAudioOutput().isNull())
        return;
    useResources();
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        m_effects[i] = std::make_unique<QSoundEffect>();
        m_effects[i]->setSource(QUrl(QStringLiteral("qrc:/rollcall/sounds/%1.wav").arg(QLatin1String(kFiles[i]))));
        m_effects[i]->setVolume(static_cast<float>(m_volume));
    }
}

void Sounds::play(Sound sound)
{
    if (QSoundEffect* effect = m_effects[static_cast<std::size_t>(sound)].get())
        effect->play();
}

} // namespace rollcall::ui
