#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// For each module, the modules that it may include besides itself. A new edge here is a decision: see docs/adr/0002.
const QMap<QString, QStringList>& allowedDependencies()
{
    static const QMap<QString, QStringList> table = {
        {"base", {}},
        {"config", {"base"}},
        {"attendance", {"base", "config"}},
        {"outbox", {"base", "attendance"}},
        {"storage", {"base", "config", "attendance", "outbox"}},
        {"biometrics", {"base", "config", "attendance"}},
        {"capture", {"base", "config"}},
        {"vision", {"base", "config", "attendance", "biometrics", "capture"}},
        {"connectors", {"base", "config", "attendance", "outbox"}},
        {"ledger", {"base", "config", "attendance", "outbox", "storage", "biometrics", "connectors"}},
        {"ops", {"base"}},
        {"kiosk",
         {"base", "config", "attendance", "outbox", "storage", "biometrics", "capture", "vision", "connectors",
          "ledger", "ops", "screen", "ui"}},
        {"screen", {"base", "attendance"}},
        {"ui", {"base", "attendance", "screen"}},
        {"receiver", {"base"}},
        {"ctl", {"base", "config", "attendance", "outbox", "storage", "biometrics", "capture", "vision", "connectors"}},
    };
    return table;
}

/// What the widgets may know of attendance: values, never services or interfaces.
const QSet<QString>& attendanceValueTypes()
{
    static const QSet<QString> headers = {"attendance/correction.h", "attendance/person.h", "attendance/punch.h",
                                          "attendance/recognition.h"};
    return headers;
}

struct Source
{
    QString path; ///< relative to the source directory
    QString module;
    QString text;
};

QString moduleOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.constFirst() == QLatin1String("app") ? parts.value(1) : parts.constFirst();
}

QList<Source> allSources()
{
    QList<Source> sources;
    const QDir root(QStringLiteral(ROLLCALL_SOURCE_DIR));
    for (const QString& top :
         {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("ctl"), QStringLiteral("receiver")}) {
        QDirIterator walk(root.filePath(top), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly)) {
                const QString path = root.relativeFilePath(file.fileName());
                sources.append({path, moduleOf(path), QString::fromUtf8(file.readAll())});
            }
        }
    }
    return sources;
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

QString withoutComments(QString text)
{
    static const QRegularExpression line(QStringLiteral("//[^\n]*"));
    static const QRegularExpression block(QStringLiteral("/\\*.*?\\*/"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return text.remove(block).remove(line);
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

    void modulesIncludeOnlyWhatStandsBelowThem()
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
                continue; // only the folders; the registry knows them all
            for (const QString& include : quotedIncludes(source.text)) {
                const QStringList target = include.split(u'/');
                if (target.size() < 3 || target.at(0) != QLatin1String("connectors"))
                    continue;
                // Shared transports may be used by every system, and know none.
                const bool isShared = target.at(1) == QLatin1String("net");
                if (target.at(1) != parts.at(2) && !isShared)
                    wrong.append(source.path + " includes " + include);
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
