#pragma once

#include "connectors/site_port.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace rollcall::campus {

/// "attendance_2026-11-29.csv"
[[nodiscard]] QString dayFileName(const QDate& day);
/// `name,status,timestamp` of the punches of that local day that count, in the order of time.
[[nodiscard]] QByteArray dayFileText(const QDate& day, std::vector<Punch> punches);

/// Keeps the file of each day in a folder as the ledger has it: written whole each time, so that a restart, a
/// correction and a punch that comes in late are all the same.
class DayFile final : public QObject
{
    Q_OBJECT
public:
    /// `changed`: the problem is another one. `clock` and `site` must outlive this.
    DayFile(QString folder, const Clock& clock, SitePort& site, std::function<void()> changed);

    void start();
    void stop();
    void punchesCame();
    /// Translatable; empty when all is well.
    [[nodiscard]] const QString& problem() const noexcept { return m_problem; }

private:
    void look();
    void read(const QDate& day);
    void write(const QDate& day, std::vector<Punch> punches);
    void next();
    void report(const QString& problem);

    const QString m_folder;
    const Clock& m_clock;
    SitePort& m_site;
    const std::function<void()> m_changed;
    QTimer m_timer;
    QTimer m_soon;
    bool m_running = false;
    std::vector<QDate> m_days; ///< to be written; empty: nothing is being done
    std::map<QDate, QByteArray> m_written;
    QString m_problem;
};

} // namespace rollcall::campus
