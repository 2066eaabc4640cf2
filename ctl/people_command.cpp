#include "ctl/command.h"
#include "ctl/records.h"

namespace rollcall::ctl {

namespace {

/// Read at a time: constant memory for any roster but the table, which must be aligned.
constexpr int kPage = 1000;

} // namespace

Exit runPeople(Context& context, const Arguments& arguments)
{
    const std::optional<RecordFormat> format = recordFormat(arguments.value("format"));
    if (!format) {
        context.error(QStringLiteral("--format must be table, csv or json"));
        return Exit::Usage;
    }
    const Result<Config> config = context.config();
    if (!config) {
        context.error(config.error());
        return Exit::Failed;
    }
    const Result<std::unique_ptr<Store>> store = context.openStore(*config);
    if (!store) {
        context.error(store.error());
        return Exit::Failed;
    }
    RecordWriter writer(context.out(), *format,
                        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("enabled"),
                         QStringLiteral("templates"), QStringLiteral("enrolled_at")});
    for (int offset = 0;; offset += kPage) {
        const Result<std::vector<Person>> people = (*store)->roster().list({}, offset, kPage);
        if (!people) {
            context.error(people.error());
            return Exit::Failed;
        }
        for (const Person& person : *people)
            writer.add({person.id.value(), person.displayName, person.enabled, person.templateCount,
                        isoTime(person.enrolledAt)});
        if (people->size() < kPage)
            break;
    }
    writer.finish();
    return Exit::Done;
}

} // namespace rollcall::ctl
