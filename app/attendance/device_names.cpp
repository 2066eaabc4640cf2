#include "attendance/device_names.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace rollcall {

namespace {

/// What devices keep of a name: 24 bytes, of which some use the last as a terminator, and older ones 8.
constexpr int kRooms[] = {23, 24, 7, 8};

/// Small letters without accents, its words in alphabetical order: "LEE, Ánn" and "Ann Lee" are one name.
QString inOneForm(const QString& name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        plain.append(c.isLetterOrNumber() ? c : QChar(u' '));
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

bool isCutOff(const QString& name)
{
    return std::find(std::begin(kRooms), std::end(kRooms), name.toUtf8().size()) != std::end(kRooms);
}

/// The only one whom `matches` accepts.
template <class Matches> const Person* theOnly(const std::vector<Person>& people, Matches matches)
{
    const auto found = std::find_if(people.begin(), people.end(), matches);
    if (found == people.end() || std::any_of(found + 1, people.end(), matches))
        return nullptr;
    return &*found;
}

} // namespace

void namePeople(std::vector<DeviceCode>& codes, const std::vector<Person>& people)
{
    QHash<QString, const Person*> byId;
    QHash<QString, const Person*> byName; // null: several
    for (const Person& person : people) {
        byId.insert(person.id.value(), &person);
        const QString form = inOneForm(person.displayName);
        if (!form.isEmpty())
            byName.insert(form, byName.contains(form) ? nullptr : &person);
    }
    for (DeviceCode& code : codes) {
        if (!code.person.isEmpty()) {
            if (const Person* person = byId.value(code.person.value()))
                code.personName = person->displayName;
            continue;
        }
        const QString form = inOneForm(code.name);
        if (form.isEmpty())
            continue;
        const Person* same = byName.value(form);
        if (same == nullptr && !byName.contains(form) && isCutOff(code.name))
            same = theOnly(people, [&code](const Person& person) {
                return person.displayName.startsWith(code.name, Qt::CaseInsensitive);
            });
        if (same != nullptr) {
            code.suggestion = same->id;
            code.suggestionName = same->displayName;
        }
    }
}

} // namespace rollcall
