#include "base/foreign_names.h"

#include <QFile>
#include <QStringDecoder>

#include <dirent.h>
#include <memory>

namespace rollcall {

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

QString escapedBytes(const QByteArray& bytes)
{
    constexpr qsizetype kLongestCharacter = 4;
    QString text;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype length = 1;
        while (length <= kLongestCharacter && !isUtf8(bytes.mid(i, length)))
            ++length;
        if (length <= kLongestCharacter) {
            text += QString::fromUtf8(bytes.mid(i, length));
            i += length;
        } else {
            text += QStringLiteral("\\x") + QString::fromLatin1(bytes.mid(i, 1).toHex().toUpper());
            ++i;
        }
    }
    return text;
}

QStringList namesNotUtf8(const QString& directory)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(QFile::encodeName(directory).constData()), &::closedir);
    QStringList names;
    if (!opened)
        return names;
    while (const dirent* entry = ::readdir(opened.get())) { // NOLINT(concurrency-mt-unsafe): a stream of our own
        if (const QByteArray name(entry->d_name); !isUtf8(name))
            names << escapedBytes(name);
    }
    names.sort();
    return names;
}

} // namespace rollcall
