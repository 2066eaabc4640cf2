#pragma once

#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

namespace rollcall::ui {

/// The whole picture as the camera gives it, upright or not, in a rounded frame; or words in its place.
class CameraPreview : public QWidget
{
    Q_OBJECT
public:
    CameraPreview(const Theme& theme, bool mirror, QWidget* parent = nullptr);
    void setFrame(const QImage& frame);
    /// Shown in place of a picture; empty: there is one.
    void setWords(const QString& words);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    const bool m_mirror;
    QImage m_frame;
    QString m_words;
};

} // namespace rollcall::ui
