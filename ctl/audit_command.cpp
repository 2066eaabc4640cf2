#include "cli/listing.h"
#include "ctl/commands.h"
#include "ctl/since.h"
#include "screen/audit_words.h"
#include "screen/language.h"

#include <QLocale>

#include <algorithm>

namespace rollcall::ctl {

namespace {

/// Read at a time: constant memory for any trail but the table, which must be aligned.
constexpr int kPage = 1'000;
constexpr int kDefaultLimit = 100;

/// Marks that keep a text in order inside a sentence of another direction; terminals show them as boxes.
QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QStringList columnsOf(RecordFormat format)
{
    if (format == RecordFormat::Table)
        return {QStringLiteral("time"), QStringLiteral("who"), QStringLiteral("what"), QStringLiteral("details")};
    return {QStringLiteral("number"), QStringLiteral("time"),    QStringLiteral("actor"),   QStringLiteral("kind"),
            QStringLiteral("person"), QStringLiteral("subject"), QStringLiteral("details"), QStringLiteral("text")};
}

std::vector<QJsonValue> record(const AuditEntry& entry, RecordFormat format)
{
    const AuditEvent& event = entry.event;
    const screen::AuditRow row{entry.id, toDateTimeUtc(entry.at).toLocalTime(), event, entry.name, entry.otherName};
    const screen::AuditWords words = screen::auditWords(row, QLocale::system());
    if (format == RecordFormat::Table)
        return {isoTime(entry.at), withoutIsolates(screen::actorWords(event.actor)), withoutIsolates(words.sentence),
                withoutIsolates(words.detail)};
    const QString text =
        words.detail.isEmpty() ? words.sentence : words.sentence + QStringLiteral(" - ") + words.detail;
    return {entry.id,
            isoTime(entry.at),
            toString(event.actor),
            event.kind == AuditKind::Unknown ? event.unknownKind : toString(event.kind),
            event.person.value(),
            event.subject,
            QString::fromUtf8(auditJson(event.kind, event.details)),
            withoutIsolates(text)};
}

} // namespace

Result<Exit> runAudit(Context& context, const Arguments& arguments)
{
    const RecordFormat format = recordFormat(arguments.value("format"), arguments.has("bom"));
    AuditFilter filter;
    if (arguments.has("since")) {
        filter.since = sinceOf(arguments);
        if (!filter.since) {
            context.error(sinceForms());
            return Exit::Usage;
        }
    }
    bool isNumber = true;
    int left = arguments.has("limit") ? arguments.value("limit").toInt(&isNumber) : kDefaultLimit;
    if (!isNumber || left <= 0) {
        context.error(QStringLiteral("--limit must be a number from 1 on"));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    screen::useTexts(QLocale::system()); // of LANG and LC_MESSAGES
    RecordWriter writer = cli::listing(context, arguments, columnsOf(format));
    for (qint64 before = 0; left > 0;) {
        const int limit = std::min(left, kPage);
        ROLLCALL_TRY_ASSIGN(const std::vector<AuditEntry> page, session.store->audit().page(filter, before, limit));
        for (const AuditEntry& entry : page)
            writer.add(record(entry, format));
        if (std::cmp_less(page.size(), limit))
            break;
        left -= limit;
        before = page.back().id;
    }
    writer.finish();
    return Exit::Done;
}

} // namespace rollcall::ctl
