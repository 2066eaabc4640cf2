#include "ui/upkeep/audit_page.h"

#include "screen/audit_words.h"
#include "ui/upkeep/audit_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_sheet.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/row_delegate.h"

#include <QListView>
#include <QVBoxLayout>

#include <array>

namespace rollcall::ui {

using namespace tokens;

namespace {

/// In the order of the choices after "Everything".
constexpr std::array kTopics{AuditTopic::People, AuditTopic::Attendance, AuditTopic::Security, AuditTopic::Kiosk};
/// In the order of the choices after "Everybody".
constexpr std::array kActors{AuditActor::Kind::Admin, AuditActor::Kind::Door, AuditActor::Kind::Kiosk,
                             AuditActor::Kind::CommandLine, AuditActor::Kind::Server};

QStringList kindChoices()
{
    return {AuditPage::tr("Everything"), AuditPage::tr("People"), AuditPage::tr("Attendance"),
            AuditPage::tr("Security"), AuditPage::tr("This kiosk")};
}

QStringList whoChoices()
{
    QStringList words{AuditPage::tr("Everyone")};
    for (const AuditActor::Kind actor : kActors)
        words << (actor == AuditActor::Kind::Server ? AuditPage::tr("Servers") : actorWords({actor, {}}));
    return words;
}

/// Days back that each choice of `whenChoices` goes, after the first.
constexpr std::array kDaysBack{0, 6, 29};

QStringList whenChoices()
{
    return {AuditPage::tr("Any time"), AuditPage::tr("Today"), AuditPage::tr("7 days"), AuditPage::tr("30 days")};
}

} // namespace

AuditPage::AuditPage(const Theme& theme, const Clock& clock, AuditAdmin& trail, QWidget* parent)
    : AdminPage(theme, tr("Audit trail"), parent), m_clock(clock), m_trail(trail),
      m_model(new AuditModel(theme, trail, this)), m_list(new QListView),
      m_none(new EmptyState(theme, Icon::Audit, tr("Nothing to show"),
                            tr("Choose another kind, another person or a longer time."))),
      m_stack(new PageStack),
      m_sheet(new ChoiceSheet(theme, this)), m_kind{new Button(theme, Button::Kind::Secondary, kindChoices().front())},
      m_who{new Button(theme, Button::Kind::Secondary, whoChoices().front())}, m_when{new Button(
                                                                                   theme, Button::Kind::Secondary,
                                                                                   whenChoices().front())}
{
    head().addStretch(1);
    auto* filters = new QHBoxLayout;
    setSpacing(*filters, theme, 0, kSpace8);
    m_kind.button->setObjectName(QStringLiteral("auditKind"));
    m_who.button->setObjectName(QStringLiteral("auditWho"));
    m_when.button->setObjectName(QStringLiteral("auditWhen"));
    for (const auto& [chosen, filter] : {std::pair(m_kind.button, Filter::Kind), std::pair(m_who.button, Filter::Who),
                                         std::pair(m_when.button, Filter::When)}) {
        filters->addWidget(chosen);
        connect(chosen, &Button::clicked, this, [this, which = filter] { ask(which); });
    }
    filters->addStretch(1);
    body().addLayout(filters);
    m_list->setObjectName(QStringLiteral("auditList"));
    showRows(*m_list, *m_model, tr("Audit trail"), theme);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    body().addWidget(m_stack, 1);
    connect(m_model, &AuditModel::read, this, &AuditPage::follow);
    connect(m_sheet, &ChoiceSheet::chosen, this, &AuditPage::choose);
}

void AuditPage::enter()
{
    load();
}

void AuditPage::leave()
{
    m_sheet->hide();
    m_trail.leave();
}

void AuditPage::ask(Filter filter)
{
    m_asked = filter;
    switch (filter) {
    case Filter::Kind:
        m_sheet->open(tr("Which events?"), kindChoices(), m_kind.index);
        break;
    case Filter::Who:
        m_sheet->open(tr("By whom?"), whoChoices(), m_who.index);
        break;
    case Filter::When:
        m_sheet->open(tr("Since when?"), whenChoices(), m_when.index);
        break;
    }
}

void AuditPage::choose(int index)
{
    Chosen& chosen = m_asked == Filter::Kind ? m_kind : m_asked == Filter::Who ? m_who : m_when;
    const QStringList words = m_asked == Filter::Kind  ? kindChoices()
                              : m_asked == Filter::Who ? whoChoices()
                                                       : whenChoices();
    chosen.index = index;
    chosen.button->setText(words[index]);
    chosen.button->setAccessibleName(words[index]);
    chosen.button->setKind(index == 0 ? Button::Kind::Secondary : Button::Kind::Primary);
    load();
}

void AuditPage::load()
{
    AuditQuery query;
    if (m_kind.index > 0)
        query.topic = kTopics[static_cast<std::size_t>(m_kind.index - 1)];
    if (m_who.index > 0)
        query.actor = kActors[static_cast<std::size_t>(m_who.index - 1)];
    if (m_when.index > 0)
        query.since = m_clock.read().local().date().addDays(-kDaysBack[static_cast<std::size_t>(m_when.index - 1)]);
    m_model->begin(query);
    m_list->scrollToTop();
    m_stack->setCurrentWidget(m_list);
}

void AuditPage::follow(const QString& error)
{
    if (!error.isEmpty())
        m_none->setWords(tr("The audit trail cannot be read"), error);
    else
        m_none->setWords(tr("Nothing to show"), tr("Choose another kind, another person or a longer time."));
    const bool none = m_model->rowCount() == 0 && (m_model->isAnswered() || !error.isEmpty());
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_none) : m_list);
}

} // namespace rollcall::ui
