#include "ui/setup/link_step.h"

#include "screen/connection_state.h"
#include "screen/connections_admin.h"
#include "screen/form_text.h"
#include "ui/connections/kind_choice.h"
#include "ui/connections/link_form_view.h"
#include "ui/screen_names.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

LinkStep::LinkStep(const Theme& theme, SettingsState& settings, SettingsAdmin& admin, ConnectionState& state,
                   ConnectionsAdmin& connections, QWidget* parent)
    : SettingsForm(theme, settings, admin, parent), m_state(state), m_connections(connections), m_views(new PageStack),
      m_start(new QWidget), m_connected(makeLabel(theme, Type::Body, Color::Text)),
      m_add(new Button(theme, Button::Kind::Secondary, tr("Add a server"), Icon::Link)),
      m_kinds(new KindChoice(theme, state)), m_form(new LinkFormView(theme, state, connections))
{
    m_add->setObjectName(QStringLiteral("setupLink"));
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, 0);
    outer->addWidget(m_views);
    auto* column = new QVBoxLayout(m_start);
    setSpacing(*column, theme, 0, kSpace16);
    auto* mark = new QLabel;
    mark->setPixmap(
        iconPixmap(Icon::Server, theme.px(theme.isCompact() ? kIconHero * 0.6 : kIconHero), theme.color(Color::Info)));
    mark->setAlignment(Qt::AlignCenter);
    m_connected->setAlignment(Qt::AlignCenter);
    column->addStretch(1);
    column->addWidget(mark);
    column->addWidget(m_connected);
    column->addWidget(m_add, 0, Qt::AlignHCenter);
    column->addStretch(1);
    for (QWidget* view : {m_start, static_cast<QWidget*>(m_kinds), static_cast<QWidget*>(m_form)})
        m_views->addWidget(view);
    connect(m_add, &Button::clicked, this, [this] { go(m_kinds); });
    connect(m_kinds, &KindChoice::cancelled, this, [this] { go(m_start); });
    connect(m_kinds, &KindChoice::chosen, this, [this](const QString& name) {
        if (const ConnectorForm* form = m_state.form(name)) {
            m_form->start(*form);
            go(m_form);
        }
    });
    for (const auto& ended : {&LinkFormView::cancelled, &LinkFormView::saved})
        connect(m_form, ended, this, [this] { go(m_start); });
    connect(m_form, &LinkFormView::keyboardShown, this, &LinkStep::keyboardShown);
    connect(&state, &ConnectionState::connectionsChanged, this, &LinkStep::follow);
    follow();
}

bool LinkStep::isAnyConnected() const
{
    return !m_state.connections().empty();
}

void LinkStep::enter()
{
    go(m_start);
}

void LinkStep::leave()
{
    m_form->close();
    m_connections.endTest();
}

void LinkStep::go(QWidget* view)
{
    if (view != m_form)
        m_form->close();
    m_views->setCurrentWidget(view);
    follow();
    Q_EMIT busyChanged(view != m_start);
}

void LinkStep::follow()
{
    QStringList names;
    for (const ConnectionView& connection : m_state.connections()) {
        const ConnectorForm* form = m_state.form(connection.form);
        names << (form == nullptr ? connection.id : formText(form->title));
    }
    m_connected->setText(names.isEmpty() ? tr("No server is connected yet.")
                                         : tr("Connected: %1").arg(names.join(QStringLiteral(", "))));
    m_add->setText(names.isEmpty() ? tr("Add a server") : tr("Add another"));
    m_add->setAccessibleName(m_add->text());
    m_add->updateGeometry();
}

} // namespace rollcall::ui
