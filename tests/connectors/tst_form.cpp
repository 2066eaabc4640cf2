#include "connectors/form.h"
#include "connectors/registry.h"

#include <QTest>

using namespace rollcall;

namespace {

/// What the example of the form's kind has for this key.
QString exampleOf(const OfferedForm& form, const QString& key)
{
    for (const auto& [name, value] : findConnectorKind(form.kind)->examples.front().values) {
        if (name == key)
            return value.toString();
    }
    return {};
}

/// A plausible value for every field.
FormValues filled(const OfferedForm& form)
{
    FormValues values;
    for (const FormField& field : form.shown.fields) {
        switch (field.kind) {
        case FormField::Kind::Secret:
            if (const QString secret = exampleOf(form, field.key); !secret.isEmpty())
                values.secrets[field.key] = Secret(secret.toUtf8());
            break;
        case FormField::Kind::Url:
            values.values[field.key] = QStringLiteral("%1://server.example:8765").arg(field.schemes.front());
            break;
        case FormField::Kind::Text:
            if (const QString example = exampleOf(form, field.key); field.required || !example.isEmpty())
                values.values[field.key] = example.isEmpty() ? QStringLiteral("ROLL0001") : example;
            break;
        default:
            values.values[field.key] = field.preset;
        }
    }
    return values;
}

Status check(const OfferedForm& form, const FormValues& values)
{
    const ConnectorSettings table = tableFrom(form, ConnectorId(QStringLiteral("it")), values);
    return checkConnector(table);
}

} // namespace

/// Form, check and parser say the same.
class TestForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormCanBeFilledIn()
    {
        for (const OfferedForm& form : connectorForms()) {
            const Status checked = check(form, filled(form));
            QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
            QVERIFY2(findConnectorKind(form.kind)->probe, qPrintable(form.shown.name));
        }
    }

    /// A key that the parser does not read is "unknown"; one that it does read is judged in some other way, or not at
    /// all.
    void everyKeyIsRead()
    {
        for (const OfferedForm& form : connectorForms()) {
            for (const FormField& field : form.shown.fields) {
                FormValues values = filled(form);
                if (field.kind == FormField::Kind::Secret)
                    values.secrets[field.key] = Secret("another");
                else
                    values.values[field.key] = field.preset.isEmpty() ? QStringLiteral("x") : field.preset;
                const Status checked = check(form, values);
                QVERIFY2(checked || !checked.error().message.contains(QStringLiteral("unknown key")),
                         qPrintable(form.shown.name + u' ' + field.key + u' ' +
                                    (checked ? QString() : checked.error().message)));
            }
        }
        // That the check above can fail:
        const OfferedForm* form = findForm(QStringLiteral("pihr"));
        QVERIFY(form);
        OfferedForm wrong = *form;
        FormField extra = form->shown.fields.front();
        extra.key = QStringLiteral("adress");
        wrong.shown.fields.push_back(extra);
        FormValues values = filled(wrong);
        const Status checked = check(wrong, values);
        QVERIFY(!checked && checked.error().message.contains(QStringLiteral("unknown key")));
    }

    void whatIsRequiredIsRequired()
    {
        for (const OfferedForm& form : connectorForms()) {
            for (const FormField& field : form.shown.fields) {
                FormValues values = filled(form);
                values.values.erase(field.key);
                values.secrets.erase(field.key);
                // A port has a default below the screen; on it the field is simply never empty.
                const bool hasDefault = !field.preset.isEmpty() && field.kind != FormField::Kind::Url;
                QVERIFY2(check(form, values).has_value() == (!field.required || hasDefault),
                         qPrintable(form.shown.name + u' ' + field.key));
            }
        }
    }

    /// What the form lets through of lengths and ranges, the parser does too; and what it stops, the parser would.
    void limitsAreTheParsers()
    {
        for (const OfferedForm& form : connectorForms()) {
            for (const FormField& field : form.shown.fields) {
                FormValues values = filled(form);
                if (field.kind == FormField::Kind::Number) {
                    for (const qint64 number : {field.minimum, field.maximum}) {
                        values.values[field.key] = QString::number(number);
                        QVERIFY2(check(form, values), qPrintable(field.key));
                    }
                    values.values[field.key] = QString::number(field.maximum + 1);
                    QVERIFY2(!check(form, values), qPrintable(field.key));
                    values.values[field.key] = QStringLiteral("many");
                    QVERIFY2(!check(form, values), qPrintable(field.key));
                } else if (field.kind == FormField::Kind::Url) {
                    for (const QString& scheme : field.schemes) {
                        values.values[QStringLiteral("allow_plain")] = QStringLiteral("true");
                        values.values[field.key] = scheme + QStringLiteral("://server.example:8765/x");
                        QVERIFY2(check(form, values), qPrintable(values.values[field.key]));
                    }
                    values.values[field.key] = QStringLiteral("gopher://server.example");
                    QVERIFY2(!check(form, values), qPrintable(field.key));
                } else if (field.kind == FormField::Kind::Choice) {
                    for (const FormChoice& choice : field.choices) {
                        values.values[field.key] = choice.value;
                        values.values[QStringLiteral("allow_plain")] = QStringLiteral("true");
                        QVERIFY2(check(form, values), qPrintable(choice.value));
                    }
                } else if (field.key == QLatin1String("serial_number")) {
                    values.values[field.key] = QString(field.maxLength, u'1');
                    QVERIFY2(check(form, values), qPrintable(field.key));
                    values.values[field.key] = QString(field.maxLength + 1, u'1');
                    QVERIFY2(!check(form, values), qPrintable(field.key));
                }
            }
        }
    }

    void editingKeepsTheSecretAndWhatTheFormDoesNotShow()
    {
        const OfferedForm* form = findForm(QStringLiteral("aiface"));
        QVERIFY(form);
        const ConnectorSettings before(ConnectorId(QStringLiteral("it")), QStringLiteral("pihr"),
                                       {{QStringLiteral("profile"), QStringLiteral("aiface"), 0},
                                        {QStringLiteral("url"), QStringLiteral("ws://old:1"), 0},
                                        {QStringLiteral("serial_number"), QStringLiteral("A"), 0},
                                        {QStringLiteral("secret"), QStringLiteral("hush"), 0},
                                        {QStringLiteral("mode"), qlonglong{9}, 0}},
                                       0);
        QCOMPARE(formOf(before), form);
        FormValues values{valuesOf(*form, before), {}};
        QVERIFY(!values.values.contains(QStringLiteral("secret")));
        QCOMPARE(values.values[QStringLiteral("send_people")], QStringLiteral("true"));
        values.values[QStringLiteral("url")] = QStringLiteral("ws://new:2");
        ConnectorSettings after = tableFrom(*form, before.id(), values, &before);
        QCOMPARE(after.string(QStringLiteral("url")), QStringLiteral("ws://new:2"));
        QCOMPARE(after.secret(QStringLiteral("secret")).reveal(), QByteArray("hush"));
        QCOMPARE(after.integer(QStringLiteral("mode"), 0, 0, 255), 9);
        values.secrets[QStringLiteral("secret")] = Secret("other");
        after = tableFrom(*form, before.id(), values, &before);
        QCOMPARE(after.secret(QStringLiteral("secret")).reveal(), QByteArray("other"));
        // Without the profile it is the other form's.
        const ConnectorSettings plain(ConnectorId(QStringLiteral("it")), QStringLiteral("pihr"), {}, 0);
        QCOMPARE(formOf(plain), findForm(QStringLiteral("pihr")));
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
