#include "ui/connections/outbox_list.h"

#include "base/translatable.h"
#include "screen/link_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

namespace {

struct RowWords
{
    Icon icon;
    Color color;
    QString words;
};

RowWords wordsOf(const OutboxRow& row)
{
    switch (row.state) {
    case OutboxRow::State::Parked:
        return {Icon::Warning, Color::Danger, OutboxList::tr("Rejected by %1").arg(row.connector)};
    case OutboxRow::State::Withdrawn:
        if (row.dropped)
            return {Icon::Trash, Color::Muted, OutboxList::tr("Discarded, never sent to %1").arg(row.connector)};
        return {Icon::Check, Color::Muted, OutboxList::tr("Undone in time, never sent to %1").arg(row.connector)};
    case OutboxRow::State::Delivered:
        return {Icon::Warning, Color::Warning,
                (row.undone ? OutboxList::tr("Delivered to %1 before it was undone. It cannot be withdrawn from here; "
                                             "contact the people who run that system.")
                            : OutboxList::tr("Delivered to %1 before its direction was changed. It cannot be changed "
                                             "from here; contact the people who run that system."))
                    .arg(row.connector)};
    case OutboxRow::State::Pending:
        break;
    }
    return {Icon::Refresh, Color::Info,
            OutboxList::tr("Waiting for %1, tried %Ln times", nullptr, row.attempts).arg(row.connector)};
}

bool canBeRetried(const OutboxRow& row)
{
    return row.state == OutboxRow::State::Parked || row.state == OutboxRow::State::Pending;
}

} // namespace

OutboxList::OutboxList(const Theme& theme, const Clock& clock, OutboxAdmin& outbox, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_outbox(outbox), m_rows(new QVBoxLayout(this))
{
    setSpacing(*m_rows, theme, 0, kSpace8);
}

void OutboxList::refresh()
{
    m_outbox.list(this, [this](const Result<std::vector<OutboxRow>>& rows) {
        if (rows)
            showRows(*rows);
        else if (isVisible())
            Q_EMIT announced(rows.error().message, true);
    });
}

void OutboxList::retry(const OutboxRow& row)
{
    const auto ended = [this](const Status& retried) {
        Q_EMIT announced(retried ? tr("Trying again now") : retried.error().message, !retried);
        refresh();
    };
    if (row.about == OutboxRow::About::Punch)
        m_outbox.retry(row.id, this, ended);
    else
        m_outbox.retryChange(row.id, this, ended);
}

QString OutboxList::subjectOf(const OutboxRow& row) const
{
    switch (row.about) {
    case OutboxRow::About::Enrollment:
        return tr("enrollment");
    case OutboxRow::About::Change:
        return tr("change of the person");
    case OutboxRow::About::Removal:
        return tr("deletion");
    case OutboxRow::About::Punch:
        break;
    }
    return momentWords(m_theme.locale(), m_clock, row.localTime);
}

QWidget* OutboxList::makeRow(const OutboxRow& row)
{
    auto* card = new Panel(m_theme, Color::Surface);
    auto* layout = new QHBoxLayout(card);
    setSpacing(*layout, m_theme, kSpace12, kSpace12);
    const auto [icon, color, what] = wordsOf(row);
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(icon, m_theme.px(kIcon), m_theme.color(color)));
    mark->setFixedWidth(m_theme.px(kIcon));
    layout->addWidget(mark);
    auto* words = new QVBoxLayout;
    setSpacing(*words, m_theme, 0, 0);
    words->addWidget(
        makeLabel(m_theme, Type::Body, Color::Text, row.person + QStringLiteral(", ") + subjectOf(row), true));
    words->addWidget(
        makeLabel(m_theme, Type::Label, Color::Muted,
                  row.reason.isEmpty() || row.dropped ? what : what + QStringLiteral(": ") + translated(row.reason)));
    layout->addLayout(words, 1);
    if (!canBeRetried(row))
        return card;
    auto* again = new Button(m_theme, Button::Kind::Secondary, tr("Retry"));
    const bool isPunch = row.about == OutboxRow::About::Punch;
    again->setObjectName((isPunch ? QStringLiteral("retry%1") : QStringLiteral("retryChange%1")).arg(row.id));
    connect(again, &Button::clicked, this, [this, row] { retry(row); });
    layout->addWidget(again);
    return card;
}

void OutboxList::showRows(const std::vector<OutboxRow>& rows)
{
    clear(*m_rows);
    // What a person must look at comes first.
    using State = OutboxRow::State;
    showSection(tr("Not delivered"), rows, {State::Parked, State::Pending});
    showSection(tr("Corrected after delivery"), rows, {State::Delivered});
    showSection(tr("Not sent"), rows, {State::Withdrawn});
}

void OutboxList::showSection(const QString& title, const std::vector<OutboxRow>& rows,
                             std::initializer_list<OutboxRow::State> states)
{
    int shown = 0;
    int more = 0;
    for (const OutboxRow::State wanted : states) {
        for (const OutboxRow& row : rows) {
            if (row.state != wanted)
                continue;
            if (shown == 0)
                m_rows->addWidget(makeLabel(m_theme, Type::Body, Color::Text, title, true));
            if (shown < kMaxRows) {
                m_rows->addWidget(makeRow(row));
                ++shown;
            } else {
                ++more;
            }
        }
    }
    if (more > 0)
        m_rows->addWidget(makeLabel(m_theme, Type::Label, Color::Muted, tr("and %Ln more", nullptr, more)));
}

} // namespace rollcall::ui
