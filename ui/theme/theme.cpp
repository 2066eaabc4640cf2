#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace rollcall::ui {
namespace {

constexpr double kFallbackDpi = 149; // 10.1 inch at 1280x800, the screen this is designed on
constexpr double kMinDpi = 60;
constexpr double kMaxDpi = 500;

double densityOf(const UiSettings& settings)
{
    if (settings.dotsPerInch > 0)
        return std::clamp(settings.dotsPerInch, kMinDpi, kMaxDpi);
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double reported = screen ? screen->physicalDotsPerInch() : 0;
    // Panels without EDID report nonsense; a wrong density makes every key too small or too big to use.
    return reported >= kMinDpi && reported <= kMaxDpi ? reported : kFallbackDpi;
}

QSize sizeOf(const UiSettings& settings)
{
    if (!settings.screenSize.isEmpty())
        return settings.screenSize;
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? screen->size() : QSize(1280, 800);
}

double shortSide(const UiSettings& settings)
{
    const QSize size = sizeOf(settings);
    return std::min(size.width(), size.height());
}

const tokens::Palette& paletteOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return tokens::kLight;
    case ThemeKind::HighContrast:
        return tokens::kHighContrast;
    case ThemeKind::Dark:
        break;
    }
    return tokens::kDark;
}

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Theme::Theme(const UiSettings& settings)
    : m_kind(settings.theme), m_palette(paletteOf(settings.theme)), m_dotsPerInch(densityOf(settings)),
      m_scale(std::max(m_dotsPerInch / tokens::kDpPerInch, shortSide(settings) / tokens::kMaxShortSide)),
      m_compact(shortSide(settings) < m_scale * tokens::kCompactBelow), m_reducedMotion(settings.reducedMotion)
{
    setLanguage(settings.language);
    const QStringList installed = QFontDatabase::families();
    for (const char* family : {"Noto Sans", "Noto Sans Arabic", "Noto Sans Bengali", "Noto Sans Devanagari",
                               "Noto Sans Hebrew", "DejaVu Sans", "Liberation Sans"}) {
        if (installed.contains(QLatin1String(family)))
            m_families.append(QLatin1String(family));
    }
    if (m_families.isEmpty())
        m_families = QGuiApplication::font().families();
}

void Theme::setLanguage(const QString& language)
{
    m_locale = language.isEmpty() ? QLocale::system() : QLocale(language);
}

QColor Theme::color(Color role, double opacity) const
{
    QColor result = color(role);
    result.setAlphaF(static_cast<float>(opacity));
    return result;
}

QColor Theme::blend(Color under, Color over, double opacity) const
{
    const QColor a = color(under);
    const QColor b = color(over);
    const auto mix = [opacity](int x, int y) { return qRound(x + (y - x) * opacity); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QPalette Theme::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, color(Color::Background));
    result.setColor(QPalette::WindowText, color(Color::Text));
    result.setColor(QPalette::Base, color(Color::Surface));
    result.setColor(QPalette::AlternateBase, color(Color::Raised));
    result.setColor(QPalette::Text, color(Color::Text));
    result.setColor(QPalette::PlaceholderText, color(Color::Muted));
    result.setColor(QPalette::Button, color(Color::Raised));
    result.setColor(QPalette::ButtonText, color(Color::Text));
    result.setColor(QPalette::Highlight, color(Color::Info));
    result.setColor(QPalette::HighlightedText, color(Color::OnAccent));
    return result;
}

QFont Theme::font(Type type, bool strong) const
{
    switch (type) {
    case Type::Clock:
        return fontOfSize(size(tokens::kTypeClock), strong);
    case Type::Name:
        return fontOfSize(size(tokens::kTypeName), strong);
    case Type::Display:
        return fontOfSize(size(tokens::kTypeDisplay), strong);
    case Type::Title:
        return fontOfSize(size(tokens::kTypeTitle), strong);
    case Type::Heading:
        return fontOfSize(size(tokens::kTypeHeading), strong);
    case Type::Body:
        return fontOfSize(size(tokens::kTypeBody), strong);
    case Type::Label:
        break;
    }
    return fontOfSize(size(tokens::kTypeLabel), strong);
}

QFont Theme::fontOfSize(double sizeDp, bool strong) const
{
    QFont result;
    result.setFamilies(m_families);
    result.setPixelSize(std::max(1, px(sizeDp)));
    result.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace rollcall::ui
