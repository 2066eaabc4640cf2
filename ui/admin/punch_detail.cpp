#include "ui/admin/punch_detail.h"

#include "ui/admin/punch_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

PunchDetail::PunchDetail(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_theme(theme),
      m_name(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_facts(makeLabel(theme, Type::Body, Color::Text)), m_history(makeLabel(theme, Type::Label, Color::Muted)),
      m_back(new Button(theme, Button::Kind::Ghost, tr("Back"), Icon::Back)),
      m_checkOut(new Button(theme, Button::Kind::Primary, tr("Add check-out"), Icon::Plus)),
      m_turn(new Button(theme, Button::Kind::Secondary, {})),
      m_void(new Button(theme, Button::Kind::Danger, tr("Does not count"), Icon::Close))
{
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, kSpace16, kSpace12);
    outer->addWidget(m_back, 0, Qt::AlignLeading);
    auto* area = new ScrollColumn(theme);
    QVBoxLayout* const layout = &area->column();
    setSpacing(*layout, theme, kSpace8, kSpace12);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_history);
    layout->addStretch(1);
    auto* person = new Button(theme, Button::Kind::Secondary, tr("All days"), Icon::Person);
    auto* add = new Button(theme, Button::Kind::Secondary, tr("Add a record"), Icon::Plus);
    person->setObjectName(QStringLiteral("punchPerson"));
    add->setObjectName(QStringLiteral("punchAdd"));
    m_turn->setObjectName(QStringLiteral("punchTurn"));
    m_void->setObjectName(QStringLiteral("punchVoid"));
    m_checkOut->setObjectName(QStringLiteral("punchCheckOut"));
    for (Button* button : {m_checkOut, person, add, m_turn})
        layout->addWidget(button);
    layout->addSpacing(theme.px(kSpace12));
    layout->addWidget(m_void);
    outer->addWidget(area, 1);
    connect(m_back, &Button::clicked, this, &PunchDetail::backWanted);
    connect(person, &Button::clicked, this, &PunchDetail::personWanted);
    connect(add, &Button::clicked, this, &PunchDetail::addWanted);
    connect(m_checkOut, &Button::clicked, this, &PunchDetail::checkOutWanted);
    connect(m_turn, &Button::clicked, this, &PunchDetail::turnWanted);
    connect(m_void, &Button::clicked, this, &PunchDetail::voidWanted);
}

QString PunchDetail::moment(const QDateTime& at) const
{
    return m_theme.locale().toString(at.date(), QLocale::ShortFormat) + QStringLiteral(", ") +
           timeOfDay(m_theme.locale(), at.time());
}

void PunchDetail::setPunch(const PunchRow& punch)
{
    m_punch = punch;
    m_name->setText(punch.name.isEmpty() ? punch.personId : punch.name);
    QStringList facts{directionWord(punch.direction) + QStringLiteral(", ") + methodWords(punch.method),
                      dayInFull(m_theme.locale(), punch.localTime.date()) + QStringLiteral(", ") +
                          timeOfDay(m_theme.locale(), punch.localTime.time())};
    if (!punch.door.isEmpty())
        facts << punch.door;
    if (punch.voided)
        facts << tr("Does not count");
    if (punch.missedOut)
        facts << tr("No check-out");
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_history->setText({});
    m_turn->setText(punch.direction == Direction::In ? tr("Change to check-out") : tr("Change to check-in"));
    m_checkOut->setVisible(punch.missedOut);
    m_turn->setVisible(!punch.voided);
    m_void->setVisible(!punch.voided);
}

QString PunchDetail::sentence(const PunchCorrection& correction) const
{
    const QString who = correction.actor == QLatin1String("door") ? tr("at the door") : tr("by an administrator");
    const QString when = moment(correction.at);
    switch (correction.kind) {
    case CorrectionKind::Time:
        return tr("The clock was wrong; it was recorded as %1").arg(moment(m_punch.recordedTime));
    case CorrectionKind::Voided:
        return tr("Undone %1, %2").arg(who, when);
    case CorrectionKind::Direction:
        return tr("Direction changed %1, %2").arg(who, when);
    case CorrectionKind::Entered:
        return tr("Added %1, %2").arg(who, when);
    }
    return {};
}

void PunchDetail::setHistory(const std::vector<PunchCorrection>& history)
{
    QStringList lines;
    for (const PunchCorrection& correction : history) {
        QString line = sentence(correction);
        // The reason that "Not me" stores repeats the sentence.
        if (!correction.reason.isEmpty() && correction.actor != QLatin1String("door"))
            line += QStringLiteral(": ") + correction.reason;
        lines << line;
    }
    m_history->setText(lines.join(QLatin1Char('\n')));
}

void PunchDetail::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

} // namespace rollcall::ui
