#pragma once

#include "base/ask.h"
#include "base/connector_search.h"
#include "base/connector_test.h"
#include "base/secret.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>

namespace rollcall::screen {

/// A form as it was filled in.
struct LinkDraft
{
    QString id;                        ///< the connection that is changed; empty: a new one
    QString form;                      ///< ConnectorForm::name
    std::map<QString, QString> values; ///< by FormField::key
    std::map<QString, Secret> secrets; ///< the same; a secret that is missing here stays as it is
};

/// Called after each stage of a test but its last.
using TestProgress = std::function<void(const ConnectorTest&)>;
/// Called while a search goes on.
using SearchProgress = std::function<void(const ConnectorSearch&)>;

/// What the pages about connections ask for; which connections there are is in ConnectionState. Every call returns at
/// once; a reply runs in the main thread, never after `context` has died. Main thread.
class ConnectionsAdmin
{
public:
    virtual ~ConnectionsAdmin() = default;

    // One test runs at a time: the next one ends it, and so does `endTest`. Then it replies Cancelled. A test that
    // found something wrong is a finished test, not an error.
    /// Tests a draft without saving it.
    virtual void testDraft(const LinkDraft& draft, QObject* context, TestProgress progress,
                           Reply<ConnectorTest> reply) = 0;
    virtual void testConnection(const QString& id, QObject* context, TestProgress progress,
                                Reply<ConnectorTest> reply) = 0;
    virtual void endTest() = 0;

    /// This kiosk's own networks, such as "192.0.2.0/24", as far as they are small enough to be searched.
    [[nodiscard]] virtual QStringList ownNetworks() const = 0;
    /// Looks in `network` for systems that the draft's form is for, at the port that it holds. One search runs at a
    /// time: the next one ends it, and so does `endSearch`. Then it replies Cancelled. InvalidArgument: that is no
    /// network, or one that is too large.
    virtual void search(const LinkDraft& draft, const QString& network, QObject* context, SearchProgress progress,
                        Reply<ConnectorSearch> reply) = 0;
    virtual void endSearch() = 0;

    /// Replies the connection's id. An error changed nothing; it says in the form's words what is wrong.
    virtual void save(const LinkDraft& draft, QObject* context, Reply<QString> reply) = 0;
    virtual void remove(const QString& id, QObject* context, Reply<void> reply) = 0;
    /// Nothing is sent to a paused system; what is for it is kept.
    virtual void setPaused(const QString& id, bool paused, QObject* context, Reply<void> reply) = 0;

    /// How many people who were enrolled before could be sent to a connection; 0 for one that takes none.
    virtual void countPeople(const QString& id, QObject* context, Reply<int> reply) = 0;
    /// Sends them. Replies how many.
    virtual void sendPeople(const QString& id, QObject* context, Reply<int> reply) = 0;

protected:
    ConnectionsAdmin() = default;
    ConnectionsAdmin(const ConnectionsAdmin&) = default;
    ConnectionsAdmin& operator=(const ConnectionsAdmin&) = default;
};

} // namespace rollcall::screen
