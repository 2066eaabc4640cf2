#include "connectors/campus/html_links.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <memory>

namespace rollcall::campus {

namespace {

/// gumbo takes a time that grows with the square of the levels. Listings have a dozen.
constexpr int kMaxLevels = 1'000;
/// Where the end of a page is looked for; a comment may follow it.
constexpr qsizetype kTail = 4'096;

/// Memory for one page, given back all at once: gumbo's own way to free a tree calls itself for each level.
class Arena
{
public:
    Arena() = default;
    ~Arena()
    {
        for (void* block : m_blocks)
            std::free(block); // NOLINT(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory): C's interface
    }
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    static void* allocate(void* arena, std::size_t size) { return static_cast<Arena*>(arena)->allocate(size); }
    static void free(void* /*arena*/, void* /*block*/) {}

private:
    void* allocate(std::size_t size)
    {
        constexpr std::size_t kBlock = std::size_t{256} * 1024;
        constexpr std::size_t kAlign = alignof(std::max_align_t);
        size = (size + kAlign - 1) / kAlign * kAlign;
        if (size > m_left) {
            m_left = std::max(size, kBlock);
            m_next = static_cast<std::byte*>(
                std::malloc(m_left)); // NOLINT(cppcoreguidelines-no-malloc,cppcoreguidelines-owning-memory)
            if (m_next == nullptr)
                std::abort();
            m_blocks.push_back(m_next);
        }
        void* result = m_next;
        m_next += size;
        m_left -= size;
        return result;
    }

    std::vector<void*> m_blocks;
    std::byte* m_next = nullptr;
    std::size_t m_left = 0;
};

QByteArray nameAt(const QByteArray& html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && end - at < 16 && ((html[end] | 0x20) >= 'a' && (html[end] | 0x20) <= 'z'))
        ++end;
    return html.mid(at, end - at).toLower();
}

/// Has no end tag, or needs none.
bool isFlat(const QByteArray& tag)
{
    static const std::array flat{"img", "br", "hr", "meta", "link", "input", "li",   "p",     "td",    "tr",
                                 "th",  "dt", "dd", "col",  "wbr",  "area",  "base", "tbody", "option"};
    return std::find(flat.begin(), flat.end(), tag) != flat.end();
}

/// No fewer than there are.
bool isTooDeep(const QByteArray& html)
{
    int levels = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at + 1)) {
        if (html[at + 1] == '/') {
            levels = std::max(levels - 1, 0);
        } else if (const QByteArray tag = nameAt(html, at + 1);
                   !tag.isEmpty() && !isFlat(tag) && ++levels > kMaxLevels) {
            return true;
        }
    }
    return false;
}

QByteArray attribute(const GumboNode& node, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found == nullptr ? QByteArray() : QByteArray(found->value).trimmed();
}

void addLink(std::vector<QByteArray>& links, const QByteArray& link)
{
    if (!link.isEmpty())
        links.push_back(link);
}

} // namespace

HtmlLinks readHtmlLinks(const QByteArray& html)
{
    HtmlLinks found;
    const QByteArray tail = html.right(kTail).toLower();
    found.hasEnd = tail.contains("</html") || tail.contains("</body");
    if (html.size() > kMaxListingBytes || isTooDeep(html)) {
        found.isTooLarge = true;
        return found;
    }
    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::free;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput* page =
        gumbo_parse_with_options(&options, html.constData(), static_cast<std::size_t>(html.size()));
    std::vector<QByteArray> images;
    std::vector<const GumboNode*> open{page->root};
    while (!open.empty()) {
        const GumboNode* node = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
            continue;
        const GumboElement& element = node->v.element;
        if (element.tag == GUMBO_TAG_A)
            addLink(found.links, attribute(*node, "href"));
        else if (element.tag == GUMBO_TAG_IMG)
            addLink(images, attribute(*node, "src"));
        else if (element.tag == GUMBO_TAG_BASE && found.base.isEmpty())
            found.base = attribute(*node, "href");
        else if (element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_BODY)
            found.isWholePage |= element.original_tag.length > 0; // else gumbo made it up
        if (found.links.size() + images.size() > kMaxLinks) {
            found.isTooLarge = true;
            break;
        }
        for (unsigned int i = element.children.length; i > 0; --i)
            open.push_back(static_cast<const GumboNode*>(element.children.data[i - 1]));
    }
    found.links.insert(found.links.end(), images.begin(), images.end());
    return found;
}

} // namespace rollcall::campus
