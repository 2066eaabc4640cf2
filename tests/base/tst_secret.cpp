#include "base/secret.h"

#include <QTest>

using namespace rollcall;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByContent()
    {
        QVERIFY(Secret("1234") == Secret("1234"));
        QVERIFY(!(Secret("1234") == Secret("1235")));
        QVERIFY(!(Secret("1234") == Secret("12345"))); // a prefix is not the PIN
        QVERIFY(!(Secret("1234") == Secret()));
        QVERIFY(Secret() == Secret());
        QVERIFY(!(Secret(QByteArray("12\0", 3)) == Secret(QByteArray("12\1", 3))));
    }
    /// A shared buffer could not be wiped by either owner.
    void copiesDoNotShareTheirBytes()
    {
        const QByteArray bytes("a secret on the heap");
        const Secret first(bytes);
        const Secret second(first);
        QVERIFY(first.reveal().constData() != bytes.constData());
        QVERIFY(first.reveal().constData() != second.reveal().constData());
        QVERIFY(first.reveal().isDetached() && second.reveal().isDetached());
        Secret third;
        third = second;
        QVERIFY(third.reveal().isDetached());
        QVERIFY(third == first);
    }
    void movedFromIsEmpty()
    {
        Secret first("1234");
        const Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the test
        QCOMPARE(second.size(), 4);
    }
    void isNeverPrinted()
    {
        QString text;
        QDebug(&text) << Secret("1234");
        QVERIFY(!text.contains(QStringLiteral("1234")));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
