#include "architecture/class_scan.h"

#include "architecture/source_tokens.h"

#include <QSet>

namespace rollcall::test {

namespace {

bool isWord(const QString& text)
{
    return !text.isEmpty() && (text.front().isLetter() || text.front() == u'_');
}

class Scanner
{
public:
    explicit Scanner(const QString& text) : m_tokens(tokensOf(text)) {}

    QList<ClassScan> scan()
    {
        while (m_next < m_tokens.size())
            readDeclaration(-1, false);
        return m_classes;
    }

private:
    [[nodiscard]] QString peek(qsizetype ahead = 0) const
    {
        return m_next + ahead < m_tokens.size() ? m_tokens.at(m_next + ahead).text : QString();
    }

    /// Past the bracket that closes the one which comes next.
    void skipBrackets()
    {
        int depth = 0;
        for (; m_next < m_tokens.size(); ++m_next) {
            const QString& text = m_tokens.at(m_next).text;
            if (text == u"(" || text == u"{" || text == u"[")
                ++depth;
            else if ((text == u")" || text == u"}" || text == u"]") && --depth == 0) {
                ++m_next;
                return;
            }
        }
    }

    /// Past "<...>", which comes next.
    void skipAngles()
    {
        int depth = 0;
        while (m_next < m_tokens.size()) {
            const QString text = peek();
            if (text == u"(" || text == u"{" || text == u"[") {
                skipBrackets();
                continue;
            }
            ++m_next;
            if (text == u"<")
                ++depth;
            else if (text == u">" && --depth == 0)
                return;
        }
    }

    void skipStatement()
    {
        while (m_next < m_tokens.size() && peek() != u";") {
            if (peek() == u"(" || peek() == u"{" || peek() == u"[")
                skipBrackets();
            else
                ++m_next;
        }
        ++m_next;
    }

    /// One declaration of a namespace (`owner` -1) or of that class.
    void readDeclaration(qsizetype owner, bool isPublic)
    {
        const QString first = peek();
        if (first == u";" || first == u"}") {
            ++m_next;
        } else if (first == u"namespace" || (first == u"inline" && peek(1) == u"namespace")) {
            while (m_next < m_tokens.size() && peek() != u"{" && peek() != u";")
                ++m_next;
            ++m_next; // what is inside follows as if it were outside
        } else if (first == u"extern" && peek(1) == u"\"\"") {
            m_next += peek(2) == u"{" ? 3 : 2;
        } else if (first == u"template") {
            ++m_next;
            skipAngles();
        } else if (first.startsWith(u"Q_") && first != u"Q_INVOKABLE") {
            ++m_next; // a macro that declares nothing of ours
            if (peek() == u"(")
                skipBrackets();
        } else if (first == u"using" || first == u"typedef" || first == u"friend" || first == u"static_assert" ||
                   first == u"enum") {
            skipStatement();
        } else if ((first == u"class" || first == u"struct") && readClass(owner)) {
            // its members have been read
        } else {
            readFunctionOrVariable(owner, isPublic);
        }
    }

    /// False when it is no definition of a class.
    bool readClass(qsizetype owner)
    {
        const qsizetype start = m_next;
        const bool isStruct = peek() == u"struct";
        ++m_next;
        QString name;
        while (m_next < m_tokens.size() && peek() != u"{") {
            if (peek() == u";" || peek() == u"(" || peek() == u"=" || peek() == u"&" || peek() == u"*") {
                m_next = start;
                if (peek(2) != u";")
                    return false; // "struct tm f();"
                m_next += 3;      // declared only
                return true;
            }
            if (peek() == u"[") {
                skipBrackets();
                continue;
            }
            if (peek() == u"<") {
                skipAngles();
                continue;
            }
            if (peek() == u":") {
                while (m_next < m_tokens.size() && peek() != u"{")
                    peek() == u"<" ? skipAngles() : void(++m_next);
                break;
            }
            if (isWord(peek()) && peek() != u"final")
                name = peek();
            ++m_next;
        }
        ++m_next;
        const QString outer = owner < 0 ? QString() : m_classes.at(owner).name + QStringLiteral("::");
        m_classes.append({outer + name, m_tokens.value(start).line, {}});
        const qsizetype index = m_classes.size() - 1;
        bool isPublic = isStruct;
        while (m_next < m_tokens.size() && peek() != u"}") {
            if (readAccess(isPublic))
                continue;
            readDeclaration(index, isPublic);
        }
        ++m_next;
        skipStatement(); // "} name;"
        return true;
    }

