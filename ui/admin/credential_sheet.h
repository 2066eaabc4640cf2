#pragma once

#include "screen/export_admin.h"
#include "screen/people_admin.h"
#include "screen/ui_settings.h"
#include "ui/admin/credential_words.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace rollcall::ui {

class Button;
class PadForm;

/// Sets, replaces and removes one person's PIN, card or QR code, over the whole administration.
class CredentialSheet : public QWidget
{
    Q_OBJECT
public:
    CredentialSheet(const Theme& theme, const UiSettings& settings, const Clock& clock, PeopleAdmin& people,
                    ExportAdmin& exports, QWidget* parent);
    void open(const Person& person, Credential what);
    /// Forgets whatever was typed or made.
    void close();
    /// What is said besides the title; for tests.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// The change has been stored: what to say.
    void done(const QString& words);
    /// It has not, and the sheet was closed before it could say so.
    void failed(const QString& sentence);

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
    void finished(bool removed, const Status& status);
    void answered(int question, bool removed, const Status& status);
    void save();
    void saved(const QString& file, const Result<QString>& path);
    void say(const QString& text, Color color);
    void arrange();
    [[nodiscard]] bool isSet() const { return hasCredential(m_person, m_what); }

    const Theme& m_theme;
    PeopleAdmin& m_people;
    ExportAdmin& m_exports;
    Person m_person;
    Credential m_what = Credential::Pin;
    Step m_step = Step::Menu;
    bool m_waiting = false; ///< for the answer to the newest question
    int m_question = 0;     ///< its number; counted on when the sheet is closed, too
    Secret m_secret;        ///< the first PIN, the code
    QString m_file;         ///< the picture's name, once it was to be saved
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
