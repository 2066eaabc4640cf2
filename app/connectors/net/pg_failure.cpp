#include "connectors/net/pg_failure.h"

#include "connectors/sentence.h"
#include "connectors/wire_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace rollcall::net {

namespace {

using Verdict = DeliveryAnswer::Verdict;

struct Meaning
{
    const char* state; ///< the beginning of an SQLSTATE
    const char* words; ///< %1: the server's
};
/// The first that fits. What an administrator can do about it is said where it is one thing.
constexpr std::array kMeanings{
    Meaning{"28", QT_TRANSLATE_NOOP("Connector", "PostgreSQL does not let this user in: %1")},
    Meaning{"3D000", QT_TRANSLATE_NOOP("Connector", "PostgreSQL has no such database: %1")},
    Meaning{"42P01",
            QT_TRANSLATE_NOOP("Connector", "A table is missing: run schema.sql as the owner of the tables (%1)")},
    Meaning{"42703", QT_TRANSLATE_NOOP("Connector", "The table has other columns than schema.sql: %1")},
    Meaning{"42501", QT_TRANSLATE_NOOP("Connector",
                                       "The PostgreSQL user may not do this: grant it what schema.sql grants (%1)")},
    Meaning{"42804", QT_TRANSLATE_NOOP("Connector", "The table has other columns than schema.sql: %1")},
    Meaning{"25006",
            QT_TRANSLATE_NOOP("Connector", "This PostgreSQL server only reads: name the one that writes (%1)")},
    Meaning{"53100", QT_TRANSLATE_NOOP("Connector", "The disk of the PostgreSQL server is full: %1")},
    Meaning{"53300", QT_TRANSLATE_NOOP("Connector", "PostgreSQL has no connection left: %1")},
    Meaning{"57014", QT_TRANSLATE_NOOP("Connector", "PostgreSQL gave a statement up because it took too long: %1")},
    Meaning{"55P03", QT_TRANSLATE_NOOP("Connector", "The table is locked by another program: %1")},
};

QString sentenceOf(const QString& state, const QString& words)
{
    for (const Meaning& meaning : kMeanings) {
        if (state.startsWith(QLatin1String(meaning.state)))
            return sentence(meaning.words, {words});
    }
    return state.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Connector", "PostgreSQL says: %1"), {words})
                           : sentence(QT_TRANSLATE_NOOP("Connector", "PostgreSQL says: %1 (%2)"), {words, state});
}

/// Without where it tried, which the kiosk's own words say.
QString pureWords(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("^connection to server (?:at .*?|on socket .*?) failed: "));
    QString last = text.section(QStringLiteral("\nconnection to server"), -1);
    if (last.size() != text.size())
        last.prepend(QStringLiteral("connection to server"));
    last.remove(place);
    return oneLine(last.section(u'\n', 0, 0));
}

struct Symptom
{
    const char* words;
    ConnectorFault fault;
};
/// As libpq 15 and the system say it in English.
constexpr std::array kSymptoms{
    Symptom{"server does not support SSL", ConnectorFault::NotSecured},
    Symptom{"does not match host name", ConnectorFault::CertificateWrongName},
    Symptom{"certificate", ConnectorFault::CertificateInvalid},
    Symptom{"invalid response to SSL negotiation", ConnectorFault::AnswersSomethingElse},
    Symptom{"expected authentication request", ConnectorFault::AnswersSomethingElse},
    Symptom{"Connection refused", ConnectorFault::ConnectionRefused},
    Symptom{"No such file or directory", ConnectorFault::ConnectionRefused},
    Symptom{"Network is unreachable", ConnectorFault::Unreachable},
    Symptom{"No route to host", ConnectorFault::Unreachable},
    Symptom{"timed out", ConnectorFault::NoAnswer},
    Symptom{"timeout", ConnectorFault::NoAnswer},
    Symptom{"no password supplied", ConnectorFault::NotAccepted},
    Symptom{"closed the connection", ConnectorFault::HungUp},
    Symptom{"Connection reset", ConnectorFault::HungUp},
    Symptom{"Broken pipe", ConnectorFault::HungUp},
};

QString sentenceOf(ConnectorFault fault, const QString& words)
{
    switch (fault) {
    case ConnectorFault::NotSecured:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server does not encrypt on this port"));
    case ConnectorFault::CertificateWrongName:
    case ConnectorFault::CertificateInvalid:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server's certificate is not trusted: %1"), {words});
    case ConnectorFault::AnswersSomethingElse:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The answer is not from a PostgreSQL server"));
    case ConnectorFault::ConnectionRefused:
        return sentence(QT_TRANSLATE_NOOP("Connector", "No program answers on the server's port"));
    case ConnectorFault::NoAnswer:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server did not respond in time"));
    case ConnectorFault::HungUp:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server closed the connection before answering"));
    case ConnectorFault::NotAccepted:
        return sentenceOf(QStringLiteral("28P01"), words);
    default:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server is unreachable: %1"), {words});
    }
}

} // namespace

PgFailure pgRefusal(const QString& state, const QString& words)
{
    const QString line = oneLine(words);
    return {ConnectorFault::NotAccepted, state, line, sentenceOf(state, line)};
}

PgFailure pgDisconnected(const QString& words, bool isSecuring)
{
    static const QRegularExpression refusal(QStringLiteral(":\\s+((?=[A-Z]*[0-9])[0-9A-Z]{5}): ([^\\n]*)"));
    if (const auto match = refusal.match(words); match.hasMatch())
        return pgRefusal(match.captured(1), match.captured(2));
    const QString line = pureWords(words);
    ConnectorFault fault = isSecuring ? ConnectorFault::CertificateInvalid : ConnectorFault::Unreachable;
    for (const Symptom& symptom : kSymptoms) {
        if (line.contains(QLatin1String(symptom.words))) {
            fault = symptom.fault;
            break;
        }
    }
    return {fault, {}, line, sentenceOf(fault, line)};
}

PgFailure pgSilence()
{
    return {ConnectorFault::NoAnswer, {}, {}, sentenceOf(ConnectorFault::NoAnswer, {})};
}

Judgement judgePgFailure(const PgFailure& failure)
{
    const bool isRefused = failure.fault == ConnectorFault::NotAccepted &&
                           (failure.state.isEmpty() || wire::meaningOf(failure.state) == wire::SqlMeaning::Settings);
    return {Verdict::Retry, isRefused ? Next::Refused : Next::Pause, failure.sentence, Milliseconds{0}};
}

} // namespace rollcall::net
