#include "ui/sound/speech.h"

#include "base/logging.h"

#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

namespace {

/// What can be spoken. The rest could only be a command: espeak-ng takes "[[" for the beginning of phonemes.
QString speakable(const QString& text)
{
    QString result;
    for (const QChar character : text.left(Speech::kMaxCharacters)) {
        const bool spoken = character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ||
                            QStringLiteral(" ,.'-").contains(character);
        result += spoken ? character : QLatin1Char(' ');
    }
    return result.simplified();
}

} // namespace

Speech::Speech(int volume, QObject* parent) : QObject(parent), m_volume(volume)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(kMax);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_limit, &QTimer::timeout, this, [this] {
        note(QStringLiteral("espeak-ng took too long; is there a sound device?"));
        m_cutOff = true;
        m_process.kill();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the others come with an end
        m_limit.stop();
        m_next.clear();
        m_cutOff = false;
        note(QStringLiteral("espeak-ng cannot be started, nothing is spoken; install Debian's package espeak-ng"));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_limit.stop();
        if (!std::exchange(m_cutOff, false)) {
            constexpr qsizetype kMaxOfMessage = 200;
            const QByteArray said = m_process.readAllStandardError().left(kMaxOfMessage).simplified();
            const bool well = status == QProcess::NormalExit && code == 0;
            note(well             ? QString()
                 : said.isEmpty() ? QStringLiteral("espeak-ng failed with code %1").arg(code)
                                  : QStringLiteral("espeak-ng failed: %1").arg(QString::fromLocal8Bit(said)));
        }
        begin();
    });
}

bool Speech::isInstalled()
{
    return !QStandardPaths::findExecutable(QLatin1String(kProgram)).isEmpty();
}

Speech::~Speech()
{
    m_process.disconnect(this);
    m_process.kill(); // waited for by QProcess, no longer than the system needs to end it
}

void Speech::say(const QString& text, const QString& language)
{
    if (m_volume <= 0)
        return;
    m_next = speakable(text);
    m_nextLanguage = language;
    if (isSpeaking()) {
        m_cutOff = true;
        m_process.kill();
        return;
    }
    begin();
}

void Speech::begin()
{
    const QString text = std::exchange(m_next, {});
    if (text.isEmpty())
        return;
    // "-b 1": the input is UTF-8. "-a": 100 is the program's own loudness.
    m_process.start(QLatin1String(kProgram),
                    {QStringLiteral("--stdin"), QStringLiteral("-b"), QStringLiteral("1"), QStringLiteral("-a"),
                     QString::number(std::clamp(m_volume, 1, 100)), QStringLiteral("-v"), m_nextLanguage});
    m_limit.start();
    m_process.write(text.toUtf8() + '\n');
    m_process.closeWriteChannel();
}

void Speech::note(const QString& problem)
{
    if (std::exchange(m_lastProblem, problem) != problem && !problem.isEmpty())
        qCWarning(lcUi).noquote() << problem;
}

} // namespace rollcall::ui
