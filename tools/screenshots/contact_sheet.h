#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace rollcall::screenshots {

/// Many pictures side by side, each with its name, to be looked at together.
class ContactSheet
{
public:
    /// Kept as small as it is shown.
    void add(const QString& name, const QImage& picture);
    [[nodiscard]] std::vector<QImage> pages() const;

private:
    struct Picture
    {
        QString name;
        QImage small;
    };
    std::vector<Picture> m_pictures;
};

} // namespace rollcall::screenshots
