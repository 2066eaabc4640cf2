#include "ui/widgets/keyboard_layouts.h"

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

} // namespace

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
