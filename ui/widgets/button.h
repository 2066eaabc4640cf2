#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pressable.h"

#include <optional>

namespace rollcall::ui {

/// A push button for fingers: never smaller than 12 mm, painted from the tokens.
class Button : public Pressable
{
    Q_OBJECT
public:
    enum class Kind {
        Primary,   ///< the one thing to do here
        Secondary, ///< anything else
        Ghost,     ///< leaves, cancels: words without a surface
        Danger,    ///< destroys
        Rail,      ///< icon above a word; checkable
        Tile,      ///< icon above a word on a surface of its own
        Key,       ///< of a pad or keyboard
    };
    Button(const Theme& theme, Kind kind, const QString& text, std::optional<Icon> icon = std::nullopt,
           QWidget* parent = nullptr);

    /// 0..1 of a ring around the icon's place (time left), or nothing.
    void setRing(std::optional<double> fraction);
    /// A dot at the icon of a rail: there is something to look at. `words` for a screen reader; empty: there is not.
    void setAttention(const QString& words);
    void setKind(Kind kind);
    /// One of several options, each a button: the selected one is highlighted, and announced by a screen reader. What
    /// is chosen is said by the owner, of all of them; a press alone changes nothing.
    void setChosen(bool chosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void nextCheckState() override;

private:
    struct Look
    {
        QColor fill;
        QColor ink;
        QColor outline;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] bool isAccented() const { return m_kind == Kind::Primary || m_kind == Kind::Danger; }
    [[nodiscard]] QFont textFont() const;
    void paintColumn(class QPainter& painter, const Look& look) const;
    void paintRow(class QPainter& painter, const Look& look) const;
    [[nodiscard]] int mark() const; ///< side of the icon or ring, 0 without
    [[nodiscard]] int padding() const;

    const Theme& m_theme;
    Kind m_kind;
    std::optional<Icon> m_icon;
    std::optional<double> m_ring;
};

} // namespace rollcall::ui
