#pragma once

#include "base/link_form.h"
#include "base/link_test.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace rollcall::ui {

/// One connection as it was set.
struct ConnectionView
{
    QString id;
    bool ownedByIt = false; ///< of the configuration file: shown, not changed
    bool canBeTested = false;
    QString form;                      ///< LinkForm::name; empty: it cannot be changed on the screen
    std::map<QString, QString> values; ///< of the form's fields, without secrets

    friend bool operator==(const ConnectionView&, const ConnectionView&) = default;
};

/// A test and whose it is.
struct LinkTestView
{
    QString connection; ///< id; empty: of the draft
    LinkTest test;
    friend bool operator==(const LinkTestView&, const LinkTestView&) = default;
};

/// What the pages about connections observe. The desk sets, widgets listen. Main thread.
class ConnectionState : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionState(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const std::vector<LinkForm>& forms() const noexcept { return m_forms; }
    [[nodiscard]] const LinkForm* form(const QString& name) const;
    [[nodiscard]] const std::vector<ConnectionView>& connections() const noexcept { return m_connections; }
    [[nodiscard]] const ConnectionView* connection(const QString& id) const;
    /// The newest test, under way or ended; nothing once it was ended by hand.
    [[nodiscard]] const std::optional<LinkTestView>& test() const noexcept { return m_test; }

    void setForms(std::vector<LinkForm> forms);
    void setConnections(std::vector<ConnectionView> connections);
    void setTest(const std::optional<LinkTestView>& test);
    /// The end of `saveConnection` or `removeConnection`; empty error: done.
    void answerChange(const QString& id, const QString& error) { Q_EMIT changeFinished(id, error); }

Q_SIGNALS:
    void connectionsChanged(); ///< or the forms
    void testChanged();
    void changeFinished(const QString& id, const QString& error);

private:
    std::vector<LinkForm> m_forms;
    std::vector<ConnectionView> m_connections;
    std::optional<LinkTestView> m_test;
};

} // namespace rollcall::ui
