#include "connectors/form.h"

#include "connectors/kind.h"
#include "connectors/registry.h"

#include <algorithm>

namespace rollcall {

namespace {

QVariant typed(const FormField& field, const QString& text)
{
    switch (field.kind) {
    case FormField::Kind::Number: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text); // the parser says what is wrong with it
    }
    case FormField::Kind::Flag:
        return QVariant(text == QLatin1String("true"));
    default:
        return QVariant(text);
    }
}

} // namespace

const std::vector<OfferedForm>& connectorForms()
{
    static const std::vector<OfferedForm> forms = [] {
        std::vector<OfferedForm> all;
        for (const ConnectorKind* kind : connectorKinds()) {
            for (const ConnectorProfile& profile : kind->profiles)
                all.push_back({formOf(*kind, profile), kind->name, profile.fixed});
        }
        return all;
    }();
    return forms;
}

const OfferedForm* findForm(const QString& name)
{
    const auto& forms = connectorForms();
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&name](const OfferedForm& form) { return form.shown.name == name; });
    return found == forms.end() ? nullptr : &*found;
}

const OfferedForm* formOf(const ConnectorSettings& table)
{
    const auto fits = [&table](const OfferedForm& form) {
        return form.kind == table.kind() &&
               std::all_of(form.fixed.begin(), form.fixed.end(), [&table](const auto& fixed) {
                   return std::any_of(table.values().begin(), table.values().end(), [&fixed](const auto& value) {
                       return value.key == fixed.first && value.value.toString() == fixed.second;
                   });
               });
    };
    // The one that fixes more is meant: what it fixes has a default, which the other leaves out.
    const OfferedForm* best = nullptr;
    for (const OfferedForm& form : connectorForms()) {
        if (fits(form) && (best == nullptr || form.fixed.size() > best->fixed.size()))
            best = &form;
    }
    return best;
}

ConnectorSettings tableFrom(const OfferedForm& form, const ConnectorId& id, const FormValues& values,
                            const ConnectorSettings* before)
{
    std::vector<ConnectorSettings::Value> lines;
    std::vector<QString> shown;
    const auto keep = [&](const QString& key) {
        if (before == nullptr)
            return;
        for (const ConnectorSettings::Value& value : before->values()) {
            if (value.key == key)
                lines.push_back(value);
        }
    };
    for (const auto& [key, value] : form.fixed) {
        shown.push_back(key);
        lines.push_back({key, value, 0});
    }
    for (const FormField& field : form.shown.fields) {
        shown.push_back(field.key);
        if (field.kind == FormField::Kind::Secret) {
            shown.push_back(secretFileKey(field.key));
            const auto secret = values.secrets.find(field.key);
            if (secret != values.secrets.end() && !secret->second.isEmpty()) {
                lines.push_back({field.key, QString::fromUtf8(secret->second.reveal()), 0});
            } else {
                keep(field.key);
                keep(secretFileKey(field.key));
            }
            continue;
        }
        const auto value = values.values.find(field.key);
        if (value != values.values.end() && !value->second.isEmpty())
            lines.push_back({field.key, typed(field, value->second), 0});
    }
    if (before != nullptr) {
        for (const ConnectorSettings::Value& value : before->values()) {
            if (std::find(shown.begin(), shown.end(), value.key) == shown.end())
                lines.push_back(value);
        }
    }
    return {id, form.kind, std::move(lines), 0};
}

const FormField* fieldOf(const ConnectorForm& form, const QString& subject)
{
    const auto found = std::find_if(form.fields.begin(), form.fields.end(), [&subject](const FormField& field) {
        return field.key == subject || (field.kind == FormField::Kind::Secret && secretFileKey(field.key) == subject);
    });
    return found == form.fields.end() ? nullptr : &*found;
}

std::map<QString, QString> valuesOf(const OfferedForm& form, const ConnectorSettings& table)
{
    std::map<QString, QString> values;
    for (const FormField& field : form.shown.fields) {
        if (field.kind == FormField::Kind::Secret)
            continue;
        const auto found = std::find_if(table.values().begin(), table.values().end(),
                                        [&field](const auto& value) { return value.key == field.key; });
        values[field.key] = found == table.values().end() ? field.preset : found->value.toString();
    }
    return values;
}

} // namespace rollcall
