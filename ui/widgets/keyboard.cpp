#include "ui/widgets/keyboard.h"

#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QPainter>

#include <array>

namespace rollcall::ui {

using namespace tokens;

namespace {

constexpr int kColumns = 10;
constexpr int kRows = 4;
// Row 0 are the digits in every page: identifiers are mostly digits.
constexpr std::array<const char*, 4> kLower{"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"};
constexpr std::array<const char*, 4> kUpper{"1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};
constexpr std::array<const char*, 4> kSymbols{"1234567890", "@#%&*()+=/", "-_.,:;'\"!", "?~$[]{}"};

} // namespace

Keyboard::Keyboard(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setLayoutDirection(Qt::LeftToRight); // keyboards are not mirrored
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    build();
    hide();
}

int Keyboard::rowHeight() const
{
    return m_theme.px(kTouch);
}

QSize Keyboard::sizeHint() const
{
    const int gap = m_theme.px(kSpace4);
    return {kColumns * (m_theme.px(kTouch) + gap), (kRows + 1) * (rowHeight() + gap) + gap};
}

void Keyboard::attachTo(QLineEdit* edit)
{
    m_edit = edit;
    if (edit && m_page == Page::Symbols)
        showPage(Page::Lower);
    if (isHidden() == (edit != nullptr)) {
        setVisible(edit != nullptr);
        Q_EMIT shown(edit != nullptr);
    }
}

void Keyboard::add(int row, double& at, double span, Action action, const QString& text)
{
    std::optional<Icon> icon;
    if (action == Action::Shift)
        icon = Icon::Shift;
    else if (action == Action::Erase)
        icon = Icon::Erase;
    else if (action == Action::Hide)
        icon = Icon::Hide;
    auto* button = new Button(m_theme, action == Action::Enter ? Button::Kind::Primary : Button::Kind::Key,
                              icon ? QString() : text, icon, this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setObjectName(QStringLiteral("key:") + text);
    button->setAccessibleName(text);
    button->setMinimumSize(0, rowHeight());
    button->setAutoRepeat(action == Action::Erase);
    connect(button, &Button::clicked, this, [this, action, text] { press(action, text); });
    button->show();
    m_keys.push_back({button, action, row, at, span});
    at += span;
}

void Keyboard::build()
{
    // A key that is being pressed may cause the rebuild: it must live until its own click handler has returned.
    for (const Key& key : m_keys) {
        key.button->hide();
        key.button->deleteLater();
    }
    m_keys.clear();
    const auto& rows = m_page == Page::Lower ? kLower : m_page == Page::Upper ? kUpper : kSymbols;
    for (int row = 0; row < kRows; ++row) {
        double at = row == 2 ? 0.5 : 0;
        if (row == 3)
            add(row, at, 1.5, m_page == Page::Symbols ? Action::Symbols : Action::Shift,
                m_page == Page::Symbols ? QStringLiteral("abc") : tr("Shift"));
        for (const char* c = rows[static_cast<std::size_t>(row)]; *c; ++c)
            add(row, at, 1, Action::Text, QString(QLatin1Char(*c)));
        if (row == 3)
            add(row, at, 1.5, Action::Erase, tr("Erase"));
    }
    double at = 0;
    add(kRows, at, 1.5, Action::Hide, tr("Hide keyboard"));
    add(kRows, at, 1.5, Action::Symbols, m_page == Page::Symbols ? QStringLiteral("abc") : QStringLiteral("?#&"));
    add(kRows, at, 4.5, Action::Space, tr("Space"));
    add(kRows, at, 2.5, Action::Enter, tr("Next"));
    place();
}

void Keyboard::place()
{
    const int gap = m_theme.px(kSpace4);
    const double unit = static_cast<double>(width() - gap) / kColumns;
    for (const Key& key : m_keys) {
        const int left = gap + qRound(key.start * unit);
        const int right = gap + qRound((key.start + key.span) * unit) - gap;
        key.button->setGeometry(left, gap + key.row * (rowHeight() + gap), right - left, rowHeight());
    }
}

void Keyboard::press(Action action, const QString& text)
{
    switch (action) {
    case Action::Shift:
        showPage(m_page == Page::Upper ? Page::Lower : Page::Upper);
        return;
    case Action::Symbols:
        showPage(m_page == Page::Symbols ? Page::Lower : Page::Symbols);
        return;
    case Action::Hide:
        Q_EMIT hideRequested();
        return;
    case Action::Enter:
        Q_EMIT entered();
        return;
    case Action::Erase:
        if (m_edit)
            m_edit->backspace();
        return;
    case Action::Space:
        if (m_edit)
            m_edit->insert(QStringLiteral(" "));
        return;
    case Action::Text:
        break;
    }
    if (m_edit)
        m_edit->insert(text);
    if (m_page == Page::Upper)
        showPage(Page::Lower);
}

void Keyboard::showPage(Page page)
{
    m_page = page;
    build();
}

void Keyboard::resizeEvent(QResizeEvent*)
{
    place();
}

void Keyboard::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Surface));
}

} // namespace rollcall::ui
