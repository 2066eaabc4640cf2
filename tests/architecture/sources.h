#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace rollcall::test {

struct Source
{
    QString path;   ///< relative to the source directory
    QString module; ///< "storage" of app/storage/store.h, "ui" of ui/admin/page.h
    QString text;

    /// "app/storage" or "ui/admin".
    [[nodiscard]] QString folder() const { return path.section(u'/', 0, -2); }
};

inline const QStringList& sourceFolders()
{
    static const QStringList folders{QStringLiteral("app"), QStringLiteral("ui"),  QStringLiteral("cli"),
                                     QStringLiteral("ctl"), QStringLiteral("lab"), QStringLiteral("receiver"),
                                     QStringLiteral("hub")};
    return folders;
}

inline QString moduleOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.constFirst() == QLatin1String("app") ? parts.value(1) : parts.constFirst();
}

/// Every header and source file of the programs.
inline QList<Source> allSources()
{
    QList<Source> sources;
    const QDir root(QStringLiteral(ROLLCALL_SOURCE_DIR));
    for (const QString& top : sourceFolders()) {
        QDirIterator walk(root.filePath(top), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly)) {
                const QString path = root.relativeFilePath(file.fileName());
                sources.append({path, moduleOf(path), QString::fromUtf8(file.readAll())});
            }
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return sources;
}

inline QString withoutComments(QString text)
{
    static const QRegularExpression line(QStringLiteral("//[^\n]*"));
    static const QRegularExpression block(QStringLiteral("/\\*.*?\\*/"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return text.remove(block).remove(line);
}

} // namespace rollcall::test
