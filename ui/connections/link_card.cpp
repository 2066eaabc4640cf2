#include "ui/connections/link_card.h"

#include "base/translatable.h"
#include "ui/connections/sparkline.h"
#include "ui/connections/test_panel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <vector>

namespace rollcall::ui {

using namespace tokens;

namespace {

struct StateWords
{
    Icon icon;
    Color color;
    QString words;
};

StateWords wordsOf(LinkView state)
{
    switch (state) {
    case LinkView::Connecting:
        return {Icon::Refresh, Color::Info, LinkCard::tr("Connecting")};
    case LinkView::Online:
        return {Icon::Check, Color::In, LinkCard::tr("Connected")};
    case LinkView::Offline:
        return {Icon::CloudOff, Color::Warning, LinkCard::tr("Unreachable. Records are kept here and sent later.")};
    case LinkView::Refused:
        break;
    }
    return {Icon::Warning, Color::Danger,
            LinkCard::tr("The server rejects this kiosk. Check its serial number and secret.")};
}

/// Of a link that waits for others to connect.
StateWords listeningWordsOf(LinkView state)
{
    if (state == LinkView::Online)
        return {Icon::Check, Color::In, LinkCard::tr("Ready for other systems to connect")};
    return {Icon::Warning, Color::Warning, LinkCard::tr("Other systems cannot connect")};
}

/// Of a link that only takes, such as the records of a device on the wall.
StateWords takingWordsOf(LinkView state)
{
    switch (state) {
    case LinkView::Offline:
        return {Icon::Warning, Color::Warning, LinkCard::tr("Unreachable. The kiosk keeps trying.")};
    case LinkView::Refused:
        return {Icon::Warning, Color::Danger, LinkCard::tr("It does not accept this kiosk. Check the key or secret.")};
    default:
        return wordsOf(state);
    }
}

StateWords wordsOf(const LinkStatus& link)
{
    if (link.delivers)
        return wordsOf(link.state);
    return link.listens ? listeningWordsOf(link.state) : takingWordsOf(link.state);
}

} // namespace

LinkCard::LinkCard(const Theme& theme, const QString& id, const ConnectionView* connection, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_theme(theme), m_id(id),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)), m_mark(new QLabel),
      m_state(makeLabel(theme, Type::Body, Color::Text)), m_detail(makeLabel(theme, Type::Label, Color::Muted)),
      m_facts(makeLabel(theme, Type::Label, Color::Muted)), m_device(new FactList(theme)),
      m_codes(new Button(theme, Button::Kind::Secondary, {}, Icon::Person)), m_lastDay(new Sparkline(theme)),
      m_panel(new TestPanel(theme))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, kSpace16, kSpace8);
    layout->addWidget(m_title);
    auto* line = new QHBoxLayout;
    setSpacing(*line, theme, 0, kSpace8);
    m_mark->setFixedWidth(theme.px(kIcon));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    layout->addLayout(line);
    layout->addWidget(m_detail);
    layout->addWidget(m_facts);
    layout->addWidget(m_device);
    m_device->hide();
    layout->addWidget(m_codes, 0, Qt::AlignLeading);
    m_codes->setObjectName(QStringLiteral("linkCodes:") + id);
    m_codes->hide();
    connect(m_codes, &Button::clicked, this, &LinkCard::codesWanted);
    layout->addWidget(m_lastDay);
    layout->addWidget(m_panel);
    connect(m_panel, &TestPanel::endWanted, this, &LinkCard::testEndWanted);
    if (connection == nullptr)
        return;
    if (connection->ownedByIt)
        layout->addWidget(makeLabel(theme, Type::Label, Color::Muted,
                                    tr("Set by IT in the configuration file; it cannot be changed here.")));
    layout->addLayout(actions(*connection));
}

void LinkCard::show(const LinkStatus& link, const QString& facts)
{
    m_shownTitle = link.title.isEmpty() ? link.id : translated(link.title);
    setAccessibleName(m_shownTitle);
    m_title->setText(m_shownTitle);
    StateWords state = wordsOf(link);
    if (link.paused)
        state = {Icon::CloudOff, Color::Warning, tr("Paused. Records are kept here and sent when it is resumed.")};
    m_mark->setPixmap(iconPixmap(state.icon, m_theme.px(kIcon), m_theme.color(state.color)));
    m_state->setText(state.words);
    m_detail->setText(isolated(translated(link.detail)));
    m_detail->setVisible(!link.detail.isEmpty());
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_lastDay->show(link.lastDay);
    if (m_pause != nullptr) {
        m_pause->setVisible(link.delivers && !link.paused);
        m_resume->setVisible(link.delivers && link.paused);
    }
}

void LinkCard::showDevice(const std::vector<FactList::Fact>& facts, int waiting)
{
    m_device->setFacts(facts);
    m_device->show();
    m_codes->setText(tr("%Ln records wait for a person", nullptr, waiting));
    m_codes->setVisible(waiting > 0);
}

QVBoxLayout* LinkCard::actions(const ConnectionView& connection)
{
    std::vector<Button*> buttons;
    const auto add = [&](bool offered, Button::Kind kind, const QString& word, Icon icon, const QString& name,
                         void (LinkCard::*wanted)()) {
        if (!offered)
            return;
        auto* button = new Button(m_theme, kind, word, icon);
        button->setObjectName(name + m_id);
        connect(button, &Button::clicked, this, wanted);
        buttons.push_back(button);
    };
    const bool own = !connection.ownedByIt;
    add(connection.canBeTested, Button::Kind::Secondary, tr("Test connection"), Icon::Link, QStringLiteral("linkTest:"),
        &LinkCard::testWanted);
    add(own && !connection.form.isEmpty(), Button::Kind::Secondary, tr("Change"), Icon::Edit,
        QStringLiteral("linkEdit:"), &LinkCard::editWanted);
    add(own, Button::Kind::Ghost, tr("Remove"), Icon::Trash, QStringLiteral("linkRemove:"), &LinkCard::removeWanted);
    m_pause = pauseButton(true);
    m_resume = pauseButton(false);
    // On a small screen the test has a row of its own.
    auto* rows = new QVBoxLayout;
    setSpacing(*rows, m_theme, 0, kSpace8);
    auto* row = new QHBoxLayout;
    setSpacing(*row, m_theme, 0, kSpace8);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (m_theme.isCompact() && i == 0 && connection.canBeTested)
            rows->addWidget(buttons[i]);
        else
            row->addWidget(buttons[i], m_theme.isCompact() ? 1 : 0);
    }
    rows->addLayout(row);
    auto* last = m_theme.isCompact() ? new QHBoxLayout : row;
    last->addWidget(m_pause);
    last->addWidget(m_resume);
    if (last == row)
        row->addStretch(1);
    else
        rows->addLayout(last);
    return rows;
}

Button* LinkCard::pauseButton(bool pauses)
{
    auto* button = new Button(m_theme, pauses ? Button::Kind::Ghost : Button::Kind::Secondary,
                              pauses ? tr("Pause") : tr("Resume"), pauses ? Icon::CloudOff : Icon::Refresh);
    button->setObjectName((pauses ? QStringLiteral("linkPause:") : QStringLiteral("linkResume:")) + m_id);
    button->hide(); // until it is known which of them is right
    connect(button, &Button::clicked, this, [this, pauses] { Q_EMIT pauseWanted(pauses); });
    return button;
}

void LinkCard::showTest(const std::optional<ConnectorTest>& test)
{
    if (test)
        m_panel->show(*test);
    else
        m_panel->hide();
}

} // namespace rollcall::ui
