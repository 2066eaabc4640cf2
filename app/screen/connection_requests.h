#pragma once

#include "base/secret.h"

#include <QString>

#include <map>

namespace rollcall::screen {

/// A form as it was filled in.
struct LinkDraft
{
    QString id;                        ///< the connection that is changed; empty: a new one
    QString form;                      ///< ConnectorForm::name
    std::map<QString, QString> values; ///< by FormField::key
    std::map<QString, Secret> secrets; ///< the same; one that is not in it stays as it is
};

/// What the pages about connections can ask for. Every call returns at once; the answer comes through ConnectionState.
/// Main thread.
class ConnectionRequests
{
public:
    virtual ~ConnectionRequests() = default;

    /// Tries it out without keeping it. One test runs at a time; the one before is ended.
    virtual void testDraft(const LinkDraft& draft) = 0;
    virtual void testConnection(const QString& id) = 0;
    virtual void endTest() = 0;
    virtual void saveConnection(const LinkDraft& draft) = 0;
    virtual void removeConnection(const QString& id) = 0;
    /// What waits for a system that was taken out is never sent. Its end comes through KioskState::requestFinished as
    /// "outbox-dropped".
    virtual void dropLeftOver(const QString& id) = 0;

protected:
    ConnectionRequests() = default;
    ConnectionRequests(const ConnectionRequests&) = default;
    ConnectionRequests& operator=(const ConnectionRequests&) = default;
};

} // namespace rollcall::screen
