#pragma once

#include "base/connector_form.h"
#include "base/secret.h"
#include "config/connector_config.h"

#include <map>
#include <vector>

namespace rollcall {

/// A profile's form, and the [[connector]] table that it fills.
struct OfferedForm
{
    ConnectorForm shown;
    QString kind;
    std::map<QString, QString> fixed; ///< keys that the choice of the form itself decides
};

/// What was filled in. A field that is not in `values`, or is empty, is left to its default.
struct FormValues
{
    std::map<QString, QString> values;
    std::map<QString, Secret> secrets;
};

/// Those of every registered kind, in the order of the registry.
[[nodiscard]] const std::vector<OfferedForm>& connectorForms();
/// Null for an unknown name.
[[nodiscard]] const OfferedForm* findForm(const QString& name);
/// The form by which this table could have been made; null where there is none.
[[nodiscard]] const OfferedForm* formOf(const ConnectorSettings& table);
/// The table that the filled form means, unchecked. Secrets that were left empty are taken over from `before`, and so
/// is every key of it that the form does not show.
[[nodiscard]] ConnectorSettings tableFrom(const OfferedForm& form, const ConnectorId& id, const FormValues& values,
                                          const ConnectorSettings* before = nullptr);
/// The field of an error's subject; null where the form does not show that key.
[[nodiscard]] const FormField* fieldOf(const ConnectorForm& form, const QString& subject);
/// What the form shows of a table; no secrets.
[[nodiscard]] std::map<QString, QString> valuesOf(const OfferedForm& form, const ConnectorSettings& table);

} // namespace rollcall
