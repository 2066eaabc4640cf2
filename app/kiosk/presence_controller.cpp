#include "kiosk/presence_controller.h"

#include "base/records.h"

#include <QCollator>
#include <QLocale>
#include <QTextStream>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr std::chrono::seconds kSoon{3};
constexpr std::chrono::minutes kAgain{1};

/// By name as people look it up. In the ledger thread: large lists take a while.
void sortByName(std::vector<screen::PresenceRow>& rows, const QLocale& language)
{
    QCollator collator(language);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, screen::PresenceRow>> keyed;
    keyed.reserve(rows.size());
    for (screen::PresenceRow& row : rows) {
        QCollatorSortKey key = collator.sortKey(row.name);
        keyed.emplace_back(std::move(key), std::move(row));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second.personId < b.second.personId;
    });
    rows.clear();
    for (auto& [key, row] : keyed)
        rows.push_back(std::move(row));
}

screen::PresenceView viewOf(const PresenceList& list, const QLocale& language)
{
    screen::PresenceView view;
    view.takenAt = list.at.local();
    view.rows.reserve(list.rows.size());
    for (const auto& [person, sinceYesterday] : list.rows) {
        const QString& id = person.person.value();
        view.rows.push_back(
            {id, person.name.isEmpty() ? id : person.name, person.since.local(), sinceYesterday, person.door});
    }
    sortByName(view.rows, language);
    return view;
}

QByteArray csvOf(const screen::PresenceView& view)
{
    QString text;
    QTextStream stream(&text);
    RecordWriter writer(stream, RecordFormat::SpreadsheetCsv,
                        {QStringLiteral("person"), QStringLiteral("name"), QStringLiteral("since"),
                         QStringLiteral("door"), QStringLiteral("local_time")});
    for (const screen::PresenceRow& row : view.rows)
        writer.add(
            {row.personId, row.name, row.since.toString(Qt::ISODateWithMs), row.door, spreadsheetTime(row.since)});
    writer.finish();
    return text.toUtf8();
}

} // namespace

PresenceController::PresenceController(LedgerThread& ledger, screen::ExportAdmin& exports)
    : m_ledger(ledger), m_exports(exports)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_again.setInterval(kAgain);
    connect(&m_soon, &QTimer::timeout, this, &PresenceController::recount);
    connect(&m_again, &QTimer::timeout, this, &PresenceController::recount);
}

void PresenceController::startCounting(const screen::KioskState& state)
{
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&state, &screen::KioskState::confirmed, this, later);
    connect(&state, &screen::KioskState::noticed, this, [later](const screen::Notice& notice) {
        if (notice.kind == screen::Notice::Kind::Undone)
            later();
    });
    m_again.start();
    recount();
}

void PresenceController::recount()
{
    m_ledger.ask(
        this,
        [](OpenLedger& ledger) {
            return ledger.presence().now().map(
                [](const PresenceList& list) { return static_cast<int>(list.rows.size()); });
        },
        [this](const Result<int>& count) {
            // An old figure would be wrong, and the door says elsewhere that the store cannot be read.
            const std::optional<int> now = count ? std::optional(*count) : std::nullopt;
            if (now != m_count.value())
                m_count.set(now);
        });
}

void PresenceController::list(QObject* context, Reply<screen::PresenceView> reply)
{
    m_ledger.ask(
        context,
        [language = QLocale().collation()](OpenLedger& ledger) {
            return ledger.presence().now().map(
                [&language](const PresenceList& list) { return viewOf(list, language); });
        },
        std::move(reply));
}

void PresenceController::saveCsv(QObject* context, Reply<QString> reply)
{
    // With this object as the context on the way: the file is written, and audited, although the page has been left.
    list(this,
         [this, answer = bringHome<QString>(context, std::move(reply))](const Result<screen::PresenceView>& view) {
             if (!view) {
                 answer(failure(view.error()));
                 return;
             }
             const QString name =
                 QStringLiteral("presence_%1.csv").arg(view->takenAt.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss")));
             AuditDetails details;
             details.from = details.to = view->takenAt.date();
             details.count = static_cast<qint64>(view->rows.size());
             m_exports.saveFile(
                 name, [saved = *view] { return csvOf(saved); }, this,
                 [this, details, answer](const Result<QString>& path) {
                     if (path)
                         noteExport(details, *path);
                     answer(path);
                 });
         });
}

void PresenceController::noteExport(AuditDetails details, const QString& path)
{
    details.file = path;
    m_ledger.post([details = std::move(details)](OpenLedger& ledger) {
        ledger.audit().note(otherEvent(kAdminActor, AuditKind::Exported, {}, details));
    });
}

} // namespace rollcall
