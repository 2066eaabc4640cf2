#pragma once

#include "base/connector_test.h"
#include "ui/screen_names.h"
#include "ui/widgets/panel.h"

class QVBoxLayout;

namespace rollcall::ui {

/// A test while it runs: a line for each stage, ticked off one after the other, and at the end what is wrong and what
/// to do.
class TestPanel : public Panel
{
    Q_OBJECT
public:
    explicit TestPanel(const Theme& theme, QWidget* parent = nullptr);
    void show(const ConnectorTest& test);
    [[nodiscard]] const QString& outcome() const noexcept { return m_outcome; }

Q_SIGNALS:
    void endWanted();

private:
    void addLine(int icon, Color color, const QString& words, Color ink, bool strong);

    const Theme& m_theme;
    QVBoxLayout* m_lines;
    QString m_outcome;
};

} // namespace rollcall::ui
