#pragma once

#include "base/connector_form.h"
#include "base/secret.h"
#include "config/connector_config.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace rollcall {

/// A form and the [[connector]] table that it stands for. Each connector's folder describes its own (form.cpp), next to
/// the parser of its settings.
struct ConnectorProfile
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

[[nodiscard]] const std::vector<ConnectorProfile>& connectorForms();
/// Null for an unknown name.
[[nodiscard]] const ConnectorProfile* findForm(const QString& name);
/// The form by which this table could have been made; null where there is none.
[[nodiscard]] const ConnectorProfile* formOf(const ConnectorSettings& table);
/// The table that the filled form means, unchecked. Secrets that were left empty are taken over from `before`, and so
/// is every key of it that the form does not show.
[[nodiscard]] ConnectorSettings tableFrom(const ConnectorProfile& form, const ConnectorId& id, const FormValues& values,
                                          const ConnectorSettings* before = nullptr);
/// Of a table that cannot be used: the field without which it could be, where that can be told; else null.
[[nodiscard]] const FormField* invalidField(const ConnectorProfile& form, const ConnectorSettings& table);
/// What the form shows of a table; no secrets.
[[nodiscard]] std::map<QString, QString> valuesOf(const ConnectorProfile& form, const ConnectorSettings& table);

} // namespace rollcall
