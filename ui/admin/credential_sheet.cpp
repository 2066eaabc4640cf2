#include "ui/admin/credential_sheet.h"

#include "base/reader_layout.h"
#include "ui/admin/person_code.h"
#include "ui/entry/reader_keys.h"
#include "ui/pin/pad_form.h"
#include "ui/pin/pin_words.h"
#include "ui/screen_names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/qr_picture.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {

constexpr int kModulesAcross = 37;    ///< of a code of that length with its quiet zone
constexpr double kPictureShare = 0.5; ///< of the shorter side
constexpr double kWithPicture = 1.4;  ///< the panel's width with a picture in it, to that without

} // namespace

CredentialSheet::CredentialSheet(const Theme& theme, const UiSettings& settings, const Clock& clock,
                                 PeopleAdmin& people, ExportAdmin& exports, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_people(people), m_exports(exports), m_panel(new Panel(theme, Color::Surface)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, m_panel)), m_picture(new QLabel), m_reading(new QLabel),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
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
    connect(reader, &ReaderKeys::token, this, [this](const Secret& token) { send(meantByReader(token)); });
    connect(m_do, &Button::clicked, this, &CredentialSheet::begin);
    connect(m_remove, &Button::clicked, this, &CredentialSheet::remove);
    connect(m_leave, &Button::clicked, this, &CredentialSheet::close);
    connect(m_form, &PadForm::entered, this, &CredentialSheet::entered);
    connect(m_form, &PadForm::left, this, &CredentialSheet::close);
    parent->installEventFilter(this);
    hide();
}

QString CredentialSheet::message() const
{
    return m_form->isVisible() ? m_form->message() : m_message->text();
}

void CredentialSheet::open(const Person& person, Credential what)
{
    m_person = person;
    m_what = what;
    m_waiting = false;
    ++m_question;
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
    m_waiting = false;
    ++m_question;
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
    PadForm::Question question{{}, {}, kMinPinDigits, kMaxPinDigits, false};
    switch (step) {
    case Step::Menu:
        presentMenu();
        break;
    case Step::FirstPin:
        m_secret = {};
        question.title = tr("New PIN for %1").arg(m_person.label());
        question.hint = tr("4 to 8 digits, entered by the person themselves");
        m_form->ask(question);
        m_form->start();
        break;
    case Step::SecondPin:
        question.title = tr("The same PIN again");
        m_form->ask(question);
        break;
    case Step::ReadCard:
        m_title->setText(tr("Hold the card of %1 to the reader").arg(m_person.label()));
        m_text->setText(tr("The reader must type like a keyboard and finish with Enter."));
        break;
    case Step::ShowCode:
        presentCode();
        break;
    }
    arrange();
}

void CredentialSheet::presentMenu()
{
    const CredentialMenu menu = credentialMenu(m_person, m_what);
    m_title->setText(menu.title);
    m_text->setText(menu.text);
    m_do->setText(menu.change);
    m_remove->setText(menu.remove);
    for (Button* button : {m_do, m_remove})
        button->updateGeometry();
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
    m_text->setText(tr("It is shown only once. Save and print it, or let %1 photograph it now.").arg(m_person.label()));
    m_do->setText(tr("Save as image"));
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
        if (const QString problem = newPinProblem(pin, kMinPinDigits); !problem.isEmpty()) {
            m_form->refuse(problem);
            return;
        }
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
    m_form->refuse(tr("The PINs do not match. Choose again."));
}

/// An empty secret removes.
void CredentialSheet::send(const Secret& secret)
{
    if (m_waiting)
        return; // the card is still on the reader
    m_waiting = true;
    say(tr("One moment"), Color::Muted);
    m_form->wait(tr("One moment"));
    for (Button* button : {m_do, m_remove})
        button->setEnabled(false);
    const Reply<void> reply = [this, question = ++m_question, removed = secret.isEmpty()](const Status& status) {
        answered(question, removed, status);
    };
    if (m_what == Credential::Pin)
        m_people.setPin(m_person.id, secret, this, reply);
    else
        m_people.setToken(m_person.id, m_what == Credential::Card ? TokenKind::Card : TokenKind::QrCode, secret, this,
                          reply);
}

void CredentialSheet::answered(int question, bool removed, const Status& status)
{
    if (question == m_question)
        finished(removed, status);
    else if (!status) // the sheet was closed meanwhile
        Q_EMIT failed(status.error().message);
    else
        Q_EMIT done({});
}

void CredentialSheet::finished(bool removed, const Status& status)
{
    m_waiting = false;
    if (!status) {
        const QString& sentence = status.error().message;
        const bool pad = m_step == Step::SecondPin;
        present(pad ? Step::FirstPin : m_step);
        say(sentence, Color::Danger);
        if (pad)
            m_form->refuse(sentence);
        return;
    }
    say({}, Color::Danger);
    Q_EMIT done(credentialDone(m_person, m_what, removed));
    if (m_what == Credential::Code && !removed)
        present(Step::ShowCode);
    else
        close();
}

void CredentialSheet::save()
{
    m_file = codeFileName(m_person.id);
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
    // A picture beside the words needs room of its own.
    const double wanted = landscape && !m_picture->isHidden() ? kFormWidth * kWithPicture : kFormWidth;
    const int panel = std::max(1, std::min(m_theme.px(wanted), room));
    m_panel->setFixedWidth(panel);
    m_sides->setDirection(landscape ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // A centered panel is laid out by its size hint, which knows nothing of wrapped lines.
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
