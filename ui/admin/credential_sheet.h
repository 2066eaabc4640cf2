#pragma once

#include "screen/export_admin.h"
#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "screen/ui_settings.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace rollcall::ui {

class Button;
class PadForm;

/// What somebody is known by besides their face.
enum class Credential { Pin, Card, Code };

/// Sets, replaces and takes away one person's PIN, card or QR code, over the whole administration.
class CredentialSheet : public QWidget
{
    Q_OBJECT
public:
    CredentialSheet(const Theme& theme, const UiSettings& settings, const Clock& clock, KioskState& state,
                    KioskRequests& requests, ExportAdmin& exports, QWidget* parent);
    void open(const Person& person, Credential what);
    /// Whatever was typed or made is forgotten.
    void close();
    /// What is said besides the title; for tests.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// The change has been stored: what to say.
    void done(const QString& words);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override {} // does not reach what is behind
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step { Menu, FirstPin, SecondPin, ReadCard, ShowCode };
    void present(Step step);
    void presentMenu();
    void presentCode();
    void begin();
    void remove();
    void entered(const Secret& pin);
    void send(const Secret& secret);
    void finished(const QString& what, const QString& error);
    void save();
    void saved(const QString& file, const Result<QString>& path);
    void say(const QString& text, Color color);
    void arrange();
    [[nodiscard]] bool isSet() const;
    [[nodiscard]] QString doneWords(bool removed) const;

    const Theme& m_theme;
    KioskState& m_state;
    KioskRequests& m_requests;
    ExportAdmin& m_exports;
    Person m_person;
    Credential m_what = Credential::Pin;
    Step m_step = Step::Menu;
    QString m_awaited; ///< the request under way
    Secret m_secret;   ///< the first PIN, the code
    QString m_file;    ///< the picture's name, once it was to be saved
    QWidget* m_panel;
    QBoxLayout* m_sides;
    QLabel* m_picture;
    QLabel* m_reading;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_message;
    Button* m_do;
    Button* m_remove;
    Button* m_leave;
    PadForm* m_form;
};

} // namespace rollcall::ui
