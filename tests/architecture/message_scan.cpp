#include "architecture/message_scan.h"

#include "architecture/source_tokens.h"

#include <QHash>
#include <QSet>
#include <QStack>

#include <algorithm>

namespace rollcall::test {

namespace {

class Scanner
{
public:
    explicit Scanner(const QString& source) : m_tokens(tokensOf(source)) { pairBrackets(); }

    QList<MessageFault> scan()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (isFilling(i))
                check(i);
        }
        return m_faults;
    }

private:
    [[nodiscard]] QString at(qsizetype i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens.at(i).text : QString();
    }

    void pairBrackets()
    {
        QStack<qsizetype> open;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const QString& text = m_tokens.at(i).text;
            if (text == u"(" || text == u"{" || text == u"[") {
                open.push(i);
            } else if ((text == u")" || text == u"}" || text == u"]") && !open.isEmpty()) {
                m_partner.insert(i, open.top());
                m_partner.insert(open.pop(), i);
            }
        }
    }

    /// The word of ".arg(" or "->arg(".
    [[nodiscard]] bool isFilling(qsizetype i) const
    {
        return at(i) == u"arg" && at(i + 1) == u"(" && (at(i - 1) == u"." || at(i - 1) == u">");
    }

    [[nodiscard]] bool isFilledWithin(qsizetype begin, qsizetype end) const
    {
        for (qsizetype i = begin; i < end; ++i) {
            if (isFilling(i))
                return true;
        }
        return false;
    }

    void fault(qsizetype i, const QString& what) { m_faults.append({m_tokens.at(i).line, what}); }

    void check(qsizetype i)
    {
        const qsizetype receiver = at(i - 1) == u"." ? i - 2 : i - 3;
        if (at(receiver) == u")")
            checkBracketed(i, m_partner.value(receiver, -1), receiver);
        else if (isVariable(receiver))
            checkVariable(i, receiver);
    }

    /// "f(...).arg(" and "(...).arg(".
    void checkBracketed(qsizetype i, qsizetype open, qsizetype close)
    {
        if (isFilling(open - 1))
            fault(i, QStringLiteral(".arg() after .arg()"));
        else if (isFilledWithin(open, close))
            fault(i, QStringLiteral("the pattern contains text that is filled in already"));
        else if (!isWord(at(open - 1)) && hasVariableIn(open, close))
            fault(i, QStringLiteral("the pattern is put together from variables"));
    }

    /// Text of a variable within a sum.
    [[nodiscard]] bool hasVariableIn(qsizetype open, qsizetype close) const
    {
        static const QSet<QString> literals{QStringLiteral("tr"),
                                            QStringLiteral("u"),
                                            QStringLiteral("QStringLiteral"),
                                            QStringLiteral("QLatin1Char"),
                                            QStringLiteral("QLatin1String"),
                                            QStringLiteral("QString")};
        bool isSum = false;
        bool hasVariable = false;
        for (qsizetype k = open + 1; k < close; ++k) {
            isSum = isSum || at(k) == u"+";
            hasVariable = hasVariable || (isWord(at(k)) && !literals.contains(at(k)));
        }
        return isSum && hasVariable;
    }

    /// "word.arg(": was it assigned something filled in, up to its declaration?
    void checkVariable(qsizetype use, qsizetype receiver)
    {
        const QString name = at(receiver);
        for (qsizetype i = receiver - 1; i > 0; --i) {
            if (at(i) != name || at(i - 1) == u"." || at(i - 1) == u"::")
                continue;
            const QString next = at(i + 1);
            const bool isAppended = next == u"+" && at(i + 2) == u"=";
            const bool isGiven = (next == u"=" && at(i + 2) != u"=") || isAppended || next == u"{" || next == u"(";
            if (isGiven && isFilledWithin(i + 1, endOfStatement(i + 1))) {
                fault(use, QStringLiteral("\"%1\" is filled in already").arg(name));
                return;
            }
            if (isDeclared(i))
                return;
        }
    }

    /// "QString name", "const auto& name", "auto [name, ...".
    [[nodiscard]] bool isDeclared(qsizetype i) const
    {
        static const QSet<QString> notTypes{QStringLiteral("return"), QStringLiteral("co_return"),
                                            QStringLiteral("else"), QStringLiteral("case")};
        qsizetype before = i - 1;
        while (at(before) == u"&" || at(before) == u"*")
            --before;
        return isWord(at(before)) && !notTypes.contains(at(before));
    }

    [[nodiscard]] qsizetype endOfStatement(qsizetype i) const
    {
        for (; i < m_tokens.size() && at(i) != u";" && at(i) != u"}" && at(i) != u")"; ++i) {
            if (at(i) == u"(" || at(i) == u"{" || at(i) == u"[")
                i = std::max(i, m_partner.value(i, i));
        }
        return i;
    }

    [[nodiscard]] static bool isWord(const QString& text)
    {
        return !text.isEmpty() && (text.front().isLetter() || text.front() == u'_');
    }
    [[nodiscard]] bool isVariable(qsizetype i) const { return isWord(at(i)); }

    QList<Token> m_tokens;
    QHash<qsizetype, qsizetype> m_partner; ///< of every bracket, both ways
    QList<MessageFault> m_faults;
};

} // namespace

QList<MessageFault> scanMessages(const QString& source)
{
    return Scanner(source).scan();
}

} // namespace rollcall::test
