#include "base/translatable.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace rollcall;

namespace {

/// Shouts.
class Loud final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override
    {
        return QString::fromLatin1(context) == QLatin1String("Connector") ? QString::fromLatin1(text).toUpper()
                                                                          : QString();
    }
};

} // namespace

class TestTranslatable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a sentence that stays in the language that was shown when it was made.
    void followsTheLanguage()
    {
        const QString text = translatable("Connector", "lost %1 of %2", {QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(translated(text), QStringLiteral("lost a of b"));
        Loud loud;
        QCoreApplication::installTranslator(&loud);
        QCOMPARE(translated(text), QStringLiteral("LOST a OF b"));
        QCOMPARE(inEnglish(text), QStringLiteral("lost a of b"));
        QCoreApplication::removeTranslator(&loud);
        QCOMPARE(translated(text), QStringLiteral("lost a of b"));
    }
    void othersWordsPassThrough()
    {
        QCOMPARE(translated(QStringLiteral("100 %1 full")), QStringLiteral("100 %1 full"));
        QCOMPARE(inEnglish(QString()), QString());
    }
    void argumentsAreOnlyArguments()
    {
        const QString inner = translatable("Connector", "in %1", {QStringLiteral("x")});
        const QString text = translatable("Connector", "%1/%2", {QStringLiteral("%2\x1f\x1e"), inner});
        QCOMPARE(inEnglish(text), QStringLiteral("%2/in x"));
        QCOMPARE(inEnglish(translatable("Connector", "100 %")), QStringLiteral("100 %"));
    }
    /// The outbox keeps the first 500 characters of a reason.
    void canBeCutShort()
    {
        const QString text = translatable("Connector", "because %1", {QString(1000, u'x')}).left(500);
        QVERIFY(inEnglish(text).startsWith(QStringLiteral("because xxx")));
        QVERIFY(!inEnglish(text.left(4)).contains(QChar(0x1e)));
    }
};

QTEST_GUILESS_MAIN(TestTranslatable)
#include "tst_translatable.moc"
