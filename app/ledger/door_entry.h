#pragma once

#include "ledger/audit_trail.h"
#include "ledger/connections.h"
#include "ledger/punch_recorder.h"
#include "storage/credentials.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <set>

namespace rollcall {

/// People who identify themselves by a PIN, a card or a code: punches by the same rules as for a face.
class DoorEntry : public QObject
{
    Q_OBJECT
public:
    DoorEntry(Credentials& credentials, AuditTrail& audit, PunchRecorder& recorder, Connections& connections,
              LedgerContext& context);

    /// A number and a PIN, as typed. The outcome is published.
    void enterPin(const QString& number, const Secret& pin);
    /// A card or code, as read. `source` says by what, for one that only a server knows. Ignored while a server is
    /// being asked: most likely the same one held up again.
    void presentToken(const Secret& token, TokenKind source);

    // From Connections.
    void judged(const ConnectorId& id, const TokenVerdict& verdict);
    void serverGone(const ConnectorId& id);

private:
    /// A token that only servers can know, while they are asked.
    struct OpenQuestion
    {
        TrackId entry{};
        TokenKind source = TokenKind::Card;
        ClockReading at;
        std::set<ConnectorId> waitingFor;
        QString refusal; ///< a server's words
    };

    [[nodiscard]] TrackId nextEntry();
    void end(TrackId entry, EntryOutcome outcome, const QString& detail = {});
    void refuse(TrackId entry, EntryOutcome wrong, int triesLeft, Milliseconds lockedFor, bool lockBegan);
    void record(TrackId entry, const PersonId& id, VerifyMethod method, const ClockReading& at);
    [[nodiscard]] bool askServers(TrackId entry, const Secret& token, TokenKind source, const ClockReading& at);
    void endQuestion(EntryOutcome outcome);

    Credentials& m_credentials;
    AuditTrail& m_audit;
    PunchRecorder& m_recorder;
    Connections& m_connections;
    LedgerContext& m_context;
    std::optional<OpenQuestion> m_question;
    QTimer m_questionEnds;
    std::uint64_t m_entries = 0; ///< in this run
};

} // namespace rollcall
