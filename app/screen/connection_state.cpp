#include "screen/connection_state.h"

#include <algorithm>
#include <utility>

namespace rollcall::screen {

const ConnectorForm* ConnectionState::form(const QString& name) const
{
    const auto found =
        std::find_if(m_forms.begin(), m_forms.end(), [&name](const ConnectorForm& form) { return form.name == name; });
    return found == m_forms.end() ? nullptr : &*found;
}

const ConnectionView* ConnectionState::connection(const QString& id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&id](const ConnectionView& connection) { return connection.id == id; });
    return found == m_connections.end() ? nullptr : &*found;
}

void ConnectionState::setForms(std::vector<ConnectorForm> forms)
{
    m_forms = std::move(forms);
    Q_EMIT connectionsChanged();
}

void ConnectionState::setConnections(std::vector<ConnectionView> connections)
{
    if (m_connections == connections)
        return;
    m_connections = std::move(connections);
    Q_EMIT connectionsChanged();
}

void ConnectionState::setLeftOver(std::vector<LeftOverView> leftOver)
{
    if (m_leftOver == leftOver)
        return;
    m_leftOver = std::move(leftOver);
    Q_EMIT leftOverChanged();
}

} // namespace rollcall::screen
