#include "ui/settings/door_form.h"

#include "screen/setting_words.h"
#include "ui/settings/option_grid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/typing_column.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kMaxName = 64; ///< as the configuration allows
constexpr DirectionRule kRules[] = {DirectionRule::Alternate, DirectionRule::AlwaysIn, DirectionRule::AlwaysOut,
                                    DirectionRule::Ask, DirectionRule::ByTime};
} // namespace

DoorForm::DoorForm(const Theme& theme, SettingsState& state, SettingsAdmin& admin, QWidget* parent)
    : SettingsForm(theme, state, admin, parent),
      m_typing(new TypingColumn(theme, QStringLiteral("door"), kFormWidth * 1.4)),
      m_name(new TextField(theme, tr("Door name"), tr("Shown on the screen and stored with every record"))),
      m_rules(new OptionGrid(theme)), m_undo(makeLabel(theme, Type::Label, Color::Muted))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, 0, 0);
    layout->addWidget(m_typing);
    m_name->edit().setObjectName(QStringLiteral("doorName"));
    m_name->edit().setMaxLength(kMaxName);
    m_typing->column().addWidget(m_name);
    m_typing->column().addWidget(makeLabel(theme, Type::Label, Color::Text, tr("Direction at this door"), true));
    m_typing->column().addWidget(m_rules);
    m_typing->column().addWidget(m_undo);
    m_typing->add(m_name->edit(), *m_name);
    offerRules();
    connect(m_typing, &TypingColumn::keyboardShown, this, &SettingsForm::keyboardShown);
    connect(m_typing, &TypingColumn::typed, this, &DoorForm::store);
    connect(m_rules, &OptionGrid::chosen, this, [this](int row) {
        m_typing->hideKeyboard();
        m_rule = kRules[row];
        store();
    });
}

void DoorForm::offerRules()
{
    for (std::size_t i = 0; i < std::size(kRules); ++i)
        m_rules->add(ruleWord(kRules[i]), ruleExplained(kRules[i], state().view().door.timesConfigured),
                     QStringLiteral("rule%1").arg(i));
}

void DoorForm::enter()
{
    m_entered = true;
    const DoorSettings& door = state().view().door;
    m_name->setText(door.name);
    m_rule = door.rule;
    m_rules->choose(
        static_cast<int>(std::distance(std::begin(kRules), std::find(std::begin(kRules), std::end(kRules), m_rule))));
    m_undo->setText(door.undoSeconds > 0
                        ? tr("For %Ln seconds after a check-in, \"Not me\" undoes it; only then is it sent.", nullptr,
                             door.undoSeconds)
                        : QString());
    m_undo->setVisible(door.undoSeconds > 0);
}

void DoorForm::leave()
{
    if (!std::exchange(m_entered, false))
        return;
    m_typing->hideKeyboard();
    store();
}

void DoorForm::restore()
{
    if (m_entered)
        enter();
}

void DoorForm::store()
{
    const DoorSettings& now = state().view().door;
    if (m_name->text() == now.name && m_rule == now.rule)
        return;
    change([name = m_name->text(), rule = m_rule](SettingsView& view) {
        view.door.name = name;
        view.door.rule = rule;
    });
}

} // namespace rollcall::ui
