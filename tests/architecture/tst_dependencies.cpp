#include "architecture/sources.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace rollcall::test;

namespace {

/// For each module, the modules that it may include besides itself. A new edge here is a decision: see docs/adr/0002.
const QMap<QString, QStringList>& allowedDependencies()
{
    static const QMap<QString, QStringList> table = {
        {"base", {}},
        {"config", {"base"}},
        {"http", {"base"}},
        {"attendance", {"base", "config"}},
        {"screen", {"base", "attendance"}},
        {"outbox", {"base", "attendance"}},
        {"storage", {"base", "config", "attendance", "outbox"}},
        {"biometrics", {"base", "config", "attendance"}},
        {"capture", {"base", "config"}},
        {"vision", {"base", "config", "attendance", "biometrics", "capture"}},
        {"connectors", {"base", "config", "attendance", "outbox", "http"}},
        {"ledger", {"base", "config", "attendance", "outbox", "storage", "biometrics", "connectors"}},
        {"api", {"base", "attendance", "outbox", "http"}},
        {"ops", {"base"}},
        {"kiosk",
         {"base", "config", "attendance", "screen", "outbox", "storage", "biometrics", "capture", "vision",
          "connectors", "ledger", "ops", "http", "api"}},
        {"ui", {"base", "attendance", "screen"}},
        {"cli", {"base", "config", "attendance", "outbox", "storage", "biometrics", "connectors"}},
        {"ctl",
         {"base", "config", "attendance", "outbox", "storage", "biometrics", "capture", "vision", "connectors",
          "screen", "http", "cli"}},
        {"lab", {"base", "config", "attendance", "storage", "biometrics", "capture", "vision", "cli"}},
        {"receiver", {"base", "connectors"}},
    };
    return table;
}

/// What the widgets may know of attendance: values, never services or interfaces.
const QSet<QString>& attendanceValueTypes()
{
    static const QSet<QString> headers = {
        "attendance/audit_event.h", "attendance/correction.h", "attendance/identifier.h", "attendance/person.h",
        "attendance/pin_rule.h",    "attendance/punch.h",      "attendance/recognition.h"};
    return headers;
}

QStringList quotedIncludes(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        includes.append(match.next().captured(1));
    return includes;
}

/// A place in the graph of includes: a folder; or, where a folder has folders in it, each of its files for itself, with
/// header and source as one ("connectors/registry" knows every folder in connectors, and all of them know
/// "connectors/connector").
QString placeOf(const QString& path, const QSet<QString>& parents)
{
    const QString folder = path.section(u'/', 0, -2);
    return parents.contains(folder) ? path.section(u'.', 0, 0) : folder;
}

/// Circles in the graph, each as the places on it in their order (Tarjan's strongly connected components).
QList<QStringList> circlesIn(const QMap<QString, QSet<QString>>& edges)
{
    struct Node
    {
        int index = -1, low = -1;
        bool onStack = false;
    };
    QMap<QString, Node> nodes;
    QStringList stack;
    QList<QStringList> circles;
    int next = 0;
    const std::function<void(const QString&)> visit = [&](const QString& name) {
        nodes[name] = {next, next, true};
        ++next;
        stack.append(name);
        const QSet<QString> targets = edges.value(name);
        for (const QString& target : targets) {
            if (nodes.value(target).index < 0) {
                visit(target);
                nodes[name].low = std::min(nodes[name].low, nodes[target].low);
            } else if (nodes[target].onStack) {
                nodes[name].low = std::min(nodes[name].low, nodes[target].index);
            }
        }
        if (nodes[name].low != nodes[name].index)
            return;
        QStringList component;
        do {
            component.append(stack.takeLast());
            nodes[component.constLast()].onStack = false;
        } while (component.constLast() != name);
        if (component.size() > 1) {
            component.sort();
            circles.append(component);
        }
    };
    for (auto it = edges.keyBegin(); it != edges.keyEnd(); ++it) {
        if (nodes.value(*it).index < 0)
            visit(*it);
    }
    return circles;
}

} // namespace

class TestDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = allSources();
        QVERIFY2(m_sources.size() > 50, "the sources were not found");
    }

    void modulesIncludeOnlyThoseBelowThem()
    {
        QStringList wrong;
        for (const Source& source : m_sources) {
            if (source.path == QLatin1String("app/main.cpp"))
                continue; // the program itself may see everything
            QVERIFY2(allowedDependencies().contains(source.module), qPrintable("an unknown module: " + source.path));
            for (const QString& include : quotedIncludes(source.text)) {
                const QString target = include.section(u'/', 0, 0);
                if (include.contains(u'/') && target != source.module && allowedDependencies().contains(target) &&
                    !allowedDependencies().value(source.module).contains(target))
                    wrong.append(source.path + " includes " + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void widgetsKnowOnlyValues()
    {
        QStringList wrong;
        for (const Source& source : m_sources) {
            if (source.module != QLatin1String("ui"))
                continue;
            for (const QString& include : quotedIncludes(source.text)) {
                if (include.startsWith(QLatin1String("attendance/")) && !attendanceValueTypes().contains(include))
                    wrong.append(source.path + " includes " + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void connectorsDoNotKnowEachOther()
    {
        QStringList wrong;
        for (const Source& source : m_sources) {
            const QStringList parts = source.path.split(u'/');
            if (source.module != QLatin1String("connectors") || parts.size() < 4)
                continue; // only the folders of single systems and of transports; the registry knows them all
            for (const QString& include : quotedIncludes(source.text)) {
                const QStringList target = include.split(u'/');
                if (target.size() >= 3 && target.at(0) == QLatin1String("connectors") && target.at(1) != parts.at(2) &&
                    target.at(1) != QLatin1String("net"))
                    wrong.append(source.path + " includes " + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Each end of the wire proves the other: the receiver shares with the kiosk's own server how connections are
    /// accepted and fields are read, and nothing with any connector.
    void receiverSharesOnlyTheTransport()
    {
        QStringList wrong;
        for (const Source& source : m_sources) {
            if (source.module != QLatin1String("receiver"))
                continue;
            for (const QString& include : quotedIncludes(source.text)) {
                if (include.startsWith(QLatin1String("connectors/")) &&
                    !include.startsWith(QLatin1String("connectors/net/")) &&
                    !include.startsWith(QLatin1String("connectors/wire_")))
                    wrong.append(source.path + " includes " + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What goes round: an include that leads back to its own folder, however long the way.
    void foldersHaveNoCircles()
    {
        QSet<QString> parents;
        QMap<QString, QString> pathOfInclude; // "storage/store.h" and "ui/words.h" to the file
        for (const Source& source : std::as_const(m_sources)) {
            for (QString folder = source.folder(); folder.contains(u'/');) {
                folder = folder.section(u'/', 0, -2);
                parents.insert(folder);
            }
            pathOfInclude.insert(source.path.startsWith(QLatin1String("app/")) ? source.path.section(u'/', 1)
                                                                               : source.path,
                                 source.path);
        }
        QSet<QString> folderPlaces;
        QMap<QString, QSet<QString>> edges;
        QMap<QString, QString> examples; // of an edge "a>b"
        for (const Source& source : std::as_const(m_sources)) {
            const QString from = placeOf(source.path, parents);
            if (!parents.contains(source.folder()))
                folderPlaces.insert(from);
            for (const QString& include : quotedIncludes(source.text)) {
                const QString to =
                    pathOfInclude.contains(include) ? placeOf(pathOfInclude.value(include), parents) : QString();
                if (to.isEmpty() || to == from)
                    continue;
                edges[from].insert(to);
                examples[from + u'>' + to] += QStringLiteral("\n    ") + source.path + " includes " + include;
            }
        }
        QVERIFY(edges.size() > 20);
        QString wrong;
        const QList<QStringList> circles = circlesIn(edges);
        for (const QStringList& circle : circles) {
            QSet<QString> folders;
            for (const QString& place : circle)
                folders.insert(folderPlaces.contains(place) ? place : place.section(u'/', 0, -2));
            if (folders.size() == 1)
                continue; // files of one folder may know each other
            wrong += QStringLiteral("\ncircle of ") + circle.join(QStringLiteral(", "));
            for (const QString& from : circle) {
                for (const QString& to : circle)
                    wrong += examples.value(from + u'>' + to);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void circlesAreFound()
    {
        const QMap<QString, QSet<QString>> edges = {{"a", {"b", "c"}}, {"b", {"c"}}, {"c", {"d"}}, {"d", {"b"}},
                                                    {"e", {"a", "f"}}, {"f", {"e"}}, {"g", {"a"}}};
        QCOMPARE(circlesIn(edges), (QList<QStringList>{{"b", "c", "d"}, {"e", "f"}}));
    }

    /// The contract between widgets and the rest has no widgets. QImage is the one exception: portraits and samples.
    void screenNeedsOnlyQtCore()
    {
        static const QRegularExpression qtInclude(QStringLiteral("^\\s*#\\s*include\\s*<(Q[A-Za-z0-9]+)>"),
                                                  QRegularExpression::MultilineOption);
        const QString core = QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtCore/");
        QVERIFY(QFileInfo::exists(core + QStringLiteral("QString")));
        QStringList wrong;
        for (const Source& source : std::as_const(m_sources)) {
            if (source.module != QLatin1String("screen"))
                continue;
            for (auto match = qtInclude.globalMatch(source.text); match.hasNext();) {
                const QString header = match.next().captured(1);
                if (header != QLatin1String("QImage") && !QFileInfo::exists(core + header))
                    wrong.append(source.path + " includes " + header);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void wireWordsStayInCodecs()
    {
        static const QRegularExpression wireWord(
            QStringLiteral("\\b(enrollid|inout|usr_id|usr_name|backupnum|cloudtime)\\b"));
        QStringList wrong;
        for (const Source& source : m_sources) {
            if (!source.path.contains(QLatin1String("codec")) && withoutComments(source.text).contains(wireWord))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void onlyTheClockAsksForTheTime()
    {
        // steady_clock inside a thread's own heartbeat or a stop-watch measures, it does not date anything.
        static const QRegularExpression call(
            QStringLiteral("system_clock::now|currentDateTime|currentSecsSinceEpoch|currentMSecsSinceEpoch|\\btime\\("
                           "nullptr\\)|QDate::currentDate|QTime::currentTime"));
        QStringList wrong;
        for (const Source& source : m_sources) {
            if (source.path != QLatin1String("app/base/clock.cpp") && withoutComments(source.text).contains(call))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noForbiddenThreading()
    {
        static const QRegularExpression forbidden(
            QStringLiteral("processEvents|BlockingQueuedConnection|:\\s*public\\s+QThread|->terminate\\(\\)|"
                           "\\bQEventLoop\\b|QThread::.?sleep"));
        QStringList wrong;
        for (const Source& source : m_sources) {
            if (withoutComments(source.text).contains(forbidden))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noHeavyOpenCvModules()
    {
        static const QRegularExpression forbidden(
            QStringLiteral("opencv2/(highgui|imgcodecs|videoio)|opencv2/opencv\\.hpp"));
        QStringList wrong;
        for (const Source& source : m_sources) {
            if (source.text.contains(forbidden))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    QList<Source> m_sources;
};

QTEST_GUILESS_MAIN(TestDependencies)
#include "tst_dependencies.moc"
