#include "ui/connections/kind_choice.h"

#include "screen/form_text.h"
#include "ui/connections/choice_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

KindChoice::KindChoice(const Theme& theme, ConnectionState& state, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_cards(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, 0);
    auto* area = new ScrollColumn(theme, kFormWidth);
    QVBoxLayout* const column = &area->column();
    setSpacing(*column, theme, kSpace4, kSpace12);
    column->addWidget(makeLabel(theme, Type::Body, Color::Text, tr("Choose a system"), true));
    setSpacing(*m_cards, theme, 0, kSpace12);
    column->addLayout(m_cards);
    auto* cancel = new Button(theme, Button::Kind::Ghost, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("kindCancel"));
    column->addWidget(cancel, 0, Qt::AlignLeft);
    connect(cancel, &Button::clicked, this, &KindChoice::cancelled);
    column->addStretch(1);
    outer->addWidget(area);
    connect(&state, &ConnectionState::connectionsChanged, this, &KindChoice::offer);
    offer();
}

void KindChoice::offer()
{
    if (m_cards->count() == static_cast<int>(m_state.forms().size()))
        return;
    clear(*m_cards);
    for (const ConnectorForm& form : m_state.forms()) {
        auto* card =
            new ChoiceCard(m_theme, iconByName(form.icon, Icon::Server), formText(form.title), formText(form.sentence));
        card->setObjectName(QStringLiteral("kind:") + form.name);
        connect(card, &ChoiceCard::clicked, this, [this, name = form.name] { Q_EMIT chosen(name); });
        m_cards->addWidget(card);
    }
}

} // namespace rollcall::ui
