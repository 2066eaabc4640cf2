#pragma once

#include "base/connector_test.h"
#include "screen/connection_state.h"
#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/panel.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;
class Sparkline;
class TestPanel;

/// One connected system: how it is, what waits for it, and what can be done.
class LinkCard : public Panel
{
    Q_OBJECT
public:
    /// Without `connection` nothing can be done.
    LinkCard(const Theme& theme, const QString& id, const ConnectionView* connection, QWidget* parent = nullptr);
    /// `facts`: one line about what waits and was delivered; may be empty.
    void show(const LinkStatus& link, const QString& facts);
    [[nodiscard]] const QString& title() const noexcept { return m_shownTitle; }
    /// Of a device on the wall: what is known of it, and how many of its records wait for a person.
    void showDevice(const std::vector<FactList::Fact>& facts, int waiting);
    /// Without a test the panel is hidden.
    void showTest(const std::optional<ConnectorTest>& test);

Q_SIGNALS:
    void testWanted();
    void testEndWanted();
    void editWanted();
    void removeWanted();
    void pauseWanted(bool paused);
    void codesWanted();

private:
    [[nodiscard]] QVBoxLayout* actions(const ConnectionView& connection);
    [[nodiscard]] Button* pauseButton(bool pauses);

    const Theme& m_theme;
    const QString m_id;
    QString m_shownTitle;
    QLabel* m_title;
    QLabel* m_mark;
    QLabel* m_state;
    QLabel* m_detail;
    QLabel* m_facts;
    FactList* m_device;
    Button* m_codes;
    Sparkline* m_lastDay;
    Button* m_pause = nullptr; ///< each of the two is null where nothing can be done
    Button* m_resume = nullptr;
    TestPanel* m_panel;
};

} // namespace rollcall::ui
