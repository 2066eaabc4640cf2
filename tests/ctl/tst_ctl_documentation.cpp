#include "ctl/ctl_process.h"

#include "config/config_schema.h"
#include "connectors/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rollcall;
using rollcall::test::ctl;
using rollcall::test::CtlResult;

namespace {

/// Commands of rollcallctl that list nothing: a new one is put here with a reason, or has --format.
const QStringList kNoListing{
    QStringLiteral("enroll"), // does one thing and reports it, as do the next ones
    QStringLiteral("import-people"), QStringLiteral("person"), QStringLiteral("credential"),
    QStringLiteral("admin-pin"),     QStringLiteral("forget"), QStringLiteral("retry"),
    QStringLiteral("send-people"),
    QStringLiteral("verify-ledger"), // one verdict
    QStringLiteral("backup"),        QStringLiteral("key"),
};

const QStringList kPrograms{QStringLiteral("rollcall"), QStringLiteral("rollcallctl"), QStringLiteral("rollcall-lab"),
                            QStringLiteral("rollcall-receiver")};

QString share(const QString& path)
{
    return QStringLiteral(ROLLCALL_SHARE "/") + path;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a program says of its commands and options.
QJsonObject tablesOf(const QString& program)
{
    const CtlResult result = rollcall::test::run(QStringLiteral(ROLLCALL_BIN "/") + program,
                                                 {QStringLiteral("--documentation"), QStringLiteral("tables")});
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

QStringList namesIn(const QJsonValue& objects)
{
    QStringList names;
    for (const QJsonValue& value : objects.toArray())
        names << value[QStringLiteral("name")].toString();
    return names;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

/// Completions and manual pages as they are installed, in the real bash and the real formatter.
class TestCtlDocumentation : public QObject
{
    Q_OBJECT

    QTemporaryDir directory;

    /// What the Tab key offers in bash, for each line that is typed so far.
    [[nodiscard]] QList<QStringList> completionsOf(const QString& program, const QStringList& lines) const
    {
        // A file: moc loses its way in a raw string with quotation marks.
        QStringList arguments{QStringLiteral("--norc"), QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/ctl/complete.bash"),
                              share(QStringLiteral("bash-completion/completions/") + program), program};
        QProcess bash;
        bash.setWorkingDirectory(directory.path());
        bash.start(QStringLiteral("bash"), arguments + lines);
        bash.closeWriteChannel();
        if (!bash.waitForFinished())
            return {};
        const QByteArray complaints = bash.readAllStandardError();
        if (!complaints.isEmpty() || bash.exitCode() != 0)
            qWarning("%s", complaints.constData());
        QList<QStringList> all;
        QStringList offered;
        for (const QString& line : QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'))) {
            if (line != QLatin1String("---")) {
                if (!line.isEmpty())
                    offered << line;
                continue;
            }
            all << sorted(offered);
            offered.clear();
        }
        return all;
    }
    [[nodiscard]] QStringList completionOf(const QString& program, const QString& line) const
    {
        return completionsOf(program, {line}).value(0);
    }

private Q_SLOTS:
    /// Catches: a command that lists something and cannot do so for a program.
    void everyListingHasItsFormats()
    {
        const QJsonArray commands = tablesOf(QStringLiteral("rollcallctl"))[QStringLiteral("commands")].toArray();
        QVERIFY(commands.size() > 10);
        for (const QJsonValue& command : commands) {
            const QString name = command[QStringLiteral("name")].toString();
            QStringList formats;
            for (const QJsonValue& option : command[QStringLiteral("options")].toArray()) {
                if (option[QStringLiteral("name")].toString() == QLatin1String("format"))
                    for (const QJsonValue& choice : option[QStringLiteral("choices")].toArray())
                        formats << choice.toString();
            }
            if (kNoListing.contains(name))
                QVERIFY2(formats.isEmpty(), qPrintable(name));
            else
                QVERIFY2(formats ==
                             (QStringList{QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")}),
                         qPrintable(name));
        }
    }

    /// Catches: a command, an option or a choice that was added and is not completed.
    void everythingIsCompleted()
    {
        for (const QString& program : kPrograms) {
            const QJsonObject tables = tablesOf(program);
            const QStringList global = namesIn(tables[QStringLiteral("options")]);
            QVERIFY2(global.contains(QStringLiteral("help")), qPrintable(program));
            QStringList lines;
            QList<QStringList> expected;
            const auto expect = [&](const QString& line, const QStringList& words) {
                lines << program + QLatin1Char(' ') + line;
                expected << sorted(words);
            };
            const auto dashed = [](const QStringList& names) {
                QStringList words;
                for (const QString& name : names)
                    words << QStringLiteral("--") + name;
                return words;
            };
            const QJsonArray commands = tables[QStringLiteral("commands")].toArray();
            QStringList forwarded;
            for (const QJsonValue& name : tables[QStringLiteral("forwarded")].toArray())
                forwarded << name.toString();
            if (commands.isEmpty())
                expect(QStringLiteral("--"), dashed(global));
            else
                expect({}, namesIn(commands) + forwarded + QStringList{QStringLiteral("help")});
            for (const QJsonValue& command : commands) {
                const QString name = command[QStringLiteral("name")].toString();
                expect(name + QStringLiteral(" --"), dashed(namesIn(command[QStringLiteral("options")]) + global));
                for (const QJsonValue& option : command[QStringLiteral("options")].toArray()) {
                    QStringList choices;
                    for (const QJsonValue& choice : option[QStringLiteral("choices")].toArray())
                        choices << choice.toString();
                    if (choices.isEmpty())
                        continue;
                    const QString typed = name + QStringLiteral(" --") + option[QStringLiteral("name")].toString();
                    expect(typed + QLatin1Char(' '), choices);
                    expect(typed + QLatin1Char('='), choices);
                }
            }
            const QList<QStringList> offered = completionsOf(program, lines);
            QCOMPARE(offered.size(), lines.size());
            for (qsizetype i = 0; i < lines.size(); ++i)
                QVERIFY2(offered[i] == expected[i],
                         qPrintable(lines[i] + QStringLiteral(": ") + offered[i].join(QLatin1Char(' '))));
        }
    }

    /// A user's first steps, by hand.
    void completesAsItIsTyped()
    {
        QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("photos of E1")));
        QFile file(directory.filePath(QStringLiteral("pass port.jpg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString ctlProgram = QStringLiteral("rollcallctl");
        const QList<std::pair<QString, QStringList>> table{
            {QStringLiteral("rollcallctl pe"), {QStringLiteral("people"), QStringLiteral("person")}},
            {QStringLiteral("rollcallctl punches --format j"), {QStringLiteral("json")}},
            {QStringLiteral("rollcallctl punches --since 2026-01-01 --hi"), {QStringLiteral("--history")}},
            {QStringLiteral("rollcallctl --data-dir /var/lib/x config sh"), {QStringLiteral("show")}},
            {QStringLiteral("rollcallctl config show camera.so"), {QStringLiteral("camera.source")}},
            {QStringLiteral("rollcallctl config --format=csv show camera.so"), {QStringLiteral("camera.source")}},
            {QStringLiteral("rollcallctl config check p"),
             {QStringLiteral("pass port.jpg"), QStringLiteral("photos of E1")}},
            {QStringLiteral("rollcallctl credential E-1 p"), {QStringLiteral("pin")}},
            {QStringLiteral("rollcallctl enroll --id E1 pass"), {QStringLiteral("pass port.jpg")}},
            {QStringLiteral("rollcallctl import-people p"), {QStringLiteral("photos of E1")}},
            {QStringLiteral("rollcallctl people --data-dir ph"), {QStringLiteral("photos of E1")}},
            {QStringLiteral("rollcallctl help verify"), {QStringLiteral("verify-ledger")}},
            {QStringLiteral("rollcallctl bench --cl"), {QStringLiteral("--clip")}}, // of the other program
            {QStringLiteral("rollcallctl people nothing"), {}},
        };
        QStringList lines;
        for (const auto& [line, words] : table)
            lines << line;
        const QList<QStringList> offered = completionsOf(ctlProgram, lines);
        QCOMPARE(offered.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(offered[i] == table[i].second,
                     qPrintable(lines[i] + QStringLiteral(": ") + offered[i].join(QLatin1Char('|'))));
        QCOMPARE(completionOf(QStringLiteral("rollcall"), QStringLiteral("rollcall -c pass")),
                 QStringList{QStringLiteral("pass port.jpg")});
    }

    void everyKeyIsCompletedAndExplained()
    {
        QStringList keys;
        const QString manual = contentOf(share(QStringLiteral("man/man5/rollcall.toml.5")));
        for (const ConfigTable& table : configSchema()) {
            const qsizetype place = manual.indexOf(QStringLiteral(".SH \"[") +
                                                   (table.isRepeated() ? QStringLiteral("[") : QString()) + table.name);
            QVERIFY2(place >= 0, qPrintable(table.name));
            for (const ConfigKey& key : table.keys) {
                QVERIFY2(manual.indexOf(QStringLiteral(".B %1\n").arg(key.name), place) > place, qPrintable(key.name));
                if (!table.isRepeated())
                    keys << table.name + QLatin1Char('.') + key.name;
            }
        }
        for (const ConnectorKind* kind : connectorKinds()) {
            const qsizetype place = manual.indexOf(QStringLiteral("kind = \\(dq%1\\(dq").arg(kind->name));
            QVERIFY2(place >= 0, qPrintable(kind->name));
            for (const ConnectorSetting& setting : kind->settings)
                QVERIFY2(manual.indexOf(QStringLiteral(".B %1\n").arg(setting.key), place) > place,
                         qPrintable(setting.key));
        }
        QCOMPARE(completionOf(QStringLiteral("rollcallctl"), QStringLiteral("rollcallctl config show ")), sorted(keys));
    }

    /// Catches: a command or an option without a line in the manual.
    void everythingIsInTheManual()
    {
        for (const QString& program : kPrograms) {
            const QString manual = contentOf(share(QStringLiteral("man/man1/%1.1").arg(program)));
            QVERIFY2(!manual.isEmpty(), qPrintable(program));
            const auto hasOptions = [&manual](const QJsonValue& options, qsizetype from) {
                for (const QJsonValue& option : options.toArray()) {
                    const QString name = option[QStringLiteral("name")].toString().replace(u'-', QStringLiteral("\\-"));
                    const qsizetype line = manual.indexOf(QStringLiteral("\\-\\-") + name, from);
                    if (line < 0)
                        return false;
                }
                return true;
            };
            const QJsonObject tables = tablesOf(program);
            QVERIFY2(hasOptions(tables[QStringLiteral("options")], manual.indexOf(QStringLiteral("\n.SH \"OPTIONS"))),
                     qPrintable(program));
            for (const QJsonValue& command : tables[QStringLiteral("commands")].toArray()) {
                const QString name = command[QStringLiteral("name")].toString();
                const qsizetype heading =
                    manual.indexOf(QStringLiteral(".SS \"") + QString(name).replace(u'-', QStringLiteral("\\-")));
                QVERIFY2(heading >= 0 && hasOptions(command[QStringLiteral("options")], heading), qPrintable(name));
            }
        }
    }

    void theManualsAreWellFormed()
    {
        QStringList pages;
        for (const QString& program : kPrograms)
            pages << share(QStringLiteral("man/man1/%1.1").arg(program));
        pages << share(QStringLiteral("man/man5/rollcall.toml.5"));
        if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
            QSKIP("groff is not installed");
        for (const QString& page : pages) {
            const CtlResult formatted = rollcall::test::run(
                QStringLiteral("groff"), {QStringLiteral("-ww"), QStringLiteral("-Kutf8"), QStringLiteral("-man"),
                                          QStringLiteral("-Tutf8"), QStringLiteral("-z"), page});
            QCOMPARE(formatted.exitCode, 0);
            QVERIFY2(formatted.err.isEmpty(), qPrintable(page + QStringLiteral(": ") + formatted.err));
        }
    }

    /// Catches: "<executable_name>" and a path of the build in place of the name that is typed.
    void everyProgramKnowsItsName()
    {
        for (const QString& program : kPrograms) {
            const CtlResult help =
                rollcall::test::run(QStringLiteral(ROLLCALL_BIN "/") + program, {QStringLiteral("--help")});
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.out.startsWith(QStringLiteral("Usage: %1 ").arg(program)), qPrintable(help.out));
            QVERIFY2(!help.out.contains(QStringLiteral("executable_name")), qPrintable(help.out));
            const CtlResult version =
                rollcall::test::run(QStringLiteral(ROLLCALL_BIN "/") + program, {QStringLiteral("--version")});
            QCOMPARE(version.out.trimmed(), QStringLiteral("%1 " ROLLCALL_VERSION).arg(program));
        }
    }

    /// Every key at once: each wrong value is found, with its line.
    void everyKeyIsChecked()
    {
        QByteArray toml;
        QStringList expected;
        int line = 0;
        const auto add = [&](const QString& text) {
            toml += text.toUtf8() + '\n';
            ++line;
        };
        const QString path = directory.filePath(QStringLiteral("wrong.toml"));
        for (const ConfigTable& table : configSchema()) {
            if (table.isRepeated())
                continue;
            add(QStringLiteral("[%1]").arg(table.name));
            for (const ConfigKey& key : table.keys) {
                add(key.name + QStringLiteral(" = [1]")); // no key is a list
                expected << QStringLiteral("rollcallctl: %1:%2: %3 in [%4] must be ")
                                .arg(path, QString::number(line), key.name, table.name);
            }
        }
        int number = 0;
        for (const ConnectorKind* kind : connectorKinds()) {
            add(QStringLiteral("[[connector]]"));
            add(QStringLiteral("id = \"c%1\"").arg(++number));
            add(QStringLiteral("kind = \"%1\"").arg(kind->name));
            for (const ConnectorSetting& setting : kind->settings) {
                add(setting.key + QStringLiteral(" = 1.5")); // no setting is a fraction
                expected << QStringLiteral("rollcallctl: %1:%2: connector \"c%3\": %4 ")
                                .arg(path, QString::number(line), QString::number(number), setting.key);
            }
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toml);
        file.close();
        const CtlResult result = ctl({QStringLiteral("config"), QStringLiteral("check"), path});
        QCOMPARE(result.exitCode, 1);
        const QStringList complaints = result.complaints();
        for (qsizetype i = 0; i < std::min(complaints.size(), expected.size()); ++i)
            QVERIFY2(complaints[i].startsWith(expected[i]),
                     qPrintable(complaints[i] + QStringLiteral("\n") + expected[i]));
        QCOMPARE(complaints.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(TestCtlDocumentation)
#include "tst_ctl_documentation.moc"
