#pragma once

#include "base/connector_form.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <vector>

namespace rollcall::screen {

/// One connection as configured.
struct ConnectionView
{
    QString id;
    bool ownedByIt = false; ///< set in the configuration file: shown, not changed
    bool canBeTested = false;
    QString form;                      ///< ConnectorForm::name; empty: it cannot be changed on the screen
    std::map<QString, QString> values; ///< of the form's fields, without secrets

    friend bool operator==(const ConnectionView&, const ConnectionView&) = default;
};

/// What waits for a system that was removed: kept, and not sent.
struct LeftOverView
{
    QString id;
    int entries = 0;
    QDateTime oldest; ///< local time; invalid when all of it was rejected
    int people = 0;   ///< changes of people
    friend bool operator==(const LeftOverView&, const LeftOverView&) = default;
};

/// What the pages about connections observe. The controller sets it. Main thread.
class ConnectionState : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionState(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const std::vector<ConnectorForm>& forms() const noexcept { return m_forms; }
    [[nodiscard]] const ConnectorForm* form(const QString& name) const;
    [[nodiscard]] const std::vector<ConnectionView>& connections() const noexcept { return m_connections; }
    [[nodiscard]] const ConnectionView* connection(const QString& id) const;
    [[nodiscard]] const std::vector<LeftOverView>& leftOver() const noexcept { return m_leftOver; }

    void setLeftOver(std::vector<LeftOverView> leftOver);
    void setForms(std::vector<ConnectorForm> forms);
    void setConnections(std::vector<ConnectionView> connections);

Q_SIGNALS:
    void connectionsChanged(); ///< or the forms
    void leftOverChanged();

private:
    std::vector<ConnectorForm> m_forms;
    std::vector<ConnectionView> m_connections;
    std::vector<LeftOverView> m_leftOver;
};

} // namespace rollcall::screen
