#include "ui/widgets/keyboard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/finger_keys.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>

namespace rollcall::ui {

using namespace tokens;

namespace {

constexpr int kColumns = 10;
constexpr int kRows = 4;
constexpr int kLetterRows = 3;
// In every page: identifiers are mostly digits.
const QString kDigits = QStringLiteral("1234567890");
const std::array<QString, 2> kSigns{QStringLiteral("@#%&*()+=/"), QStringLiteral("-_.,:;'\"!?")};

} // namespace

Keyboard::Keyboard(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_own(&layoutFor(theme.locale().name())), m_layout(m_own), m_before(m_own),
      m_fingers(new FingerKeys(*this))
{
    setLayoutDirection(Qt::LeftToRight); // keyboards are not mirrored
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_hold.setSingleShot(true);
    m_hold.setInterval(FingerKeys::kHold);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        if (m_held && m_held->isDown() && offerVariants(*m_held))
            m_held->setDown(false); // what is let go now is not typed
    });
    connect(m_fingers, &FingerKeys::held, this, [this](const QAbstractButton* key) {
        if (offerVariants(*key))
            m_fingers->letGo();
    });
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
    // Asked for again, as when the window is activated: a key that is down stays, or its letter would be lost.
    const bool same = edit && edit == m_edit && !isHidden();
    m_edit = edit;
    if (edit && !same) {
        m_page = Page::Lower;
        useLayout(edit->inputMethodHints().testFlag(Qt::ImhLatinOnly) ? latinLayout() : *m_own);
    }
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
    connect(button, &Button::pressed, this, [this, button] {
        m_held = button;
        m_hold.start();
    });
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
    endVariants();
    const QString letters = m_layout == &latinLayout() ? QStringLiteral("abc") : m_layout->sign;
    const auto rows = m_page == Page::Lower ? m_layout->lower
                      : m_page == Page::Upper
                          ? m_layout->upper
                          : KeyboardLayout::Rows{kSigns[0].split(QString(), Qt::SkipEmptyParts),
                                                 kSigns[1].split(QString(), Qt::SkipEmptyParts), m_layout->extra};
    double digit = 0;
    for (const QChar c : kDigits)
        add(0, digit, 1, Action::Text, QString(c));
    for (int i = 0; i < kLetterRows; ++i) {
        const QStringList& row = rows[static_cast<std::size_t>(i)];
        const bool last = i == kLetterRows - 1;
        double at = last ? 0 : (kColumns - static_cast<double>(row.size())) / 2;
        if (last)
            add(i + 1, at, 1.5, m_page == Page::Symbols ? Action::Symbols : Action::Shift,
                m_page == Page::Symbols ? letters : tr("Shift"));
        for (const QString& key : row)
            add(i + 1, at, 1, Action::Text, key);
        if (last)
            add(i + 1, at, 1.5, Action::Erase, tr("Erase"));
    }
    double at = 0;
    add(kRows, at, 1.5, Action::Hide, tr("Hide keyboard"));
    add(kRows, at, 1.5, Action::Symbols, m_page == Page::Symbols ? letters : QStringLiteral("?#&"));
    add(kRows, at, 1.5, Action::Layout, nextLayout().sign);
    add(kRows, at, 3, Action::Space, tr("Space"));
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
    placeVariants();
}

/// In place of the keys there, so that a finger between two keys means one of those that are seen.
void Keyboard::placeVariants()
{
    const int gap = m_theme.px(kSpace4);
    const double unit = static_cast<double>(width() - gap) / kColumns;
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
        const double start = m_variantsStart + static_cast<double>(i);
        const int left = gap + qRound(start * unit);
        const int right = gap + qRound((start + 1) * unit) - gap;
        m_variants[i]->setGeometry(left, gap + m_variantsRow * (rowHeight() + gap), right - left, rowHeight());
    }
}

bool Keyboard::offerVariants(const QAbstractButton& held)
{
    const auto key =
        std::find_if(m_keys.begin(), m_keys.end(), [&held](const Key& one) { return one.button == &held; });
    if (key == m_keys.end() || key->action != Action::Text || key->row == 0)
        return false;
    const QStringList& variants = variantsOf(held.accessibleName());
    if (variants.isEmpty())
        return false;
    endVariants();
    m_variantsRow = key->row - 1;
    const double count = static_cast<double>(variants.size());
    m_variantsStart = std::clamp(key->start + 0.5 - count / 2, 0.0, kColumns - count);
    for (const Key& other : m_keys)
        other.button->setVisible(other.row != m_variantsRow);
    for (const QString& variant : variants) {
        auto* button = new Button(m_theme, Button::Kind::Primary, variant, std::nullopt, this);
        button->setFocusPolicy(Qt::NoFocus);
        button->setObjectName(QStringLiteral("key:") + variant);
        button->setMinimumSize(0, rowHeight());
        connect(button, &Button::clicked, this, [this, variant] { press(Action::Text, variant); });
        m_variants.push_back(button);
        button->show();
    }
    placeVariants();
    return true;
}

void Keyboard::endVariants()
{
    if (m_variants.empty())
        return;
    // The one that was pressed must live until its own click handler has returned.
    for (Button* button : m_variants) {
        button->hide();
        button->deleteLater();
    }
    m_variants.clear();
    for (const Key& key : m_keys)
        key.button->show();
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
    case Action::Layout:
        useLayout(nextLayout());
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
    endVariants();
    // One letter with an accent, like one capital: then back to those that the rest of the name is of.
    if (m_layout == &accentLayout() && m_page != Page::Symbols)
        useLayout(*m_before);
    else if (m_page == Page::Upper)
        showPage(Page::Lower);
}

/// The screen's language's, Latin letters, those with accents, and round again.
const KeyboardLayout& Keyboard::nextLayout() const
{
    if (m_layout == &accentLayout())
        return *m_own;
    return m_layout == &latinLayout() ? accentLayout() : latinLayout();
}

void Keyboard::useLayout(const KeyboardLayout& layout)
{
    if (&layout == &accentLayout())
        m_before = m_layout;
    m_layout = &layout;
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
    QPainter(this).fillRect(rect(), m_theme.color(Color::Surface));
}

} // namespace rollcall::ui
