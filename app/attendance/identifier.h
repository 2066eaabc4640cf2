#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QString>

#include <optional>

// The one gate for the identifiers and names of people: the same on the screen, on the command line, and from every
// server and device (docs/people.md).
namespace rollcall {

/// Longest name kept, in UTF-16 units: more than any name on a passport.
inline constexpr int kMaxPersonNameLength = 200;

/// What keeps a text from being an identifier or a name.
enum class TextFault {
    Empty,
    TooLong,
    Control,       ///< a line break, an escape, another control character
    Invisible,     ///< a character without a shape of its own, or one that turns the text around
    Presentation,  ///< a full-width, raised, circled form of an ordinary character; an unusual blank
    NotInAlphabet, ///< private, unassigned, half a character, a mark without a letter
};

/// As identifiers are written: composed (Unicode NFC), without blanks around. Not checked.
[[nodiscard]] QString canonicalIdentifier(const QString& text);
/// What is wrong with this text in its canonical form.
[[nodiscard]] std::optional<TextFault> identifierFault(const QString& text);
/// The identifier that a new person gets for this text, in its canonical form. InvalidArgument says what is wrong.
[[nodiscard]] Result<PersonId> toPersonId(const QString& text);
/// Equal for identifiers that look the same, whatever they are made of. Case differs visibly.
[[nodiscard]] QString lookalikeKey(const QString& text);

/// In the form in which cards and codes are compared: ordinary characters without invisible ones, digits of any script
/// as ASCII. Case is kept.
[[nodiscard]] QString plainForm(const QString& text);

/// What is wrong with this text as a name; never `Empty`: a person may have no name.
[[nodiscard]] std::optional<TextFault> nameFault(const QString& text);
/// As people enter it: composed, without blanks around. InvalidArgument says what is wrong.
[[nodiscard]] Result<QString> toPersonName(const QString& text);
/// As other systems send it: control characters become blanks, invisible ones go, and it is cut after `maxLength`
/// UTF-16 units, never within a character.
[[nodiscard]] QString cleanedName(const QString& text, qsizetype maxLength = kMaxPersonNameLength);

} // namespace rollcall
