#include "ui/settings/pin_page.h"

#include "attendance/pin_rule.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

PinPage::PinPage(const Theme& theme, const AccessState& access, QWidget* parent)
    : AdminPage(theme, tr("Administrator PIN"), parent), m_access(access),
      m_short(makeLabel(theme, Type::Body, Color::Warning))
{
    head().addStretch(1);
    auto* area = new ScrollColumn(theme, kFormWidth);
    QVBoxLayout& column = area->column();
    setSpacing(column, theme, 0, kSpace16);
    auto* change = new Button(theme, Button::Kind::Primary, tr("Change the PIN"), Icon::Keypad);
    change->setObjectName(QStringLiteral("pinChange"));
    m_short->setObjectName(QStringLiteral("pinShort"));
    column.addWidget(m_short);
    column.addWidget(makeLabel(theme, Type::Body, Color::Text, tr("Anyone who knows this PIN can manage this kiosk.")));
    column.addWidget(change);
    column.addWidget(makeLabel(theme, Type::Label, Color::Muted,
                               tr("If it is forgotten, run \"rollcallctl admin-pin --reset\" on this kiosk.")));
    column.addStretch(1);
    body().addWidget(area, 1);
    connect(change, &Button::clicked, this, &PinPage::changeWanted);
    connect(&access, &AccessState::changed, this, &PinPage::follow);
    follow();
}

void PinPage::follow()
{
    m_short->setText(tr("This PIN is short. Choose one with at least %Ln digits.", nullptr, kRecommendedPinDigits));
    m_short->setVisible(m_access.view().shortPin);
}

QString PinPage::summary() const
{
    return m_access.view().shortPin ? tr("Short: choose a longer one") : tr("Opens the administration");
}

} // namespace rollcall::ui
