#include "ledger/ledger_context.h"

#include "base/logging.h"

#include <QTimer>

#include <utility>

namespace rollcall {

namespace {

/// A person whose punch could not be written is tried again after this: long enough to read what the screen says.
constexpr Milliseconds kRetryDelay{3'000};

} // namespace

void StorageProblem::set(const QString& text)
{
    if (!text.isEmpty() && text != m_text)
        qCWarning(lcKiosk).noquote() << text;
    m_text = text;
    m_recordingFailed = false;
    m_ports.publish(StorageChanged{this->text()});
}

QString StorageProblem::text() const
{
    return m_text.isEmpty() || m_notice.isEmpty() ? m_text + m_notice : m_text + u' ' + m_notice;
}

void StorageProblem::setNotice(const QString& notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    m_ports.publish(StorageChanged{text()});
}

void StorageProblem::setFromRecording(const QString& text)
{
    set(text);
    m_recordingFailed = true;
}

void StorageProblem::recordingWorks()
{
    if (std::exchange(m_recordingFailed, false) && !m_text.isEmpty())
        set({}); // the disk has room again
}

void StorageProblem::setFromGallery(const QString& text)
{
    if (!text.isEmpty() || (!m_fromGallery.isEmpty() && m_text == m_fromGallery))
        set(text);
    m_fromGallery = text;
}

void LedgerContext::refuseUnrecorded(TrackId track, const Person& person, const QString& detail)
{
    QTimer::singleShot(kRetryDelay, home, [this, id = person.id] { ports.retract(id); });
    ports.publish(PunchRefused{track, person, {RefusalReason::NotRecorded, detail, std::nullopt}});
}

} // namespace rollcall
