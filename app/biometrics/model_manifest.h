#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace rollcall {

/// One model file of models/manifest.toml.
struct ModelEntry
{
    QString role;      ///< e.g. "detector.fr_detect"
    QString file;      ///< file name in the model directory
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
    QString license;
    bool required = true;   ///< false: fetched with `models/fetch --all` only
    bool hasPackage = true; ///< false: taken from a folder or an address with `models/fetch --from`
};

/// The manifest and the directory that holds the files it names.
class ModelStore
{
public:
    /// Reads `manifest` (TOML). The files themselves are looked at only by `verified` and `load`.
    /// A manifest that is missing, larger than 1 MB, malformed, or names a file outside the directory is an error with
    /// its line.
    [[nodiscard]] static Result<ModelStore> open(const QString& manifest, const QString& directory);
    /// The directory: `directoryFromConfig`, else $ROLLCALL_MODELS, else the first that exists of the installation's
    /// (DATADIR/rollcall/models) and the cache's ($ROLLCALL_CACHE, else ~/.cache/rollcall; below it, models). The
    /// manifest: the one in that directory (a set of one's own brings its own), else the source tree's for a build from
    /// it, else the installed one.
    [[nodiscard]] static Result<ModelStore> openDefault(const QString& directoryFromConfig = {});

    /// Whether the manifest has the role and the directory its file. The file may still be a wrong one.
    [[nodiscard]] bool isPresent(const QString& role) const;
    /// The path of a role's file after its size and SHA-256 have been checked. Anything else is refused with a sentence
    /// that says what to do.
    [[nodiscard]] Result<QString> verified(const QString& role) const;
    /// The bytes of a role's file: what was hashed is what is returned, however the file changes meanwhile.
    [[nodiscard]] Result<QByteArray> load(const QString& role) const;
    /// A number from the manifest's table for that role, e.g. number("embedder.sface", "threshold"): a [[model]]'s, or
    /// the [[parameters]] of several models together.
    [[nodiscard]] Result<double> number(const QString& role, const QString& key) const;
    [[nodiscard]] const std::vector<ModelEntry>& entries() const noexcept { return m_entries; }
    [[nodiscard]] const QString& directory() const noexcept { return m_directory; }

private:
    ModelStore() = default;
    [[nodiscard]] Result<ModelEntry> entry(const QString& role) const;

    QString m_directory;
    QString m_manifest;
    std::vector<ModelEntry> m_entries;
    std::vector<std::pair<QString, double>> m_numbers; ///< "role/key" -> value
};

} // namespace rollcall
