#include "cli/listing.h"
#include "ctl/commands.h"

namespace rollcall::ctl {

namespace {

/// Read at a time: constant memory for any roster but the table, which must be aligned.
constexpr int kPage = 1000;

} // namespace

Result<Exit> runPeople(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    RecordWriter writer = cli::listing(context, arguments,
                                       {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("enabled"),
                                        QStringLiteral("templates"), QStringLiteral("enrolled_at"),
                                        QStringLiteral("pin_number"), QStringLiteral("card"), QStringLiteral("code")});
    for (int offset = 0;; offset += kPage) {
        ROLLCALL_TRY_ASSIGN(const std::vector<Person> people, session.store->roster().list({}, offset, kPage));
        for (const Person& person : people)
            writer.add({person.id.value(), person.displayName, person.enabled, person.templateCount,
                        isoTime(person.enrolledAt), person.hasPin() ? QJsonValue(person.entryNumber) : QJsonValue(),
                        person.hasCard, person.hasQrCode});
        if (people.size() < kPage)
            break;
    }
    writer.finish();
    return Exit::Done;
}

} // namespace rollcall::ctl
