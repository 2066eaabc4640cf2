#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

namespace rollcall::ui {

/// Says short sentences aloud through espeak-ng: one program speaks every language of the screen and needs no service.
/// It runs as a process of its own, so that nothing here waits for it and no fault of it stops the kiosk. One sentence
/// at a time; a newer one cuts the older one off. Without the program, or muted, it does nothing but say so once in the
/// log. Main thread.
class Speech : public QObject
{
    Q_OBJECT
public:
    /// The program, looked for on PATH.
    static constexpr const char* kProgram = "espeak-ng";
    /// Characters that are said of a text: a first name and two words, or a request; endless names are cut.
    static constexpr int kMaxCharacters = 80;
    /// Milliseconds; the longest sentence takes four seconds. A sound server that hangs does not hold the next one up.
    static constexpr int kMax = 8'000;

    /// `volume` 0 (mute) to 100, as loud as the program speaks by itself.
    explicit Speech(int volume, QObject* parent = nullptr);
    ~Speech() override;
    void setVolume(int volume) { m_volume = volume; }
    /// Whether the program is there.
    [[nodiscard]] static bool isInstalled();
    /// `language`: two or three letters, ISO 639, such as "bn". The text goes to the program's standard input, never
    /// onto its command line, where every user of the machine could read who came in; only letters, digits and plain
    /// punctuation of it do.
    void say(const QString& text, const QString& language);
    [[nodiscard]] bool isSpeaking() const { return m_process.state() != QProcess::NotRunning; }

private:
    void begin();
    void note(const QString& problem);

    int m_volume;
    QProcess m_process;
    QTimer m_limit;
    QString m_next; ///< to be said once the program has ended
    QString m_nextLanguage;
    bool m_cutOff = false; ///< ended by us: no fault of the program's
    QString m_lastProblem; ///< logged once, until it changes or goes
};

} // namespace rollcall::ui
