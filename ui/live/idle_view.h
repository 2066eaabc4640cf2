#pragma once

#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace rollcall::ui {

class Button;

/// No one is there: a large clock over the preview, blurred beyond recognition.
class IdleView : public QWidget
{
    Q_OBJECT
public:
    /// `languages`: offered to be touched, BCP 47; none when there are fewer than two.
    IdleView(const Theme& theme, const Clock& clock, const QStringList& languages, QWidget* parent = nullptr);
    void setDoor(const QString& door);
    /// How many people are in; nothing: it is not shown.
    void setPresent(std::optional<int> people);
    void setBackdrop(const QImage& frame, bool mirror);
    /// So much at both sides of the bottom is for what is shown over it.
    void reserve(int side);
    /// Call at least once a second; repaints only when the minute has changed.
    void refresh();

Q_SIGNALS:
    void touched();
    void languageChosen(const QString& language);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void placeLanguages();
    [[nodiscard]] QString invitation() const;
    void describe();

    const Theme& m_theme;
    const Clock& m_clock;
    QString m_door;
    QString m_time;
    QString m_date;
    QString m_present; ///< empty: not shown
    std::vector<Button*> m_languages;
    int m_reserved = 0;
    int m_languagesTop = 0; ///< below it are the languages
    QImage m_backdrop;      ///< a few pixels wide
};

} // namespace rollcall::ui
