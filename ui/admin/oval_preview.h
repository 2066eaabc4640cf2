#pragma once

#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// The live picture behind an oval that fills while the wanted pose is held.
class OvalPreview : public QWidget
{
    Q_OBJECT
public:
    OvalPreview(const Theme& theme, bool mirror, QWidget* parent = nullptr);
    void setFrame(const QImage& frame);
    /// `good`: the picture counts at the moment.
    void setProgress(double progress, bool good);
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const noexcept { return m_words; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] QRectF oval() const;

    const Theme& m_theme;
    bool m_mirror;
    QImage m_frame;
    double m_progress = 0;
    bool m_good = false;
    QString m_words;
};

} // namespace rollcall::ui
