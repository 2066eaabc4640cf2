// What every registered kind of connector keeps, whichever it is.
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/form.h"
#include "connectors/net/http_connector.h"
#include "connectors/reference.h"
#include "connectors/registry.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

using Type = ConnectorSetting::Type;

ConnectorSettings with(const ConnectorSettings& table, const QString& key, const QVariant& value)
{
    std::vector<ConnectorSettings::Value> values = table.values();
    std::erase_if(values, [&key](const ConnectorSettings::Value& old) { return old.key == key; });
    values.push_back({key, value, 0});
    return {table.id(), table.kind(), std::move(values), 0};
}

ConnectorSettings exampleOf(const ConnectorKind& kind)
{
    return exampleTable(kind, kind.examples.front());
}

/// The example, but every address is one where nothing listens.
ConnectorSettings unreachable(const ConnectorKind& kind)
{
    ConnectorSettings table = exampleOf(kind);
    for (const ConnectorSetting& setting : kind.settings) {
        if (setting.type == Type::Url)
            table = with(table, setting.key,
                         QStringLiteral("%1://127.0.0.1:1").arg(QLatin1String(setting.schemes.front())));
    }
    return table;
}

/// One letter changed for another.
QString misspelled(QString key)
{
    std::swap(key[key.size() - 1], key[key.size() - 2]);
    return key;
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

    static const ConnectorKind& kind() { return *findConnectorKind(QString::fromLatin1(QTest::currentDataTag())); }
    static void kinds()
    {
        QTest::addColumn<int>("unused");
        for (const ConnectorKind* kind : connectorKinds())
            QTest::newRow(qPrintable(kind->name)) << 0;
    }

private Q_SLOTS:
    /// Catches: a folder that is built, and that no configuration can name.
    void everyFolderIsRegistered()
    {
        const QDir folders(QStringLiteral(ROLLCALL_SOURCE_DIR "/app/connectors"));
        QStringList described;
        for (const QString& folder : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            // A folder may describe a second kind, which shares its codec: FOLDER/NAME_kind.cpp is FOLDER_NAME.
            for (const QString& file : QDir(folders.filePath(folder)).entryList({QStringLiteral("*kind.cpp")})) {
                const QString name = file.chopped(QStringLiteral("kind.cpp").size());
                described << (name.isEmpty() ? folder : folder + u'_' + name.chopped(1));
            }
        }
        described.sort();
        QStringList registered;
        for (const ConnectorKind* kind : connectorKinds())
            registered << kind->name;
        registered.sort();
        QCOMPARE(registered, described);
    }

    void describesItself_data() { kinds(); }
    void describesItself()
    {
        QVERIFY(!QString::fromLatin1(kind().title).isEmpty());
        QVERIFY(!kind().examples.empty());
        QVERIFY(kind().create);
        QVERIFY(kind().deliversPunches || kind().collectsPunches || kind().changesPeople);
        QSet<QString> keys;
        for (const ConnectorSetting& setting : kind().settings) {
            QVERIFY2(!keys.contains(setting.key), qPrintable(setting.key));
            keys.insert(setting.key);
            QVERIFY2(!QString::fromLatin1(setting.help).isEmpty(), qPrintable(setting.key));
            QVERIFY2(!allowedValues(setting).isEmpty(), qPrintable(setting.key));
            QVERIFY2(setting.type != Type::Url || !setting.schemes.empty(), qPrintable(setting.key));
            QVERIFY2(setting.type != Type::Choice || setting.choices.size() > 1, qPrintable(setting.key));
            QVERIFY2(setting.minimum <= setting.maximum, qPrintable(setting.key));
        }
        QVERIFY(!keys.contains(QStringLiteral("id")) && !keys.contains(QStringLiteral("kind")));
        for (const QString& key : {kind().rosterChangesKey, kind().portraitsKey, kind().expressionsKey})
            QVERIFY2(key.isEmpty() || kind().setting(key)->type == Type::Flag, qPrintable(key));
        const QString reference = connectorReferenceMarkdown();
        for (const QString& key : keys)
            QVERIFY2(reference.contains(QStringLiteral("| `%1` |").arg(key)), qPrintable(key));
        QVERIFY(connectorKindsText().contains(kind().name));
    }

    void examplesWork_data() { kinds(); }
    void examplesWork()
    {
        for (const ConnectorExample& example : kind().examples) {
            const Status checked = checkConnector(exampleTable(kind(), example));
            QVERIFY2(checked, qPrintable(example.id + u' ' + (checked ? QString() : checked.error().message)));
        }
        // The printed table is the same one, but that its secret is in a file.
        QString toml = connectorExamplesToml();
        toml.replace(QStringLiteral("\n# "), QStringLiteral("\n"));
        const QStringList lines = toml.split(u'\n');
        for (const ConnectorExample& example : kind().examples) {
            QVERIFY(lines.contains(QStringLiteral("id = \"%1\"").arg(example.id)));
            for (const auto& [key, value] : example.values) {
                if (kind().setting(key)->type == Type::Secret)
                    QVERIFY(!toml.contains(value.toString()));
            }
        }
    }

    /// Catches: a picture of a person that is kept for a system that was set not to get it.
    void aFlagDecidesWhatIsKept_data() { kinds(); }
    void aFlagDecidesWhatIsKept()
    {
        const auto subscribers = [](const QString& key, bool wanted) {
            return subscribersOf({with(exampleOf(kind()), key, wanted)});
        };
        for (const bool wanted : {true, false}) {
            const std::size_t count = wanted ? 1 : 0;
            if (!kind().portraitsKey.isEmpty())
                QCOMPARE(subscribers(kind().portraitsKey, wanted).portraits.size(), count);
            if (!kind().expressionsKey.isEmpty())
                QCOMPARE(subscribers(kind().expressionsKey, wanted).expressions.size(), count);
            if (!kind().rosterChangesKey.isEmpty())
                QCOMPARE(subscribers(kind().rosterChangesKey, wanted).people.size(), count);
        }
    }

    void limitsHoldAtBothEnds_data() { kinds(); }
    void limitsHoldAtBothEnds()
    {
        const ConnectorSettings example = exampleOf(kind());
        const auto rejects = [&](const ConnectorSetting& setting, const QVariant& value) {
            const auto read = kind().read(with(example, setting.key, value));
            return !read && read.error().subject == setting.key;
        };
        const auto reads = [&](const ConnectorSetting& setting, const QVariant& value) {
            return kind().read(with(example, setting.key, value)).has_value();
        };
        for (const ConnectorSetting& setting : kind().settings) {
            const char* key = qPrintable(setting.key);
            switch (setting.type) {
            case Type::Integer:
                QVERIFY2(reads(setting, setting.minimum) && reads(setting, setting.maximum), key);
                QVERIFY2(rejects(setting, setting.minimum - 1) && rejects(setting, setting.maximum + 1), key);
                QVERIFY2(rejects(setting, QStringLiteral("1")), key);
                break;
            case Type::Text:
                QVERIFY2(reads(setting, QString(setting.maximum, u'1')), key);
                [[fallthrough]];
            case Type::Secret:
                QVERIFY2(rejects(setting, QString(setting.maximum + 1, u'1')), key);
                QVERIFY2(rejects(setting, qlonglong{1}), key);
                break;
            case Type::Url:
                QVERIFY2(rejects(setting, QStringLiteral("gopher://server.example")), key);
                QVERIFY2(rejects(setting, QStringLiteral("nowhere")), key);
                break;
            case Type::Flag:
                QVERIFY2(reads(setting, true) && reads(setting, false), key);
                QVERIFY2(rejects(setting, QStringLiteral("true")), key);
                break;
            case Type::Choice:
                for (const auto& [value, label] : setting.choices)
                    QVERIFY2(reads(setting, QString::fromLatin1(value)), key);
                QVERIFY2(setting.otherChoices || rejects(setting, QStringLiteral("somethingelse")), key);
                break;
            }
            // A default that is not allowed could not be written down.
            if (setting.fallback.isValid()) {
                const QVariant fallback = setting.fallback.typeId() == QMetaType::Int
                                              ? QVariant(setting.fallback.toLongLong())
                                              : setting.fallback;
                QVERIFY2(reads(setting, fallback), key);
            }
        }
    }

    void requiredKeysAreRequired_data() { kinds(); }
    void requiredKeysAreRequired()
    {
        const ConnectorSettings example = exampleOf(kind());
        for (const ConnectorSetting& setting : kind().settings) {
            if (!setting.required)
                continue;
            const Status checked = checkConnector(with(example, setting.key, QString()));
            QVERIFY(!checked);
            QCOMPARE(checked.error().subject, setting.key);
        }
    }

    void unknownKeysAreRejected_data() { kinds(); }
    void unknownKeysAreRejected()
    {
        const QString wrong = misspelled(kind().settings.front().key);
        const Status checked = checkConnector(with(exampleOf(kind()), wrong, true));
        QVERIFY(!checked);
        QCOMPARE(checked.error().subject, wrong);
        QVERIFY2(checked.error().message.contains(wrong), qPrintable(checked.error().message));
    }

    void formFieldsAreSettings_data() { kinds(); }
    void formFieldsAreSettings()
    {
        for (const ConnectorProfile& profile : kind().profiles) {
            const OfferedForm* form = findForm(profile.name);
            QVERIFY(form != nullptr);
            QVERIFY(!form->shown.title.isEmpty() && !form->shown.sentence.isEmpty());
            for (const auto& [key, value] : profile.fixed)
                QVERIFY2(kind().setting(key) != nullptr, qPrintable(key));
            for (const ShownSetting& shown : profile.shown) {
                const ConnectorSetting* setting = kind().setting(shown.key);
                QVERIFY2(setting != nullptr, qPrintable(shown.key));
                QVERIFY2(setting->label != nullptr, qPrintable(shown.key));
                QVERIFY2(fieldOf(form->shown, shown.key) != nullptr, qPrintable(shown.key));
            }
            // What the table needs can be filled in.
            for (const ConnectorSetting& setting : kind().settings)
                QVERIFY2(!setting.required || fieldOf(form->shown, setting.key) != nullptr, qPrintable(setting.key));
        }
    }

    void secretsAreNotShown_data() { kinds(); }
    void secretsAreNotShown()
    {
        for (const ConnectorSetting& setting : kind().settings) {
            if (setting.type != Type::Secret)
                continue;
            const QString word = QStringLiteral("swordfish");
            const QString shown = withoutSecrets(with(exampleOf(kind()), setting.key, word)).join(u'\n');
            QVERIFY2(shown.contains(setting.key) && !shown.contains(word), qPrintable(setting.key));
            // Nor in an error about it.
            const Status tooLong =
                checkConnector(with(exampleOf(kind()), setting.key, word.repeated(static_cast<int>(setting.maximum))));
            QVERIFY(!tooLong && !tooLong.error().message.contains(word));
        }
        // A key that is no setting may be a secret misspelled.
        QVERIFY(!withoutSecrets(with(exampleOf(kind()), QStringLiteral("sercet"), QStringLiteral("swordfish")))
                     .join(u'\n')
                     .contains(QStringLiteral("swordfish")));
    }

    void startsAndStops_data() { kinds(); }
    void startsAndStops()
    {
        SystemClock clock;
        test::FakeSite site;
        test::RecordingSink sink;
        const ConnectorSettings table = unreachable(kind());
        const auto made = kind().create(test::values(table), clock, sink, site);
        QVERIFY(made);
        Connector& connector = **made;
        QCOMPARE(connector.id(), table.id());
        QVERIFY(connector.batchLimit() >= 1);
        QVERIFY(!connector.knowsTokens() || kind().knowsTokens);
        connector.start();
        QTRY_VERIFY(!sink.states.empty());
        QCOMPARE(sink.states.back().id, table.id());
        QVERIFY(!sink.states.back().title.isEmpty());
        QCOMPARE(sink.states.back().delivers, kind().deliversPunches);
        connector.stop();
        const std::size_t states = sink.states.size();
        connector.stop();
        QCOMPARE(sink.states.size(), states);
    }

    /// Without a server as well: an entry that is never answered would wait forever.
    void everyEntryIsAnswered_data() { kinds(); }
    void everyEntryIsAnswered()
    {
        if (!kind().deliversPunches)
            return;
        SystemClock clock;
        test::FakeSite site;
        test::RecordingSink sink;
        const auto made = kind().create(test::values(unreachable(kind())), clock, sink, site);
        QVERIFY(made);
        (*made)->start();
        const int count = std::min(5, (*made)->batchLimit());
        (*made)->deliver(test::makeBatch(1, count));
        QTRY_COMPARE(sink.answerCount, count);
        QVERIFY(sink.eachAnsweredOnce(1, count));
        (*made)->stop();
    }

    /// Catches: an entry that no server can take, sent or tried again forever. Those that speak HTTP need no server to
    /// say so.
    void anEntryThatNamesNoPersonIsRejected_data() { kinds(); }
    void anEntryThatNamesNoPersonIsRejected()
    {
        SystemClock clock;
        test::FakeSite site;
        test::RecordingSink sink;
        const auto made = kind().create(test::values(unreachable(kind())), clock, sink, site);
        QVERIFY(made);
        if (dynamic_cast<net::HttpConnector*>(made->get()) == nullptr || !kind().deliversPunches)
            return;
        (*made)->start();
        (*made)->deliver({{7, 0, test::makePunch(1, {})}});
        QTRY_COMPARE(sink.answerCount, 1);
        QCOMPARE(sink.answers.at(7).back().verdict, DeliveryAnswer::Verdict::Rejected);
        (*made)->stop();
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
