#pragma once

#include "screen/ui_settings.h"
#include "ui/screen_names.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QLocale>
#include <QPalette>

namespace rollcall::ui {

using tokens::Color;

enum class Type { Clock, Name, Display, Title, Heading, Body, Label };

/// The tokens at one density, for one person's eyes: never below their physical size, and on a large screen a share of
/// it. Made once per window; widgets keep a reference.
class Theme
{
public:
    explicit Theme(const UiSettings& settings);

    /// dp to pixels.
    [[nodiscard]] double dp(double value) const noexcept { return value * m_scale; }
    [[nodiscard]] int px(double value) const noexcept { return qRound(value * m_scale); }
    [[nodiscard]] double millimeters(int pixels) const noexcept { return pixels / m_dotsPerInch * 25.4; }

    [[nodiscard]] QColor color(Color role) const { return QColor::fromRgb(m_palette[static_cast<std::size_t>(role)]); }
    [[nodiscard]] QColor color(Color role, double opacity) const;
    /// `over` laid on `under` with the given opacity, opaque.
    [[nodiscard]] QColor blend(Color under, Color over, double opacity) const;
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] QFont font(Type type, bool strong = false) const;
    /// Any size between the tokens, for text that must shrink to fit.
    [[nodiscard]] QFont fontOfSize(double sizeDp, bool strong) const;
    [[nodiscard]] double size(const tokens::TypeSize& type) const noexcept
    {
        return m_compact ? type.compact : type.regular;
    }

    [[nodiscard]] bool isCompact() const noexcept { return m_compact; }
    [[nodiscard]] bool isHighContrast() const noexcept { return m_kind == ThemeKind::HighContrast; }
    /// 0 when motion is reduced.
    [[nodiscard]] int motion(int milliseconds) const noexcept { return m_reducedMotion ? 0 : milliseconds; }
    [[nodiscard]] const QLocale& locale() const noexcept { return m_locale; }
    /// Dates and digits as this language writes them; empty: the system's.
    void setLanguage(const QString& language);

private:
    ThemeKind m_kind;
    tokens::Palette m_palette;
    double m_dotsPerInch;
    double m_scale; ///< pixels per dp
    bool m_compact;
    bool m_reducedMotion;
    QLocale m_locale;
    QStringList m_families;
};

/// WCAG 2.1 contrast ratio of two opaque colors, 1..21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace rollcall::ui
