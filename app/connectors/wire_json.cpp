#include "connectors/wire_json.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>

namespace rollcall {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isPartOfNumber(char character)
{
    return isDigit(character) || character == '-' || character == '+' || character == '.' || character == 'e' ||
           character == 'E';
}

/// Copies JSON and corrects the numbers in it that begin with surplus zeros. Strings stay as they are.
class NumberMender
{
public:
    NumberMender(const QByteArray& json, std::initializer_list<QLatin1String> textFields)
        : m_json(json), m_textFields(textFields)
    {}

    QByteArray mended()
    {
        m_out.reserve(m_json.size());
        while (m_at < m_json.size()) {
            const char character = m_json.at(m_at);
            if (character == '"')
                copyString();
            else if ((isDigit(character) || character == '-') && m_before != '\0')
                copyNumber();
            else
                copyOther(character);
        }
        return m_out;
    }

private:
    void copyString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_json.size());
        m_string = m_json.mid(start + 1, m_at - start - 2).trimmed();
        m_out.append(m_json.constData() + start, m_at - start);
        m_before = '"';
    }
    void copyNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_json.size() && isPartOfNumber(m_json.at(m_at)))
            ++m_at;
        const QByteArray number = m_json.mid(start, m_at - start);
        const qsizetype sign = number.startsWith('-') ? 1 : 0;
        qsizetype zeros = sign;
        while (zeros + 1 < number.size() && number.at(zeros) == '0' && isDigit(number.at(zeros + 1)))
            ++zeros;
        if (zeros > sign && isText() && std::all_of(number.begin(), number.end(), isDigit))
            m_out.append('"').append(number).append('"');
        else
            m_out.append(number.left(sign)).append(number.mid(zeros));
        m_before = '0';
    }
    void copyOther(char character)
    {
        m_out.append(character);
        if (character != ' ' && character != '\t' && character != '\r' && character != '\n')
            m_before = character;
        ++m_at;
    }
    [[nodiscard]] bool isText() const
    {
        return m_before == ':' && std::any_of(m_textFields.begin(), m_textFields.end(), [this](QLatin1String field) {
                   return m_string == QByteArrayView(field.data(), field.size());
               });
    }

    const QByteArray& m_json;
    const std::initializer_list<QLatin1String> m_textFields;
    QByteArray m_out;
    QByteArray m_string; ///< the last one copied: the key, if a colon follows
    qsizetype m_at = 0;
    char m_before = '\0'; ///< the last character that was no blank
};

} // namespace

QString textOfBinary(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? QString() : text;
}

Result<QJsonObject> readJsonObject(const QString& text, std::initializer_list<QLatin1String> textFields)
{
    QByteArray json = text.toUtf8();
    if (json.startsWith("\xef\xbb\xbf"))
        json.remove(0, 3);
    while (json.endsWith('\0')) // of senders that count the end of their own string
        json.chop(1);
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        QJsonParseError again;
        document = QJsonDocument::fromJson(NumberMender(json, textFields).mended(), &again);
        if (again.error != QJsonParseError::NoError)
            return failure(ErrorCode::InvalidArgument, problem.errorString());
    }
    if (!document.isObject())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("The message is not a JSON object"));
    return document.object();
}

} // namespace rollcall
