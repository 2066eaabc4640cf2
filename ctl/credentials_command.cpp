#include "cli/listing.h"
#include "ctl/commands.h"

namespace rollcall::ctl {

Result<Exit> runCredentials(Context& context, const Arguments& arguments)
{
    constexpr int kPage = 1000;
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    RecordWriter rows = cli::listing(
        context, arguments,
        {QStringLiteral("person"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("number")});
    for (int offset = 0;; offset += kPage) {
        ROLLCALL_TRY_ASSIGN(const std::vector<Person> people, session.store->roster().list({}, offset, kPage));
        for (const Person& person : people) {
            const auto add = [&](const char* kind, const QJsonValue& number) {
                rows.add({person.id.value(), person.displayName, QString::fromLatin1(kind), number});
            };
            if (person.hasPin())
                add("pin", person.entryNumber);
            if (person.hasCard)
                add("card", QJsonValue());
            if (person.hasQrCode)
                add("code", QJsonValue());
        }
        if (people.size() < kPage)
            break;
    }
    rows.finish();
    return Exit::Done;
}

} // namespace rollcall::ctl
