#include "ui/admin/person_detail.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/scroll_column.h"
#include "ui/words.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

namespace {

class Avatar final : public QWidget
{
public:
    Avatar(const Theme& theme, const Person& person) : m_theme(theme), m_person(person)
    {
        setFixedSize(theme.px(kAvatar * 1.6), theme.px(kAvatar * 1.6));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintAvatar(painter, QRectF(rect()).adjusted(1, 1, -1, -1), initials(m_person.label()), m_theme);
    }

private:
    const Theme& m_theme;
    const Person& m_person;
};

/// What else than the face they are known by, with the number that goes with the PIN.
QString withoutFace(const Person& person)
{
    QStringList parts;
    if (person.hasPin())
        parts << PersonDetail::tr("PIN with number %1").arg(person.entryNumber);
    if (person.hasCard)
        parts << PersonDetail::tr("Card");
    if (person.hasQrCode)
        parts << PersonDetail::tr("QR code");
    return parts.isEmpty() ? PersonDetail::tr("No PIN, card or QR code") : parts.join(QStringLiteral(", "));
}

} // namespace

PersonDetail::PersonDetail(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_theme(theme), m_avatar(new Avatar(theme, m_person)),
      m_name(makeLabel(theme, Type::Heading, Color::Text, {}, true)), m_id(makeLabel(theme, Type::Label, Color::Muted)),
      m_facts(makeLabel(theme, Type::Body, Color::Text)),
      m_back(new Button(theme, Button::Kind::Ghost, tr("Back"), Icon::Back)),
      m_enable(new Button(theme, Button::Kind::Secondary, tr("Disable")))
{
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, kSpace16, kSpace12);
    outer->addWidget(m_back, 0, Qt::AlignLeading);
    auto* area = new ScrollColumn(theme);
    QVBoxLayout* const layout = &area->column();
    setSpacing(*layout, theme, kSpace8, kSpace12);
    auto* head = new QHBoxLayout;
    setSpacing(*head, theme, 0, kSpace16);
    auto* names = new QVBoxLayout;
    setSpacing(*names, theme, 0, 0);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_id);
    names->addStretch(1);
    head->addWidget(m_avatar);
    head->addLayout(names, 1);
    auto* edit = new Button(theme, Button::Kind::Secondary, {}, Icon::Edit);
    edit->setObjectName(QStringLiteral("personEdit"));
    edit->setAccessibleName(tr("Correct the name"));
    head->addWidget(edit);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(makeCredentialButtons());
    layout->addStretch(1);
    auto* enroll = new Button(theme, Button::Kind::Secondary, tr("Enroll again"), Icon::Camera);
    auto* remove = new Button(theme, Button::Kind::Danger, tr("Delete"), Icon::Trash);
    m_enable->setObjectName(QStringLiteral("personEnable"));
    enroll->setObjectName(QStringLiteral("personEnroll"));
    remove->setObjectName(QStringLiteral("personRemove"));
    auto* attendance = new Button(theme, Button::Kind::Secondary, tr("Attendance"), Icon::Calendar);
    attendance->setObjectName(QStringLiteral("personAttendance"));
    layout->addWidget(attendance);
    layout->addWidget(enroll);
    layout->addWidget(m_enable);
    layout->addSpacing(theme.px(kSpace12));
    layout->addWidget(remove);
    outer->addWidget(area, 1);
    connect(m_back, &Button::clicked, this, &PersonDetail::backWanted);
    connect(edit, &Button::clicked, this, [this] { Q_EMIT editWanted(m_person); });
    connect(m_enable, &Button::clicked, this, [this] { Q_EMIT enableWanted(m_person); });
    connect(enroll, &Button::clicked, this, [this] { Q_EMIT enrollWanted(m_person); });
    connect(attendance, &Button::clicked, this, [this] { Q_EMIT attendanceWanted(m_person); });
    connect(remove, &Button::clicked, this, [this] { Q_EMIT removeWanted(m_person); });
}

QWidget* PersonDetail::makeCredentialButtons()
{
    struct Way
    {
        Credential what;
        Icon icon;
        QString word;
        const char* name;
    };
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    setSpacing(*layout, m_theme, 0, kSpace8);
    for (const Way& way : {Way{Credential::Pin, Icon::Keypad, tr("PIN"), "personPin"},
                           Way{Credential::Card, Icon::Card, tr("Card"), "personCard"},
                           Way{Credential::Code, Icon::QrCode, tr("QR"), "personCode"}}) {
        auto* button = new Button(m_theme, Button::Kind::Tile, way.word, way.icon);
        button->setObjectName(QLatin1String(way.name));
        layout->addWidget(button, 1);
        connect(button, &Button::clicked, this, [this, what = way.what] { Q_EMIT credentialWanted(m_person, what); });
    }
    return row;
}

void PersonDetail::setPerson(const Person& person)
{
    m_person = person;
    m_name->setText(person.label());
    m_id->setText(tr("Identifier %1").arg(isolated(person.id.value())));
    const QString since = dayOfYear(m_theme.locale(), toDateTimeUtc(person.enrolledAt).toLocalTime().date());
    m_facts->setText(QStringList{
        person.enabled ? tr("Can check in here") : tr("Disabled: recognized, but cannot check in"),
        tr("Enrolled on %1").arg(since), tr("%Ln face templates", nullptr, person.templateCount), withoutFace(person)}
                         .join(QLatin1Char('\n')));
    m_enable->setText(person.enabled ? tr("Disable") : tr("Enable"));
    m_avatar->update();
}

void PersonDetail::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

} // namespace rollcall::ui
