#include "connectors/kind.h"

#include <algorithm>

namespace rollcall {

namespace {

QString text(const char* english)
{
    return QString::fromUtf8(english);
}

FormField::Kind fieldKind(ConnectorSetting::Type type)
{
    switch (type) {
    case ConnectorSetting::Type::Text:
        return FormField::Kind::Text;
    case ConnectorSetting::Type::Url:
        return FormField::Kind::Url;
    case ConnectorSetting::Type::Secret:
        return FormField::Kind::Secret;
    case ConnectorSetting::Type::Integer:
        return FormField::Kind::Number;
    case ConnectorSetting::Type::Flag:
        return FormField::Kind::Flag;
    case ConnectorSetting::Type::Choice:
        return FormField::Kind::Choice;
    }
    return FormField::Kind::Text;
}

FormField fieldOf(const ConnectorSetting& setting, const ShownSetting& shown)
{
    FormField field;
    field.key = setting.key;
    field.kind = fieldKind(setting.type);
    field.label = text(setting.label);
    field.hint = text(shown.hint != nullptr ? shown.hint : setting.hint);
    field.placeholder = text(shown.placeholder != nullptr ? shown.placeholder : setting.placeholder);
    field.advanced = setting.advanced;
    field.constraint = text(setting.constraint);
    for (const char* scheme : setting.schemes)
        field.schemes << text(scheme);
    for (const auto& [value, word] : setting.choices)
        field.choices.push_back({text(value), text(word)});
    if (shown.preset != nullptr)
        field.preset = text(shown.preset);
    else if (setting.type == ConnectorSetting::Type::Url)
        field.preset = field.schemes.constFirst() + QStringLiteral("://");
    else
        field.preset = setting.fallback.toString();
    if (setting.type == ConnectorSetting::Type::Integer) {
        field.minimum = shown.minimum.value_or(setting.minimum);
        field.maximum = setting.maximum;
        field.required = true; // its field is never empty
    } else {
        field.maxLength = static_cast<int>(std::min<qint64>(setting.maximum, field.maxLength));
        field.required = setting.required;
    }
    field.required = shown.required.value_or(field.required);
    return field;
}

} // namespace

const ConnectorSetting* ConnectorKind::setting(const QString& key) const
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&key](const ConnectorSetting& setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

ConnectorForm formOf(const ConnectorKind& kind, const ConnectorProfile& profile)
{
    ConnectorForm form{profile.name, text(profile.title), text(profile.sentence), text(profile.icon)};
    for (const ShownSetting& shown : profile.shown) {
        if (const ConnectorSetting* setting = kind.setting(shown.key))
            form.fields.push_back(fieldOf(*setting, shown));
    }
    if (kind.finder)
        form.search = FormSearch{text(kind.finder->title), text(kind.finder->advice)};
    return form;
}

} // namespace rollcall
