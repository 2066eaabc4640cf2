#include "architecture/class_scan.h"
#include "architecture/sources.h"

#include <QMap>
#include <QObject>
#include <QTest>

using namespace rollcall::test;

namespace {

constexpr int kMaxLines = 400;
constexpr int kMaxPublicMethods = 25;
constexpr int kMaxExceptions = 5;

/// Classes that may have more public methods, each with its reason.
const QMap<QString, QString>& largeClasses()
{
    static const QMap<QString, QString> table = {
        {"KioskState", "what the screen observes of the door: a getter and a setter for each state, no logic"},
    };
    return table;
}

} // namespace

/// Files and classes stay small enough to be read at once.
class TestSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = allSources();
        QVERIFY2(m_sources.size() > 50, "the sources were not found");
    }

    /// The counter on declarations of every kind that the headers have.
    void counter_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("counted");
        const auto row = [](const char* name, const char* header, const char* counted) {
            QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(counted);
        };
        row("no class", "namespace a::b {\nint f(int x);\nextern int n;\n}", "");
        row("declared only", "class A;\nstruct B;\nenum class C : int { D, E };\nclass N::F;", "");
        row("access",
            "class A\n{\n    void hidden();\npublic:\n    void a();\nprotected:\n    void b();\nprivate:\n    void "
            "c();\npublic:\n    int d() const { return m_d; }\nprivate:\n    int m_d;\n};",
            "A: a d");
        row("struct is public", "struct A { int x = 0; int y{f(1)}; int z() const noexcept; };", "A: z");
        row("constructors",
            "class A { public: A(); explicit A(int x); A(const A&) = delete; A& operator=(A&&) = "
            "default; virtual ~A() { close(); } void a(); };",
            "A: a");
        row("initializers",
            "class A { public: A(int x) : m_x{x}, m_y(2) {} explicit A() : B{1} { f(); } void a(); "
            "private: int m_x, m_y; };",
            "A: a");
        row("operators",
            "struct A { bool operator==(const A&) const = default; int operator()(int x) const; explicit "
            "operator bool() const; int operator[](int i) { return i; } bool operator<(const A& o) const; };",
            "A: operator() operatorbool operator[] operator<");
        row("overloads", "class A { public: void a(int x = 3); void a(const QString& text = {}); static A make(); };",
            "A: a a make");
        row("members of function type",
            "struct A { std::function<void(int, int)> onFrame; std::map<int, std::vector<int>> m = {{1, {2}}}; "
            "alignas(16) int x; decltype(f()) y; int (*run)(int); };",
            "A: ");
        row("templates",
            "template <class T, int N = (3 > 2)> class A : public B<T> { public: template <typename F> void "
            "each(F&& f) const { for (auto& x : m_x) f(x); } std::vector<T> all() const; };",
            "A: each all");
        row("signals and slots",
            "class A : public QObject\n{\n    Q_OBJECT\n    Q_PROPERTY(int x READ x)\npublic:\n    int x() "
            "const;\npublic Q_SLOTS:\n    void set(int x);\nQ_SIGNALS:\n    void changed(int x);\nprivate Q_SLOTS:\n   "
            " "
            "void react();\n};",
            "A: x set");
        row("no functions",
            "class A { public: using B = std::function<int(int)>; typedef int (*C)(int); friend bool f(A); "
            "static_assert(sizeof(int) == 4); enum D { E = f(1) }; Q_DISABLE_COPY_MOVE(A) };",
            "A: ");
        row("nested",
            "class A { public: struct B { void b(); } m_b; class C; void a(); private: class D { public: void "
            "d(); }; };",
            "A: a|A::B: b|A::D: d");
        row("attributes",
            "class [[nodiscard]] A final : public B { public: [[nodiscard]] virtual int a() const = 0; "
            "[[nodiscard]] auto b() -> std::vector<int> { return {}; } int c() override; };",
            "A: a b c");
        row("comments and texts",
            "// class X { public: void x(); };\n/* struct Y { void y(); }; */\n#define Z class Z { "
            "public: \\\n    void z(); };\nclass A { public: void a(const char* t = \"class B { "
            "}; \", char c = '}', int n = 10'000); };",
            "A: a");
        row("functions beside",
            "inline bool f(const A& a) { struct B { int b() { return 1; } }; return B().b(); }\nclass "
            "A { public: void a(); };\nconst A kA = A({1, 2});",
            "A: a");
    }
    void counter()
    {
        QFETCH(QString, header);
        QFETCH(QString, counted);
        QStringList found;
        for (const ClassScan& scan : scanClasses(header))
            found.append(scan.name + QStringLiteral(": ") + scan.publicMethods.join(u' '));
        std::sort(found.begin(), found.end());
        QCOMPARE(found.join(u'|'), counted);
    }

    void filesAreShort()
    {
        QStringList wrong;
        for (const Source& source : m_sources) {
            const qsizetype lines = source.text.count(u'\n');
            if (lines > kMaxLines)
                wrong.append(QStringLiteral("%1:%2: %3 lines, %4 at most")
                                 .arg(source.path)
                                 .arg(kMaxLines + 1)
                                 .arg(lines)
                                 .arg(kMaxLines));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("\n") + wrong.join(u'\n')));
    }

    void classesAreSmall()
    {
        QVERIFY(largeClasses().size() <= kMaxExceptions);
        QStringList wrong;
        QStringList unneeded = largeClasses().keys();
        int classes = 0;
        for (const Source& source : m_sources) {
            if (!source.path.endsWith(QLatin1String(".h")))
                continue;
            for (const ClassScan& scan : scanClasses(source.text)) {
                ++classes;
                if (scan.publicMethods.size() <= kMaxPublicMethods)
                    continue;
                unneeded.removeAll(scan.name);
                if (!largeClasses().contains(scan.name))
                    wrong.append(QStringLiteral("%1:%2: %3 has %4 public methods, %5 at most")
                                     .arg(source.path)
                                     .arg(scan.line)
                                     .arg(scan.name)
                                     .arg(scan.publicMethods.size())
                                     .arg(kMaxPublicMethods));
            }
        }
        QVERIFY2(classes > 200, qPrintable(QStringLiteral("only %1 classes were found").arg(classes)));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("\n") + wrong.join(u'\n')));
        QVERIFY2(unneeded.isEmpty(), qPrintable(QStringLiteral("no longer large: ") + unneeded.join(u' ')));
    }

private:
    QList<Source> m_sources;
};

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"
