#include "ui/admin/credential_sheet.h"

#include "ui/entry/reader_keys.h"
#include "ui/pin/pad_form.h"
#include "ui/pin/pin_view.h"
#include "ui/screen_names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/qr_picture.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {

constexpr int kCodeLength = 32;       ///< of 32 signs: 160 random bits, which nobody guesses
constexpr int kModulesAcross = 37;    ///< of a code of that length with its quiet zone
constexpr double kPictureShare = 0.5; ///< of the shorter side
constexpr int kPrintedModule = 12;    ///< pixels: 40 mm wide when printed at 300 dots an inch

/// RFC 4648 base32: fits the QR code's compact alphabet, and has no letters that are read for digits.
Secret makeCode()
{
    static constexpr char kSigns[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray code;
    code.reserve(kCodeLength);
    for (int i = 0; i < kCodeLength; ++i)
        code.append(kSigns[QRandomGenerator::system()->bounded(32)]);
    return Secret(std::move(code));
}

/// The code with whose it is below: what is cut out and carried. As PNG; empty when it cannot be made. Any thread.
QByteArray printedCode(const Secret& text, const QString& words, const QFont& font)
{
    const Result<QImage> code = qrPicture(text, kPrintedModule);
    if (!code)
        return {};
    const int line = QFontMetrics(font).height();
    QImage card(code->width(), code->height() + 2 * line, QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    painter.drawImage(0, 0, *code);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QRect(0, code->height(), code->width(), line), Qt::AlignCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, code->width()));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !card.save(&buffer, "PNG"))
        return {};
    return png;
}

QString requestName(Credential what, bool removes)
{
    const QString prefix = removes ? QStringLiteral("remove-") : QStringLiteral("person-");
    switch (what) {
    case Credential::Pin:
        return prefix + QStringLiteral("pin");
    case Credential::Card:
        return prefix + QStringLiteral("card");
    case Credential::Code:
        break;
    }
    return prefix + QStringLiteral("code");
}

} // namespace

CredentialSheet::CredentialSheet(const Theme& theme, const UiSettings& settings, const Clock& clock, KioskState& state,
                                 KioskRequests& requests, ExportAdmin& exports, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_requests(requests), m_exports(exports),
      m_panel(new Panel(theme, Color::Surface)), m_sides(new QBoxLayout(QBoxLayout::LeftToRight, m_panel)),
      m_picture(new QLabel), m_reading(new QLabel), m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_text(makeLabel(theme, Type::Body, Color::Text)), m_message(makeLabel(theme, Type::Body, Color::Danger)),
      m_do(new Button(theme, Button::Kind::Primary, {})),
      m_remove(new Button(theme, Button::Kind::Danger, {}, Icon::Trash)),
      m_leave(new Button(theme, Button::Kind::Ghost, {})),
      m_form(new PadForm(theme, clock, settings.adminIdleSeconds * 1000, tr("Cancel"), Icon::Close))
{
    m_do->setObjectName(QStringLiteral("credentialDo"));
    m_remove->setObjectName(QStringLiteral("credentialRemove"));
    m_leave->setObjectName(QStringLiteral("credentialLeave"));
    m_picture->setObjectName(QStringLiteral("credentialPicture"));
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, kSpace16, 0);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_panel);
    row->addStretch(1);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    layout->addWidget(m_form, 100);

    setSpacing(*m_sides, theme, kSpace24, kSpace24);
    m_reading->setPixmap(iconPixmap(Icon::Card, theme.px(kIconHero), theme.color(Color::Info)));
    for (QLabel* picture : {m_picture, m_reading})
        m_sides->addWidget(picture, 0, Qt::AlignCenter);
    auto* column = new QVBoxLayout;
    setSpacing(*column, theme, 0, kSpace12);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_message),
          static_cast<QWidget*>(m_do), static_cast<QWidget*>(m_leave), static_cast<QWidget*>(m_remove)})
        column->addWidget(part);
    m_sides->addLayout(column, 1);

    auto* reader = new ReaderKeys(m_reading);
    connect(reader, &ReaderKeys::token, this, &CredentialSheet::send);
    connect(m_do, &Button::clicked, this, &CredentialSheet::begin);
    connect(m_remove, &Button::clicked, this, &CredentialSheet::remove);
    connect(m_leave, &Button::clicked, this, &CredentialSheet::close);
    connect(m_form, &PadForm::entered, this, &CredentialSheet::entered);
    connect(m_form, &PadForm::left, this, &CredentialSheet::close);
    connect(&state, &KioskState::requestFinished, this, &CredentialSheet::finished);
    parent->installEventFilter(this);
    hide();
}

