#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rollcall {

/// One model file of models/manifest.toml.
struct ModelEntry
{
    QString role;      ///< e.g. "detector.fr_detect"
    QString file;      ///< file name in the model directory
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
    QString licence;
};

/// The manifest and the directory that holds the files it names.
class ModelStore
{
public:
    /// Reads `manifest` (TOML). The files themselves are looked at only by `verified`.
    [[nodiscard]] static Result<ModelStore> open(const QString& manifest, const QString& directory);
    /// Looks for manifest and models where an installation, a build tree or ROLLCALL_MODELS puts them, in that order.
    [[nodiscard]] static Result<ModelStore> openDefault(const QString& directoryFromConfig = {});

    /// The path of a role's file after its size and SHA-256 have been checked. Anything else is refused with a sentence that says what to do.
    [[nodiscard]] Result<QString> verified(const QString& role) const;
    /// A number from the manifest's table for that role, e.g. number("embedder.sface", "threshold").
    [[nodiscard]] Result<double> number(const QString& role, const QString& key) const;
    [[nodiscard]] const std::vector<ModelEntry>& entries() const noexcept { return m_entries; }
    [[nodiscard]] const QString& directory() const noexcept { return m_directory; }

private:
    ModelStore() = default;
    QString m_directory;
    QString m_manifest;
    std::vector<ModelEntry> m_entries;
    std::vector<std::pair<QString, double>> m_numbers; ///< "role/key" -> value
};

} // namespace rollcall
