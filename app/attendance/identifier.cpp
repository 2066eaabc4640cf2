#include "attendance/identifier.h"

#include "base/safe_text.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall {

namespace {

constexpr uint kZeroWidthNonJoiner = 0x200C;
constexpr uint kZeroWidthJoiner = 0x200D;
constexpr uint kEmojiSelector = 0xFE0F;
/// Canonical combining class of the sign that takes a consonant's vowel away (virama).
constexpr int kVirama = 9;
/// Longest text quoted in an error.
constexpr int kMaxQuoted = 80;

bool isWithin(uint character, uint first, uint last)
{
    return character >= first && character <= last;
}

bool isControl(uint character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

bool isVariationSelector(uint character)
{
    return isWithin(character, 0xFE00, 0xFE0F) || isWithin(character, 0xE0100, 0xE01EF);
}

/// Without a shape: Unicode's format characters, and those others that it calls ignorable or that are blank.
bool isInvisible(uint character)
{
    static constexpr std::array kOthers{0x034FU, 0x115FU, 0x1160U, 0x17B4U, 0x17B5U, 0x180BU,
                                        0x180CU, 0x180DU, 0x180FU, 0x2800U, 0x3164U, 0xFFA0U};
    return QChar::category(character) == QChar::Other_Format || isVariationSelector(character) ||
           isWithin(character, 0xE0000, 0xE0FFF) ||
           std::find(kOthers.begin(), kOthers.end(), character) != kOthers.end();
}

/// A form of another character that differs in width, height or place only.
bool isPresentation(uint character)
{
    switch (QChar::decompositionTag(character)) {
    case QChar::NoDecomposition:
    case QChar::Canonical:
    case QChar::Compat: // also letters of their own, as in Thai
        return QChar::category(character) == QChar::Separator_Space && character != u' ';
    default:
        return true;
    }
}

bool isAssigned(uint character)
{
    switch (QChar::category(character)) {
    case QChar::Other_NotAssigned: // beyond U+FFFF perhaps newer than Qt's tables
        return QChar::requiresSurrogates(character) && !QChar::isNonCharacter(character);
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return false;
    default:
        return true;
    }
}

bool isLetterOrMark(uint character)
{
    return QChar::isLetter(character) || QChar::isMark(character);
}

/// Whether letters of this script join, so that a joiner or non-joiner between them changes what is seen.
bool joins(uint character)
{
    if (!isLetterOrMark(character))
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool isPicture(uint character)
{
    return QChar::category(character) == QChar::Symbol_Other || QChar::category(character) == QChar::Symbol_Modifier ||
           character == kEmojiSelector;
}

/// Whether the invisible character at `index` belongs to how the name is written: a joiner between letters that join or
/// after a virama, the parts of one picture, a variant of an ideograph.
bool isPartOfWriting(const QList<uint>& name, qsizetype index)
{
    if (index == 0)
        return false;
    const uint character = name[index];
    const uint before = name[index - 1];
    const uint after = index + 1 < name.size() ? name[index + 1] : 0;
    if (isVariationSelector(character))
        return isPicture(before) || QChar::script(before) == QChar::Script_Han ||
               QChar::script(before) == QChar::Script_Mongolian;
    if (character == kZeroWidthJoiner && isPicture(before) && isPicture(after))
        return true;
    if (character != kZeroWidthJoiner && character != kZeroWidthNonJoiner)
        return false;
    return joins(before) && (joins(after) || QChar::combiningClass(before) == kVirama);
}

QString hexOf(uint character)
{
    return QStringLiteral("U+") + QString::number(character, 16).toUpper().rightJustified(4, u'0');
}

struct Found
{
    TextFault fault = TextFault::Empty;
    uint character = 0;
};

/// The first character of the canonical text that no identifier may contain.
std::optional<Found> faultIn(const QString& id)
{
    if (id.isEmpty())
        return Found{TextFault::Empty};
    if (!id.isValidUtf16())
        return Found{TextFault::NotInAlphabet};
    const QList<uint> characters = id.toUcs4();
    for (const uint character : characters) {
        if (isControl(character))
            return Found{TextFault::Control, character};
        if (isInvisible(character))
            return Found{TextFault::Invisible, character};
        if (!isAssigned(character))
            return Found{TextFault::NotInAlphabet, character};
        if (isPresentation(character))
            return Found{TextFault::Presentation, character};
    }
    if (QChar::isMark(characters.first()))
        return Found{TextFault::NotInAlphabet, characters.first()};
    return id.size() > kMaxPersonIdLength ? std::optional(Found{TextFault::TooLong}) : std::nullopt;
}

std::optional<Found> faultInName(const QString& name)
{
    if (!name.isValidUtf16())
        return Found{TextFault::NotInAlphabet};
    const QList<uint> characters = name.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (isControl(characters[i]))
            return Found{TextFault::Control, characters[i]};
        if (isInvisible(characters[i]) && !isPartOfWriting(characters, i))
            return Found{TextFault::Invisible, characters[i]};
    }
    return name.size() > kMaxPersonNameLength ? std::optional(Found{TextFault::TooLong}) : std::nullopt;
}

QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QString withoutHidden(const QString& text)
{
    QString shown;
    for (const uint character : text.toUcs4()) {
        if (!isControl(character) && !isInvisible(character))
            shown += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
    }
    return shown;
}

/// What was probably meant, for the error.
QString ordinaryForm(const QString& text)
{
    return withoutHidden(text.normalized(QString::NormalizationForm_KC)).simplified();
}

Error refusal(const QString& what, const QString& text, const Found& found, int maxLength)
{
    const QString quoted = singleLine(text, kMaxQuoted);
    switch (found.fault) {
    case TextFault::Empty:
        return {ErrorCode::InvalidArgument, QStringLiteral("%1 must not be empty").arg(what)};
    case TextFault::TooLong:
        return {ErrorCode::InvalidArgument, QStringLiteral("%1 has at most %2 characters; this one has %3")
                                                .arg(what, QString::number(maxLength), QString::number(text.size()))};
    case TextFault::Control:
        return {ErrorCode::InvalidArgument, QStringLiteral("%1 must not contain line breaks or control characters (%2)")
                                                .arg(what, hexOf(found.character))};
    case TextFault::Invisible:
        return {ErrorCode::InvalidArgument,
                QStringLiteral("%1 must not contain invisible characters (%2); write \"%3\"")
                    .arg(what, hexOf(found.character), singleLine(ordinaryForm(text), kMaxQuoted))};
    case TextFault::Presentation:
        return {ErrorCode::InvalidArgument,
                QStringLiteral("%1 is written with ordinary letters and digits, not \"%2\" (%3); write \"%4\"")
                    .arg(what, quoted, hexOf(found.character), singleLine(ordinaryForm(text), kMaxQuoted))};
    case TextFault::NotInAlphabet:
        break;
    }
    return {
        ErrorCode::InvalidArgument,
        QStringLiteral("%1 consists of letters, digits and symbols that every system knows; \"%2\" does not%3")
            .arg(what, quoted, found.character == 0 ? QString() : QStringLiteral(" (%1)").arg(hexOf(found.character)))};
}

/// Letters of other alphabets that are drawn like a Latin one.
constexpr std::array<std::pair<char16_t, char16_t>, 48> kTwins{{
    {u'\u0391', u'A'}, {u'\u0392', u'B'}, {u'\u0395', u'E'}, {u'\u0396', u'Z'}, {u'\u0397', u'H'}, {u'\u0399', u'I'},
    {u'\u039A', u'K'}, {u'\u039C', u'M'}, {u'\u039D', u'N'}, {u'\u039F', u'O'}, {u'\u03A1', u'P'}, {u'\u03A4', u'T'},
    {u'\u03A5', u'Y'}, {u'\u03A7', u'X'}, {u'\u03BF', u'o'}, {u'\u0405', u'S'}, {u'\u0406', u'I'}, {u'\u0408', u'J'},
    {u'\u0410', u'A'}, {u'\u0412', u'B'}, {u'\u0415', u'E'}, {u'\u041A', u'K'}, {u'\u041C', u'M'}, {u'\u041D', u'H'},
    {u'\u041E', u'O'}, {u'\u0420', u'P'}, {u'\u0421', u'C'}, {u'\u0422', u'T'}, {u'\u0423', u'Y'}, {u'\u0425', u'X'},
    {u'\u0430', u'a'}, {u'\u0435', u'e'}, {u'\u043E', u'o'}, {u'\u0440', u'p'}, {u'\u0441', u'c'}, {u'\u0443', u'y'},
    {u'\u0445', u'x'}, {u'\u0455', u's'}, {u'\u0456', u'i'}, {u'\u0458', u'j'}, {u'\u04AE', u'Y'}, {u'\u04BB', u'h'},
    {u'\u0501', u'd'}, {u'\u051B', u'q'}, {u'\u051D', u'w'}, {u'\u2010', u'-'}, {u'\u2212', u'-'}, {u'\u2019', u'\''},
}};

} // namespace

QString canonicalIdentifier(const QString& text)
{
    return composed(text);
}

std::optional<TextFault> identifierFault(const QString& text)
{
    const auto found = faultIn(composed(text));
    return found ? std::optional(found->fault) : std::nullopt;
}

Result<PersonId> toPersonId(const QString& text)
{
    QString id = composed(text);
    if (const auto found = faultIn(id))
        return failure(refusal(QStringLiteral("an identifier"), id, *found, kMaxPersonIdLength));
    return PersonId(std::move(id));
}

QString lookalikeKey(const QString& text)
{
    QString key = ordinaryForm(text);
    for (QChar& character : key) {
        const auto twin = std::find_if(kTwins.begin(), kTwins.end(),
                                       [&](const auto& pair) { return pair.first == character.unicode(); });
        if (twin != kTwins.end())
            character = QChar(twin->second);
    }
    return key;
}

QString plainForm(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (QChar& character : plain) {
        if (character.isDigit() && character.digitValue() >= 0)
            character = QChar(u'0' + character.digitValue());
    }
    QString shown;
    for (const uint character : plain.toUcs4()) {
        if (!isInvisible(character))
            shown += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
    }
    return shown.trimmed();
}

std::optional<TextFault> nameFault(const QString& text)
{
    const auto found = faultInName(composed(text));
    return found ? std::optional(found->fault) : std::nullopt;
}

Result<QString> toPersonName(const QString& text)
{
    QString name = composed(text);
    if (const auto found = faultInName(name))
        return failure(refusal(QStringLiteral("a name"), name, *found, kMaxPersonNameLength));
    return name;
}

QString cleanedName(const QString& text, qsizetype maxLength)
{
    // Far longer than what is kept, and bounded: the text is another system's.
    constexpr qsizetype kMaxLooked = 4096;
    const QList<uint> characters = text.left(kMaxLooked).normalized(QString::NormalizationForm_C).toUcs4();
    QString name;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const uint character = characters[i];
        QString next(u' ');
        if (!isControl(character)) {
            if ((isInvisible(character) && !isPartOfWriting(characters, i)) ||
                character == QChar::ReplacementCharacter) // what halves of characters were made into
                continue;
            next = QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
        }
        if (name.size() + next.size() > maxLength)
            break;
        name += next;
    }
    return name.trimmed();
}

} // namespace rollcall
