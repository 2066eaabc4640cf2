#include "ui/upkeep/audit_model.h"

#include "screen/audit_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <utility>

namespace rollcall::ui {

namespace {

Icon iconOf(AuditKind kind)
{
    switch (kind) {
    case AuditKind::PersonEnrolled:
    case AuditKind::PunchAdded:
        return Icon::Plus;
    case AuditKind::LookalikeAccepted:
    case AuditKind::RecognitionTested:
        return Icon::Face;
    case AuditKind::PersonChanged:
    case AuditKind::PersonRenamed:
    case AuditKind::IdentifierChanged:
        return Icon::Person;
    case AuditKind::PersonRemoved:
    case AuditKind::DeliveriesDropped:
    case AuditKind::ConnectionRemoved:
        return Icon::Trash;
    case AuditKind::PersonEnabled:
    case AuditKind::RepairDismissed:
        return Icon::Check;
    case AuditKind::PersonDisabled:
    case AuditKind::PunchVoided:
        return Icon::Close;
    case AuditKind::PinSet:
    case AuditKind::PinRemoved:
    case AuditKind::AdminPinSet:
    case AuditKind::AdminCodeIssued:
        return Icon::Keypad;
    case AuditKind::CardSet:
    case AuditKind::CardRemoved:
    case AuditKind::TokenDisabled:
        return Icon::Card;
    case AuditKind::CodeSet:
    case AuditKind::CodeRemoved:
        return Icon::QrCode;
    case AuditKind::MarginSet:
    case AuditKind::MarginReset:
    case AuditKind::NotMe:
        return Icon::Undo;
    case AuditKind::PrivilegesRevoked:
    case AuditKind::PeopleSent:
        return Icon::People;
    case AuditKind::DirectionChanged:
    case AuditKind::DeliveryRetried:
    case AuditKind::Restarted:
        return Icon::Refresh;
    case AuditKind::Exported:
        return Icon::Download;
    case AuditKind::AdminUnlocked:
    case AuditKind::PinsLocked:
    case AuditKind::TokensLocked:
    case AuditKind::AdminPinRefused:
    case AuditKind::AdminPinLocked:
    case AuditKind::LoginRefused:
        return Icon::Lock;
    case AuditKind::AttackSuspected:
    case AuditKind::PunchesLost:
    case AuditKind::LogDamaged:
    case AuditKind::DatabaseRepaired:
        return Icon::Warning;
    case AuditKind::DatabaseRestored:
        return Icon::Undo;
    case AuditKind::ClockJumped:
    case AuditKind::ClockCorrected:
        return Icon::ClockAlert;
    case AuditKind::ConnectionAdded:
    case AuditKind::ConnectionChanged:
    case AuditKind::ConnectionTested:
    case AuditKind::LoginAccepted:
    case AuditKind::PunchesCollected:
    case AuditKind::DeviceCodeMatched:
    case AuditKind::DeviceCodeUnmatched:
        return Icon::Link;
    case AuditKind::LedgerVerified:
        return Icon::ShieldCheck;
    case AuditKind::SettingChanged:
    case AuditKind::Unknown:
        break;
    }
    return Icon::Gear;
}

} // namespace

AuditModel::AuditModel(const Theme& theme, AuditAdmin& trail, QObject* parent)
    : QAbstractListModel(parent), m_theme(theme), m_trail(trail)
{}

void AuditModel::begin(const AuditQuery& filter)
{
    beginResetModel();
    m_rows.clear();
    m_answered = false;
    m_more = true;
    m_query = filter;
    m_query.before = 0;
    m_query.limit = kPage;
    endResetModel();
    ask();
}

void AuditModel::ask()
{
    m_asked = true;
    m_trail.list(m_query, this,
                 [this, query = m_query](const Result<std::vector<AuditRow>>& rows) { take(query, rows); });
}

void AuditModel::take(const AuditQuery& query, const Result<std::vector<AuditRow>>& rows)
{
    if (!m_asked || query != m_query)
        return; // of another choice
    m_asked = false;
    if (!rows) {
        Q_EMIT read(rows.error().message);
        return;
    }
    m_answered = true;
    m_more = std::cmp_equal(rows->size(), kPage);
    if (!rows->empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows->size()) - 1);
        m_rows.insert(m_rows.end(), rows->begin(), rows->end());
        endInsertRows();
    }
    Q_EMIT read({});
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked && !m_rows.empty();
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.before = m_rows.back().id;
    ask();
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AuditRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const AuditWords words = auditWords(row, m_theme.locale());
    const QLocale& locale = m_theme.locale();
    switch (role) {
    case kTitleRole:
        return words.sentence;
    case kIconRole:
        return static_cast<int>(iconOf(row.event.kind));
    case kSubtitleRole: {
        const QString who = actorWords(row.event.actor);
        const QString day = locale.toString(row.at.date(), QLocale::ShortFormat);
        return words.detail.isEmpty() ? QStringLiteral("%1  ·  %2").arg(day, who)
                                      : QStringLiteral("%1  ·  %2  ·  %3").arg(day, who, words.detail);
    }
    case kEndRole:
        return timeOfDay(locale, row.at.time());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3 %4")
            .arg(words.sentence, actorWords(row.event.actor), locale.toString(row.at.date(), QLocale::ShortFormat),
                 timeOfDay(locale, row.at.time()));
    default:
        return {};
    }
}

} // namespace rollcall::ui
