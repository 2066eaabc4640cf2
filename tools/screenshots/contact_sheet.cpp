#include "tools/screenshots/contact_sheet.h"

#include <QPainter>

#include <algorithm>

namespace rollcall::screenshots {

namespace {
constexpr int kColumns = 4;
constexpr int kRows = 5;
constexpr int kWidth = 480; ///< of each picture: what is clipped or cramped is still seen
constexpr int kCaption = 22;
constexpr int kGap = 8;
} // namespace

void ContactSheet::add(const QString& name, const QImage& picture)
{
    m_pictures.push_back({name, picture.scaledToWidth(kWidth, Qt::SmoothTransformation)});
}

std::vector<QImage> ContactSheet::pages() const
{
    std::vector<QImage> pages;
    constexpr std::size_t kPage = std::size_t{kColumns} * kRows;
    for (std::size_t from = 0; from < m_pictures.size(); from += kPage) {
        const std::size_t to = std::min(m_pictures.size(), from + kPage);
        const int cell = m_pictures[from].small.height() + kCaption + kGap;
        const int rows = static_cast<int>((to - from + kColumns - 1) / kColumns);
        QImage page(kColumns * (kWidth + kGap) + kGap, rows * cell + kGap, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.setPen(Qt::black);
        for (std::size_t i = from; i < to; ++i) {
            const int place = static_cast<int>(i - from);
            const QPoint at(kGap + place % kColumns * (kWidth + kGap), kGap + place / kColumns * cell);
            painter.drawText(QRect(at, QSize(kWidth, kCaption)), Qt::AlignVCenter | Qt::AlignLeft, m_pictures[i].name);
            painter.drawImage(at + QPoint(0, kCaption), m_pictures[i].small);
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace rollcall::screenshots
