#include "ui/upkeep/removal_sheet.h"

#include "screen/export_admin.h"
#include "ui/screen_names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {

/// How long the kiosk keeps damaged databases.
constexpr int kSetAsideDays = 30;

} // namespace

QStringList removalWords(const RemovalView& removal)
{
    QStringList lines{RemovalSheet::tr("Erased: %Ln face templates", nullptr, removal.templates)};
    lines << (removal.credentials > 0
                  ? RemovalSheet::tr("Erased: %Ln of PIN, card and QR code", nullptr, removal.credentials)
                  : RemovalSheet::tr("There was no PIN, card or QR code"));
    if (removal.nameErased)
        lines << RemovalSheet::tr("Erased: the name, from past attendance too");
    lines << RemovalSheet::tr(
                 "Kept: %Ln attendance records, under the identifier %1 only, because each one proves that "
                 "the next is unchanged",
                 nullptr, asCount(removal.punchesKept))
                 .arg(isolated(removal.person.value()));
    if (!removal.tracesErased)
        lines << RemovalSheet::tr(
            "Another program is reading the database: the bytes on disk are overwritten when it finishes");
    for (const QString& file : removal.setAside)
        lines << RemovalSheet::tr(
                     "Not erased from a damaged database that was set aside. It is removed after %Ln days: "
                     "%1",
                     nullptr, kSetAsideDays)
                     .arg(isolated(file));
    return lines;
}

RemovalSheet::RemovalSheet(const Theme& theme, ExportAdmin& exports, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_exports(exports), m_card(new Panel(theme, Color::Surface, this)),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_text(makeLabel(theme, Type::Body, Color::Text)), m_message(makeLabel(theme, Type::Label, Color::Muted)),
      m_save(new Button(theme, Button::Kind::Secondary, tr("Save as text"), Icon::Download))
{
    setObjectName(QStringLiteral("removalSheet"));
    auto* layout = new QVBoxLayout(m_card);
    setSpacing(*layout, theme, kSpace24, kSpace12);
    for (QLabel* label : {m_title, m_text, m_message})
        layout->addWidget(label);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    auto* ok = new Button(theme, Button::Kind::Primary, tr("OK"));
    ok->setObjectName(QStringLiteral("removalOk"));
    m_save->setObjectName(QStringLiteral("removalSave"));
    buttons->addWidget(m_save, 1);
    buttons->addWidget(ok, 1);
    layout->addLayout(buttons);
    parent->installEventFilter(this);
    hide();
    connect(ok, &Button::clicked, this, &QWidget::hide);
    connect(m_save, &Button::clicked, this, &RemovalSheet::save);
}

void RemovalSheet::open(const RemovalView& removal)
{
    m_removal = removal;
    m_file.clear();
    m_title->setText(tr("%1 is deleted").arg(removal.name.isEmpty() ? isolated(removal.person.value()) : removal.name));
    m_text->setText(removalWords(removal).join(QLatin1Char('\n')));
    m_message->setText({});
    m_save->setEnabled(true);
    arrange();
    show();
    raise();
}

void RemovalSheet::save()
{
    m_save->setEnabled(false);
    // The identifier names the file as far as any file system allows. The text has no name: it would outlive the
    // deletion.
    QString id = m_removal.person.value();
    id.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]")), QStringLiteral("_"));
    const QString title = tr("%1 is deleted").arg(m_removal.person.value());
    m_file = QStringLiteral("deletion_%1.txt").arg(id);
    const QString text =
        title + QStringLiteral("\n\n") + removalWords(m_removal).join(QLatin1Char('\n')) + QLatin1Char('\n');
    m_exports.saveFile(
        m_file, [text] { return text.toUtf8(); }, this,
        [this, file = m_file](const Result<QString>& path) { saved(file, path); });
}

void RemovalSheet::saved(const QString& file, const Result<QString>& path)
{
    if (file != m_file)
        return; // the report of another person is shown by now
    m_message->setText(path ? tr("Saved as %1").arg(isolated(*path)) : path.error().message);
    setLabelColor(*m_message, m_theme, path ? Color::In : Color::Danger);
    m_save->setEnabled(!path);
    arrange();
}

void RemovalSheet::arrange()
{
    setGeometry(parentWidget()->rect());
    const int margin = m_theme.px(kSpace16);
    const int width = std::min(m_theme.px(kFormWidth), this->width() - 2 * margin);
    const int inside = width - 2 * m_theme.px(kSpace24);
    for (QLabel* label : {m_title, m_text, m_message})
        label->setMinimumHeight(label->text().isEmpty() ? 0 : std::max(0, label->heightForWidth(inside)));
    m_message->setVisible(!m_message->text().isEmpty());
    const int height = std::min(this->height(), m_card->layout()->totalHeightForWidth(width));
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void RemovalSheet::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 160));
}

bool RemovalSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace rollcall::ui
