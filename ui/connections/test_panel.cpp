#include "ui/connections/test_panel.h"

#include "screen/link_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QLayoutItem>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

TestPanel::TestPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Raised, parent), m_theme(theme), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("testPanel"));
    setSpacing(*m_lines, theme, kSpace16, kSpace8);
    hide(); // until there is a test to show
}

void TestPanel::addLine(int icon, Color color, const QString& words, Color ink, bool strong)
{
    auto* line = new QHBoxLayout;
    setSpacing(*line, m_theme, 0, kSpace12);
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(static_cast<Icon>(icon), m_theme.px(kIcon), m_theme.color(color)));
    mark->setFixedWidth(m_theme.px(kIcon));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(makeLabel(m_theme, Type::Body, ink, words, strong), 1);
    m_lines->addLayout(line);
}

void TestPanel::show(const ConnectorTest& test)
{
    clear(*m_lines);
    m_outcome.clear();
    for (int i = 0; i < static_cast<int>(test.stages.size()); ++i) {
        const QString words = stageWords(test.stages[static_cast<std::size_t>(i)]);
        if (i < test.reached)
            addLine(static_cast<int>(Icon::Check), Color::In, words, Color::Text, false);
        else if (i == test.reached && test.finished)
            addLine(static_cast<int>(Icon::Close), Color::Danger, words, Color::Text, false);
        else if (i == test.reached)
            addLine(static_cast<int>(Icon::Refresh), Color::Info, words, Color::Text, false);
        else if (!test.finished)
            addLine(static_cast<int>(Icon::Dot), Color::Muted, words, Color::Muted, false);
    }
    if (test.finished) {
        m_outcome = outcomeWords(test);
        const bool works = test.fault == ConnectorFault::None;
        addLine(static_cast<int>(works ? Icon::Check : Icon::Warning), works ? Color::In : Color::Danger, m_outcome,
                Color::Text, true);
    } else {
        auto* end = new Button(m_theme, Button::Kind::Ghost, tr("Stop the test"));
        end->setObjectName(QStringLiteral("testEnd"));
        connect(end, &Button::clicked, this, &TestPanel::endWanted);
        m_lines->addWidget(end, 0, Qt::AlignLeft);
    }
    QWidget::show();
    updateGeometry();
}

} // namespace rollcall::ui
