#pragma once

#include "base/connector_form.h"
#include "base/connector_test.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace rollcall::screen {

/// One connection as it was set.
struct ConnectionView
{
    QString id;
    bool ownedByIt = false; ///< of the configuration file: shown, not changed
    bool canBeTested = false;
    QString form;                      ///< ConnectorForm::name; empty: it cannot be changed on the screen
    std::map<QString, QString> values; ///< of the form's fields, without secrets

    friend bool operator==(const ConnectionView&, const ConnectionView&) = default;
};

/// What waits for a system that was taken out: kept, and sent to nobody.
struct LeftOverView
{
    QString id;
    int entries = 0;
    QDateTime oldest; ///< local time; invalid where nothing waits but what was refused
    friend bool operator==(const LeftOverView&, const LeftOverView&) = default;
};

/// A test and whose it is.
struct LinkTestView
{
    QString connection; ///< id; empty: of the draft
    ConnectorTest test;
    friend bool operator==(const LinkTestView&, const LinkTestView&) = default;
};

/// What the pages about connections observe. The desk sets, widgets listen. Main thread.
class ConnectionState : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionState(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const std::vector<ConnectorForm>& forms() const noexcept { return m_forms; }
    [[nodiscard]] const ConnectorForm* form(const QString& name) const;
    [[nodiscard]] const std::vector<ConnectionView>& connections() const noexcept { return m_connections; }
    [[nodiscard]] const ConnectionView* connection(const QString& id) const;
    /// The newest test, under way or ended; nothing once it was ended by hand.
    [[nodiscard]] const std::optional<LinkTestView>& test() const noexcept { return m_test; }

    [[nodiscard]] const std::vector<LeftOverView>& leftOver() const noexcept { return m_leftOver; }

    void setLeftOver(std::vector<LeftOverView> leftOver);
    void setForms(std::vector<ConnectorForm> forms);
    void setConnections(std::vector<ConnectionView> connections);
    void setTest(const std::optional<LinkTestView>& test);
    /// The end of `saveConnection` or `removeConnection`; empty error: done.
    void answerChange(const QString& id, const QString& error) { Q_EMIT changeFinished(id, error); }

Q_SIGNALS:
    void connectionsChanged(); ///< or the forms
    void testChanged();
    void leftOverChanged();
    void changeFinished(const QString& id, const QString& error);

private:
    std::vector<ConnectorForm> m_forms;
    std::vector<ConnectionView> m_connections;
    std::vector<LeftOverView> m_leftOver;
    std::optional<LinkTestView> m_test;
};

} // namespace rollcall::screen
