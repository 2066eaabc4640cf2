#include "architecture/message_scan.h"
#include "architecture/sources.h"

#include <QObject>
#include <QTest>

using namespace rollcall::test;

/// Text of people and other programs is shown as it is, also with a percent sign in it.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scan_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* name, const char* source, const char* lines) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(lines);
        };
        row("one", "f(tr(\"%1\").arg(a));", "");
        row("several at once", "f(tr(\"%1 %2\").arg(a, QString::number(b)));", "");
        row("chain", "f(tr(\"%1 %2\").arg(a).arg(b));", "1");
        row("chain of numbers", "f(tr(\"%1 %2\").arg(a, 4).arg(b, 0, 'f', 1));", "1");
        row("chain over lines", "f(tr(\"%1 %2\")\n   .arg(a)\n   // more\n   .arg(b));", "4");
        row("long chain", "f(x.arg(a)\n.arg(b)\n\n.\narg (c));", "2 5");
        row("brackets within", "f(tr(\"%1\").arg(g(h({1, 2}), \")\"))\n.arg(b));", "2");
        row("through a pointer", "f(p->arg(a)\n.arg(b));", "2");
        row("filled within the argument", "f(tr(\"%1 %2\").arg(tr(\"%1\").arg(a), b));", "");
        row("filled within the pattern", "f((tr(\"%1\").arg(a) +\nx).arg(b));", "2");
        row("filled within a function", "f(isolated(tr(\"%1 %2\").arg(a))\n.arg(b));", "2");
        row("variable", "void f()\n{\n    QString t = tr(\"%1 %2\").arg(a);\n    use(t.arg(b));\n}", "4");
        row("variable made by brackets", "const auto t{tr(\"%1 %2\").arg(a)};\nuse(t.arg(b));", "2");
        row("variable filled with itself", "QString t = tr(\"%1 %2\");\nt = t.arg(a);\nt = t.arg(b);", "2 3");
        row("variable added to", "QString t = tr(\"%1\");\nt += tr(\"%1\").arg(a);\nuse(t.arg(b));", "3");
        row("pattern in a variable", "const QString t = x ? tr(\"a %1\") : tr(\"b %1\");\nuse(t.arg(b), t.arg(c));",
            "");
        row("another function's variable",
            "void f()\n{\n    QString t = tr(\"%1\").arg(a);\n    use(t);\n}\nvoid g(const QString& t)\n{\n    "
            "use(t.arg(b));\n}",
            "");
        row("pattern with foreign text", "use((tr(\"%1 of \") + name).arg(b));", "1");
        row("pattern in two literals", "use((tr(\"%1 of \") + QStringLiteral(\"%2\")).arg(a, b));", "");
        row("in a comment", "// x.arg(a).arg(b)\n/* x.arg(a).arg(b) */ const char* s = \"x.arg(a).arg(b)\";", "");
        row("another arg", "int arg(int);\nint x = arg(1) + arg(2);", "");
    }
    void scan()
    {
        QFETCH(QString, source);
        QFETCH(QString, lines);
        QStringList found;
        for (const MessageFault& fault : scanMessages(source))
            found.append(QString::number(fault.line));
        QCOMPARE(found.join(u' '), lines);
    }

    void textsAreFilledInOnce()
    {
        const QList<Source> sources = allSources();
        QVERIFY2(sources.size() > 50, "the sources were not found");
        QStringList wrong;
        for (const Source& source : sources) {
            for (const MessageFault& fault : scanMessages(source.text))
                wrong.append(QStringLiteral("%1:%2: %3").arg(source.path, QString::number(fault.line), fault.what));
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("\nuse .arg(a, b), numbers as QString::number(n):\n") + wrong.join(u'\n')));
    }

    /// A label decides by its text whether it is HTML: a name could be.
    void labelsShowPlainText()
    {
        QStringList wrong;
        for (const Source& source : allSources()) {
            static const QRegularExpression made(QStringLiteral("\\bnew QLabel\\((?!\\))|\\bQLabel\\s+\\w+\\("));
            if (source.path != QLatin1String("ui/widgets/labels.cpp") && withoutComments(source.text).contains(made))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("use makeLabel: ") + wrong.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