QString CredentialSheet::message() const
{
    return m_form->isVisible() ? m_form->message() : m_message->text();
}

bool CredentialSheet::isSet() const
{
    switch (m_what) {
    case Credential::Pin:
        return m_person.hasPin();
    case Credential::Card:
        return m_person.hasCard;
    case Credential::Code:
        break;
    }
    return m_person.hasQrCode;
}

void CredentialSheet::open(const Person& person, Credential what)
{
    m_person = person;
    m_what = what;
    m_awaited.clear();
    say({}, Color::Danger);
    setGeometry(parentWidget()->rect());
    // What is there is not replaced by a slip of the finger; what is not needs no question, but a code says first what
    // it is.
    if (isSet() || what == Credential::Code)
        present(Step::Menu);
    else
        present(what == Credential::Pin ? Step::FirstPin : Step::ReadCard);
    show();
    raise();
}

void CredentialSheet::close()
{
    m_secret = {};
    m_file.clear();
    m_awaited.clear();
    m_form->stop();
    m_picture->clear();
    hide();
}

void CredentialSheet::present(Step step)
{
    m_step = step;
    const bool pad = step == Step::FirstPin || step == Step::SecondPin;
    m_form->setVisible(pad);
    m_panel->setVisible(!pad);
    m_reading->setVisible(step == Step::ReadCard);
    m_picture->setVisible(step == Step::ShowCode);
    m_remove->setVisible(step == Step::Menu && isSet());
    m_do->setVisible(step != Step::ReadCard);
    for (Button* button : {m_do, m_remove})
        button->setEnabled(true);
    m_leave->setText(step == Step::ShowCode ? tr("Done") : tr("Cancel"));
    PadForm::Question question{{}, {}, PinView::kMinDigits, PinView::kMaxDigits, false};
    switch (step) {
    case Step::Menu:
        presentMenu();
        break;
    case Step::FirstPin:
        m_secret = {};
        question.title = tr("New PIN for %1").arg(m_person.label());
        question.hint = tr("4 to 8 digits, typed by the person themselves");
        m_form->ask(question);
        m_form->start();
        break;
    case Step::SecondPin:
        question.title = tr("The same PIN again");
        m_form->ask(question);
        break;
    case Step::ReadCard:
        m_title->setText(tr("Hold the card of %1 to the reader").arg(m_person.label()));
        m_text->setText(tr("The reader must be one that types like a keyboard and ends with Enter."));
        break;
    case Step::ShowCode:
        presentCode();
        break;
    }
    arrange();
}

void CredentialSheet::presentMenu()
{
    const QString name = m_person.label();
    switch (m_what) {
    case Credential::Pin:
        m_title->setText(tr("PIN of %1").arg(name));
        m_text->setText(tr("To check in, %1 types the number %2 and then the PIN.").arg(name, m_person.entryNumber));
        m_do->setText(tr("Change the PIN"));
        m_remove->setText(tr("Remove the PIN"));
        break;
    case Credential::Card:
        m_title->setText(tr("Card of %1").arg(name));
        m_text->setText(tr("The card checks in at once. When it is lost, remove it or read another one."));
        m_do->setText(tr("Read another card"));
        m_remove->setText(tr("Remove the card"));
        break;
    case Credential::Code:
        m_title->setText(tr("QR code of %1").arg(name));
        m_text->setText(isSet() ? tr("A new code makes the old one useless at once.")
                                : tr("Whoever holds the code, also as a photo of it, checks in as %1.").arg(name));
        m_do->setText(isSet() ? tr("Make a new code") : tr("Make a code"));
        m_remove->setText(tr("Remove the code"));
        break;
    }
    for (Button* button : {m_do, m_remove}) {
        button->updateGeometry();
    }
}

void CredentialSheet::presentCode()
{
    const int side = qRound(std::min(width(), height()) * kPictureShare);
    const Result<QImage> code = qrPicture(m_secret, std::max(1, side / kModulesAcross));
    if (code)
        m_picture->setPixmap(QPixmap::fromImage(*code));
    else
        say(code.error().message, Color::Danger);
    m_title->setText(tr("QR code of %1").arg(m_person.label()));
    m_text->setText(
        tr("It is shown this once. Save it and print it, or let %1 photograph it now.").arg(m_person.label()));
    m_do->setText(tr("Save the picture"));
}

void CredentialSheet::begin()
{
    if (m_step == Step::ShowCode) {
        save();
        return;
    }
    say({}, Color::Danger);
    switch (m_what) {
    case Credential::Pin:
        present(Step::FirstPin);
        break;
    case Credential::Card:
        present(Step::ReadCard);
        break;
    case Credential::Code:
        m_secret = makeCode();
        send(m_secret);
        break;
    }
}

