#include "connectors/campus/day_file.h"

#include "base/logging.h"
#include "base/records.h"
#include "base/whole_file.h"
#include "connectors/campus/day_punches.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace rollcall::campus {

namespace {

/// Corrections, collected punches and midnight are noticed within this time.
constexpr Milliseconds kEvery = std::chrono::seconds{30};
/// A class that comes in is one file, not thirty.
constexpr Milliseconds kGather{500};

} // namespace

QString dayFileName(const QDate& day)
{
    return QStringLiteral("attendance_%1.csv").arg(day.toString(Qt::ISODate));
}

QByteArray dayFileText(const QDate& day, std::vector<Punch> punches)
{
    std::erase_if(punches, [&day](const Punch& punch) {
        return punch.voided || punch.facts.person.isEmpty() || punch.when().local().date() != day;
    });
    std::stable_sort(punches.begin(), punches.end(), [](const Punch& a, const Punch& b) {
        return std::pair(a.when().utc, a.sequence) < std::pair(b.when().utc, b.sequence);
    });
    QString text = QStringLiteral("name,status,timestamp\n");
    for (const Punch& punch : punches)
        text += csvText(punch.facts.person.value()) +
                (punch.direction() == Direction::In ? QStringLiteral(",IN,") : QStringLiteral(",OUT,")) +
                spreadsheetTime(punch.when().local()) + u'\n';
    return text.toUtf8();
}

DayFile::DayFile(QString folder, const Clock& clock, SitePort& site, std::function<void()> changed)
    : m_folder(std::move(folder)), m_clock(clock), m_site(site), m_changed(std::move(changed)), m_timer(this),
      m_soon(this)
{
    m_timer.setInterval(kEvery);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGather);
    connect(&m_timer, &QTimer::timeout, this, &DayFile::look);
    connect(&m_soon, &QTimer::timeout, this, &DayFile::look);
}

void DayFile::start()
{
    m_running = true;
    m_timer.start();
    look();
}

void DayFile::stop()
{
    m_running = false;
    m_timer.stop();
    m_soon.stop();
    m_days.clear();
}

void DayFile::punchesCame()
{
    if (m_running && !m_soon.isActive())
        m_soon.start();
}

void DayFile::look()
{
    if (!m_running || !m_days.empty()) {
        if (m_running)
            punchesCame(); // once more, when this round is over
        return;
    }
    const QDate today = m_clock.read().local().date();
    // Yesterday's, too: a punch of the last second, and one that was corrected since.
    m_days = {today, today.addDays(-1)};
    read(m_days.back());
}

void DayFile::read(const QDate& day)
{
    askDayPunches(m_site, day, [this, day](Result<std::vector<Punch>> punches) {
        if (!m_running)
            return;
        if (!punches) {
            m_days.clear(); // the next round finds out
            return;
        }
        write(day, std::move(*punches));
        next();
    });
}

void DayFile::write(const QDate& day, std::vector<Punch> punches)
{
    QByteArray text = dayFileText(day, std::move(punches));
    std::erase_if(m_written, [&day](const auto& file) { return file.first < day.addDays(-1); });
    const QString path = QDir(m_folder).filePath(dayFileName(day));
    const auto known = m_written.find(day);
    if (known != m_written.end() && known->second == text && QFile::exists(path))
        return;
    // A day without a record has no file, unless there was one.
    if (text.count('\n') == 1 && !QFile::exists(path))
        return;
    if (known == m_written.end()) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.size() == text.size() && file.readAll() == text) {
            m_written[day] = text;
            return;
        }
    }
    if (const Status written = writeWholeFile(path, text); !written) {
        qCWarning(lcConnector).noquote() << "daily attendance file:" << written.error().message;
        report(sentence(QT_TRANSLATE_NOOP("Connector", "The daily attendance file cannot be written: %1"),
                        {written.error().message}));
        return;
    }
    m_written[day] = std::move(text);
    report({});
}

void DayFile::next()
{
    m_days.pop_back();
    if (!m_days.empty())
        read(m_days.back());
}

void DayFile::report(const QString& problem)
{
    if (std::exchange(m_problem, problem) != problem)
        m_changed();
}

} // namespace rollcall::campus
