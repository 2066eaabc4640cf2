#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QRect>
#include <QStringList>

class QWidget;

namespace rollcall::ui {

class Button;
class ChoiceSheet;

/// The language at the door, for the person in front of it: a button and the languages in their own names. Nothing
/// where there is only one.
class LanguageChoice : public QObject
{
    Q_OBJECT
public:
    LanguageChoice(const Theme& theme, const QStringList& languages, QWidget* over);
    /// A square of that size.
    void place(const QRect& place);
    void setShown(bool shown);
    [[nodiscard]] bool isOpen() const;
    void close();

Q_SIGNALS:
    void chosen(const QString& language);
    /// A person is there.
    void touched();

private:
    void open();

    const Theme& m_theme;
    const QStringList m_languages;
    Button* m_button = nullptr;
    ChoiceSheet* m_sheet = nullptr;
};

} // namespace rollcall::ui