void CredentialSheet::remove()
{
    send({});
}

void CredentialSheet::entered(const Secret& pin)
{
    if (m_step == Step::FirstPin) {
        m_secret = pin;
        present(Step::SecondPin);
        return;
    }
    const bool same = pin == m_secret;
    m_secret = {};
    if (same) {
        send(pin);
        return;
    }
    present(Step::FirstPin);
    m_form->refuse(tr("The two were not the same. Choose again."));
}

/// An empty secret takes away.
void CredentialSheet::send(const Secret& secret)
{
    if (!m_awaited.isEmpty())
        return; // the card is still lying on the reader
    m_awaited = requestName(m_what, secret.isEmpty());
    say(tr("One moment"), Color::Muted);
    m_form->wait(tr("One moment"));
    for (Button* button : {m_do, m_remove})
        button->setEnabled(false);
    if (m_what == Credential::Pin)
        m_requests.setPersonPin(m_person.id, secret);
    else
        m_requests.setPersonToken(m_person.id, m_what == Credential::Card ? TokenKind::Card : TokenKind::QrCode,
                                  secret);
}

void CredentialSheet::finished(const QString& what, const QString& error)
{
    if (m_awaited.isEmpty() || what != m_awaited)
        return;
    const bool removed = m_awaited == requestName(m_what, true);
    m_awaited.clear();
    if (!error.isEmpty()) {
        const bool pad = m_step == Step::SecondPin;
        present(pad ? Step::FirstPin : m_step);
        say(error, Color::Danger);
        if (pad)
            m_form->refuse(error);
        return;
    }
    say({}, Color::Danger);
    Q_EMIT done(doneWords(removed));
    if (m_what == Credential::Code && !removed)
        present(Step::ShowCode);
    else
        close();
}

QString CredentialSheet::doneWords(bool removed) const
{
    const QString name = m_person.label();
    switch (m_what) {
    case Credential::Pin:
        return (removed ? tr("%1 has no PIN any more") : tr("The PIN of %1 is set")).arg(name);
    case Credential::Card:
        return (removed ? tr("%1 has no card any more") : tr("The card of %1 is set")).arg(name);
    case Credential::Code:
        break;
    }
    return (removed ? tr("%1 has no QR code any more") : tr("The QR code of %1 is set")).arg(name);
}

void CredentialSheet::save()
{
    // The identifier names the file as far as any file system allows.
    QString id = m_person.id.value();
    id.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]")), QStringLiteral("_"));
    m_file = QStringLiteral("rollcall-code-%1.png").arg(id);
    m_do->setEnabled(false);
    say(tr("One moment"), Color::Muted);
    // A stick may be slow, and so is a large picture: neither holds the screen up.
    m_exports.saveFile(
        m_file,
        [secret = m_secret, words = m_person.label(), font = m_theme.font(Type::Body, true)] {
            return printedCode(secret, words, font);
        },
        this, [this, file = m_file](const Result<QString>& path) { saved(file, path); });
}

void CredentialSheet::saved(const QString& file, const Result<QString>& path)
{
    if (file != m_file || m_step != Step::ShowCode || !isVisible())
        return;
    m_do->setEnabled(true);
    if (path)
        say(tr("Saved as %1").arg(isolated(*path)), Color::In);
    else
        say(path.error().message, Color::Danger);
}

void CredentialSheet::say(const QString& text, Color color)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    setLabelColor(*m_message, m_theme, color);
    arrange();
}

void CredentialSheet::arrange()
{
    const bool landscape = width() > height();
    const int room = width() - 2 * m_theme.px(kSpace16);
    const int panel = std::max(1, std::min(m_theme.px(kFormWidth), room));
    m_panel->setFixedWidth(panel);
    m_sides->setDirection(landscape ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // A centerd panel is laid out by its size hint, which knows nothing of wrapped lines.
    int inside = panel - 2 * m_theme.px(kSpace24);
    for (const QLabel* picture : {m_picture, m_reading}) {
        if (landscape && !picture->isHidden())
            inside -= picture->sizeHint().width() + m_theme.px(kSpace24);
    }
    for (QLabel* label : {m_title, m_text, m_message})
        label->setMinimumHeight(std::max(0, label->heightForWidth(inside)));
}

bool CredentialSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void CredentialSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_form->isVisible())
        painter.fillRect(rect(), m_theme.color(Color::Background));
    else
        painter.fillRect(rect(), QColor(0, 0, 0, 160));
}

} // namespace rollcall::ui