    bool readAccess(bool& isPublic)
    {
        const QString word = peek();
        if (word == u"Q_SIGNALS" && peek(1) == u":") {
            isPublic = false;
            m_next += 2;
            return true;
        }
        if (word != u"public" && word != u"protected" && word != u"private")
            return false;
        const qsizetype colon = peek(1) == u":" ? 1 : peek(1) == u"Q_SLOTS" && peek(2) == u":" ? 2 : 0;
        if (colon == 0)
            return false;
        isPublic = word == u"public";
        m_next += colon + 1;
        return true;
    }

    void readFunctionOrVariable(qsizetype owner, bool isPublic)
    {
        QString name; // the last word or operator before the parameters
        bool isFunction = false, isInitialized = false, isDropped = false, isOperator = false, inInitializers = false;
        QString before;
        while (m_next < m_tokens.size()) {
            const QString text = peek();
            if (text == u"}" || text == u";")
                break;
            if (text == u"operator") {
                isOperator = true;
                name = text;
                ++m_next;
                before = text;
                if (peek() == u"(") { // operator()
                    name += QStringLiteral("()");
                    m_next += 2;
                }
                for (; m_next < m_tokens.size() && peek() != u"("; ++m_next)
                    name += peek();
                continue;
            }
            if (text == u"=" && !isInitialized) {
                isInitialized = true;
                isDropped = isFunction && (peek(1) == u"delete" || peek(1) == u"default");
            } else if (text == u":" && isFunction) {
                inInitializers = true;
            } else if (text == u"<" && !isInitialized && !isFunction) {
                skipAngles();
                before = QStringLiteral(">");
                continue;
            } else if (text == u"[") {
                skipBrackets();
                continue;
            } else if (text == u"(") {
                static const QSet<QString> notFunctions{QStringLiteral("alignas"), QStringLiteral("decltype"),
                                                        QStringLiteral("noexcept"), QStringLiteral("explicit")};
                if (!isFunction && !isInitialized && peek(1) == u"*") {
                    isInitialized = true; // a pointer to a function
                } else if (!isFunction && !isInitialized && !notFunctions.contains(before)) {
                    isFunction = true;
                    if (!isOperator)
                        name = before;
                }
                skipBrackets();
                before = QStringLiteral(")");
                continue;
            } else if (text == u"{") {
                const bool isMember = inInitializers && before != u")" && before != u"}";
                skipBrackets();
                before = QStringLiteral("}");
                if (isFunction && !isInitialized && !isMember) {
                    count(owner, isPublic, name, isDropped);
                    return;
                }
                continue;
            } else if (text == u"~") {
                isDropped = true; // a destructor
            }
            before = text;
            ++m_next;
        }
        if (peek() == u";")
            ++m_next;
        if (isFunction)
            count(owner, isPublic, name, isDropped);
    }

    void count(qsizetype owner, bool isPublic, const QString& name, bool isDropped)
    {
        if (owner < 0 || !isPublic || isDropped)
            return;
        ClassScan& scan = m_classes[owner];
        if (name != scan.name.section(QStringLiteral("::"), -1))
            scan.publicMethods.append(name);
    }

    QList<Token> m_tokens;
    qsizetype m_next = 0;
    QList<ClassScan> m_classes;
};

} // namespace

QList<ClassScan> scanClasses(const QString& header)
{
    return Scanner(header).scan();
}

} // namespace rollcall::test
