#include "ui/widgets/keyboard_layouts.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace rollcall::ui {
namespace {

QStringList keys(const char* row)
{
    return QString::fromUtf8(row).split(QLatin1Char(' '));
}

// Arabic: the order of the usual desktop layout (Arabic 101), Hindi and Bengali: of InScript (IS 16350:2016), each
// fitted to ten columns; what has no room in the first page is on the second, and the rest among the signs. Combining
// marks are alone on their keys, as on printed keyboards.
const std::vector<KeyboardLayout>& layouts()
{
    static const std::vector<KeyboardLayout> all{
        {QStringLiteral("en"),
         QStringLiteral("Aa"),
         {keys("q w e r t y u i o p"), keys("a s d f g h j k l"), keys("z x c v b n m")},
         {keys("Q W E R T Y U I O P"), keys("A S D F G H J K L"), keys("Z X C V B N M")},
         keys("? ~ $ [ ] { }")},
        {QStringLiteral("es"),
         QStringLiteral("Ññ"),
         {keys("q w e r t y u i o p"), keys("a s d f g h j k l ñ"), keys("z x c v b n m")},
         {keys("Q W E R T Y U I O P"), keys("A S D F G H J K L Ñ"), keys("Z X C V B N M")},
         keys("á é í ó ú ü ç")},
        {QStringLiteral("ar"),
         QStringLiteral("ع"),
         {keys("ض ص ث ق ف غ ع ه خ ح"), keys("ش س ي ب ل ا ت ن م ك"), keys("ر ة و ز د ج ط")},
         {keys("ظ ذ ئ ء ؤ أ إ آ ى لا"), keys("َ ُ ِ ّ ْ ً ٌ ٍ ، ؛"), keys("؟ ـ پ چ ژ گ ڤ")},
         keys("؟ ، ؛ « » ٪ ٭")},
        {QStringLiteral("hi"),
         QStringLiteral("अ"),
         {keys("ौ ै ा ी ू ब ह ग द ज"), keys("ो े ् ि ु प र क त च"), keys("ं म न व ल स य")},
         {keys("औ ऐ आ ई ऊ भ ङ घ ध झ"), keys("ओ ए अ इ उ फ ड ख थ छ"), keys("ट ठ ढ ण श ष ृ")},
         keys("ँ ः ञ ळ ऋ ऑ ।")},
        {QStringLiteral("bn"),
         QStringLiteral("অ"),
         {keys("ৌ ৈ া ী ূ ব হ গ দ জ"), keys("ো ে ্ ি ু প র ক ত চ"), keys("ং ম ন য ল স ট")},
         {keys("ঔ ঐ আ ঈ ঊ ভ ঙ ঘ ধ ঝ"), keys("ও এ অ ই উ ফ ড খ থ ছ"), keys("শ ষ ণ য় ঠ ঢ ড়")},
         keys("ঁ ঃ ঞ ৃ ঋ ৎ ।")},
    };
    return all;
}

/// Capitals that Unicode's simple mapping does not give as one letter.
QString capitalOf(const QString& letter)
{
    if (letter == QStringLiteral("ß"))
        return QStringLiteral("ẞ");
    if (letter == QStringLiteral("ı"))
        return QStringLiteral("İ");
    return letter.toUpper();
}

/// The letters of the European and Turkic alphabets in Latin script, most frequent first (CLDR 41, exemplar
/// characters), and the signs of their punctuation.
QHash<QString, QStringList> makeVariants()
{
    QHash<QString, QStringList> all;
    for (const char* row : {"a á à â ä ã å ą ā ă æ", "c ç ć č ċ ĉ", "d ď đ ð", "e é è ê ë ę ě ē ė ə", "g ğ ģ ġ ĝ",
                            "h ħ ĥ", "i í ì î ï ı ī į", "k ķ", "l ł ľ ļ ĺ", "n ñ ń ň ņ ŋ", "o ó ò ô ö õ ø ő œ ō",
                            "r ř ŕ", "s ß ś š ş ș", "t ť ţ ț þ", "u ú ù û ü ů ű ū ų ũ", "w ŵ", "y ý ÿ ŷ", "z ž ź ż"}) {
        QStringList letters = keys(row);
        const QString base = letters.takeFirst();
        QStringList capitals;
        for (const QString& letter : letters)
            capitals << capitalOf(letter);
        all.insert(base, letters);
        all.insert(base.toUpper(), capitals);
    }
    for (const char* row : {"? ¿", "! ¡", "- – —", "' ’ ‘", "\" “ ” „ « »"}) {
        QStringList signs = keys(row);
        const QString base = signs.takeFirst();
        all.insert(base, signs);
    }
    return all;
}

} // namespace

const KeyboardLayout& accentLayout()
{
    static const KeyboardLayout layout{
        {},
        QStringLiteral("éü"),
        {keys("á é í ó ú à è ì ò ù"), keys("ä ë ï ö ü â ê î ô û"), keys("ñ ç ã õ å ø ß")},
        {keys("Á É Í Ó Ú À È Ì Ò Ù"), keys("Ä Ë Ï Ö Ü Â Ê Î Ô Û"), keys("Ñ Ç Ã Õ Å Ø ẞ")},
        keys("¿ ¡ « » “ ” ’")};
    return layout;
}

const QStringList& variantsOf(const QString& key)
{
    static const QHash<QString, QStringList> all = makeVariants();
    static const QStringList none;
    const auto found = all.constFind(key);
    return found == all.constEnd() ? none : *found;
}

const KeyboardLayout& latinLayout()
{
    return layouts().front();
}

const KeyboardLayout& layoutFor(const QString& language)
{
    const QString first = language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
    const auto found = std::find_if(layouts().begin(), layouts().end(),
                                    [&](const KeyboardLayout& layout) { return layout.language == first; });
    return found == layouts().end() ? latinLayout() : *found;
}

} // namespace rollcall::ui
