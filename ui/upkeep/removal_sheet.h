#pragma once

#include "base/error.h"
#include "screen/people_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace rollcall::screen {
class ExportAdmin;
} // namespace rollcall::screen

namespace rollcall::ui {

class Button;

/// After a person was deleted: what was removed, what stays and why. Can be saved as a text for the person who asked
/// for the deletion.
class RemovalSheet : public QWidget
{
    Q_OBJECT
public:
    RemovalSheet(const Theme& theme, screen::ExportAdmin& exports, QWidget* parent);
    void open(const RemovalView& removal);

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save();
    void saved(const QString& file, const Result<QString>& path);
    void arrange();

    const Theme& m_theme;
    screen::ExportAdmin& m_exports;
    RemovalView m_removal;
    QString m_file; ///< the text's name, once it was to be saved
    QWidget* m_card;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_message;
    Button* m_save;
};

/// The report in sentences, one a line.
[[nodiscard]] QStringList removalWords(const RemovalView& removal);

} // namespace rollcall::ui
