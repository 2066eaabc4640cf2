#include "biometrics/model_manifest.h"

#include "base/fetched_files.h"
#include "base/file_access.h"
#include "config/toml_document.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace rollcall {

namespace {

// Ours is 6 kB; a file beyond this is something else.
constexpr qint64 kMaxManifestBytes = 1'000'000;
// The largest model in use is 100 MB; what is loaded is bounded by what the manifest may claim.
constexpr qint64 kMaxModelBytes = 512LL * 1024 * 1024;
constexpr std::size_t kMaxModels = 64;
constexpr qint64 kHashBlock = 1024 * 1024;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

tl::unexpected<Error> problem(const QString& manifest, const toml::source_region& where, const QString& text)
{
    return failure(ErrorCode::Corrupt,
                   QStringLiteral("%1:%2: %3").arg(manifest, QString::number(where.begin.line), text));
}

QString missingText(const ModelEntry& entry, const QString& directory)
{
    const QString option = !entry.hasPackage ? QStringLiteral(" --from DIR")
                           : entry.required  ? QString()
                                             : QStringLiteral(" --all");
    return QStringLiteral("the model %1 is not in %2; run models/fetch%3").arg(entry.file, directory, option);
}

QString wrongText(const QString& path, const QString& why)
{
    return QStringLiteral("%1 is not the expected file (%2); remove it and run models/fetch").arg(path, why);
}

Result<ModelEntry> readEntry(const QString& manifest, const toml::table& table)
{
    ModelEntry entry;
    const auto text = [&](const char* key) { return toQString(table[key].value_or(std::string_view())); };
    entry.role = text("role");
    entry.file = text("file");
    entry.license = text("licence");
    entry.bytes = table["bytes"].value_or(std::int64_t{0});
    entry.required = table["required"].value_or(true);
    entry.hasPackage = table.contains("package");
    const QString hash = text("sha256");
    entry.sha256 = QByteArray::fromHex(hash.toLatin1());

    static const QRegularExpression plainName(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"));
    static const QRegularExpression hexHash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (entry.role.isEmpty())
        return problem(manifest, table.source(), QStringLiteral("a [[model]] without a role"));
    if (!plainName.match(entry.file).hasMatch())
        return problem(manifest, table.source(),
                       QStringLiteral("file of %1 must be a plain file name").arg(entry.role));
    if (!hexHash.match(hash).hasMatch())
        return problem(manifest, table.source(),
                       QStringLiteral("sha256 of %1 must be 64 lower-case hexadecimal digits").arg(entry.role));
    if (entry.bytes <= 0 || entry.bytes > kMaxModelBytes)
        return problem(manifest, table.source(),
                       QStringLiteral("bytes of %1 must be 1 to %2").arg(entry.role, QString::number(kMaxModelBytes)));
    return entry;
}

/// Every finite number of a role's table, by "role/key".
void addNumbers(const QString& role, const toml::table& table, std::vector<std::pair<QString, double>>& numbers)
{
    for (const auto& [key, value] : table) {
        const std::optional<double> number = value.value<double>();
        if (number && std::isfinite(*number))
            numbers.emplace_back(role + u'/' + toQString(key.str()), *number);
    }
}

/// The first directory that answers the question "where are the models?", most explicit first.
QString defaultDirectory(const QString& fromConfig)
{
    if (!fromConfig.isEmpty())
        return fromConfig;
    if (QString named = qEnvironmentVariable("ROLLCALL_MODELS"); !named.isEmpty())
        return named;
    return fetchedFolder(QStringLiteral("models"));
}

std::optional<QString> defaultManifest(const QString& directory)
{
    const QString name = QStringLiteral("/manifest.toml");
    for (const QString& place :
         {directory, QStringLiteral(ROLLCALL_SOURCE_MODELS), QStringLiteral(ROLLCALL_INSTALLED_MODELS)})
        if (!place.isEmpty() && QFileInfo(place + name).isFile())
            return place + name;
    return std::nullopt;
}

} // namespace

Result<ModelStore> ModelStore::open(const QString& manifest, const QString& directory)
{
    const auto file = openRegularFile(manifest);
    if (!file)
        return failure(ErrorCode::NotFound, QStringLiteral("the model manifest %1").arg(file.error().message));
    const QByteArray bytes = (*file)->read(kMaxManifestBytes + 1);
    if (bytes.size() > kMaxManifestBytes)
        return failure(ErrorCode::Corrupt, QStringLiteral("%1 is too large to be a model manifest").arg(manifest));

    ROLLCALL_TRY_ASSIGN(const toml::table parsed, parseToml(bytes, manifest));

    ModelStore store;
    store.m_manifest = manifest;
    store.m_directory = QDir(directory).absolutePath();
    const toml::array* models = parsed["model"].as_array();
    if (models == nullptr || models->empty() || models->size() > kMaxModels)
        return failure(
            ErrorCode::Corrupt,
            QStringLiteral("%1 has no [[model]], or more than %2").arg(manifest, QString::number(kMaxModels)));
    for (const toml::node& node : *models) {
        const toml::table* table = node.as_table();
        if (table == nullptr)
            return problem(manifest, node.source(), QStringLiteral("model must be written as [[model]]"));
        ROLLCALL_TRY_ASSIGN(ModelEntry read, readEntry(manifest, *table));
        if (store.entry(read.role))
            return problem(manifest, table->source(), QStringLiteral("%1 occurs twice").arg(read.role));
        addNumbers(read.role, *table, store.m_numbers);
        store.m_entries.push_back(std::move(read));
    }
    if (const toml::array* combined = parsed["parameters"].as_array()) {
        if (combined->size() > kMaxModels)
            return failure(
                ErrorCode::Corrupt,
                QStringLiteral("%1 has more than %2 [[parameters]]").arg(manifest, QString::number(kMaxModels)));
        for (const toml::node& node : *combined) {
            const toml::table* table = node.as_table();
            const QString role =
                table == nullptr ? QString() : toQString((*table)["role"].value_or(std::string_view()));
            if (role.isEmpty() || store.entry(role))
                return problem(manifest, node.source(),
                               QStringLiteral("[[parameters]] need a role that is not used by a [[model]]"));
            addNumbers(role, *table, store.m_numbers);
        }
    }
    return store;
}

Result<ModelStore> ModelStore::openDefault(const QString& directoryFromConfig)
{
    const QString directory = defaultDirectory(directoryFromConfig);
    if (!QFileInfo(directory).isDir())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("the model directory %1 does not exist; run models/fetch").arg(directory));
    const std::optional<QString> manifest = defaultManifest(directory);
    if (!manifest)
        return failure(
            ErrorCode::NotFound,
            QStringLiteral("there is no manifest.toml for the models in %1; install Rollcall again").arg(directory));
    return open(*manifest, directory);
}

Result<ModelEntry> ModelStore::entry(const QString& role) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ModelEntry& e) { return e.role == role; });
    if (found == m_entries.end())
        return failure(ErrorCode::NotFound, QStringLiteral("%1 has no model for %2").arg(m_manifest, role));
    return *found;
}

bool ModelStore::isPresent(const QString& role) const
{
    const Result<ModelEntry> wanted = entry(role);
    return wanted && QFileInfo::exists(m_directory + u'/' + wanted->file);
}

Result<QString> ModelStore::verified(const QString& role) const
{
    ROLLCALL_TRY_ASSIGN(const ModelEntry wanted, entry(role));
    const QString path = m_directory + u'/' + wanted.file;
    const auto opened = openRegularFile(path);
    if (!opened)
        return failure(ErrorCode::NotFound, missingText(wanted, m_directory));
    QFile& file = **opened;
    if (file.size() != wanted.bytes)
        return failure(ErrorCode::Corrupt, wrongText(path, QStringLiteral("its size differs")));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = wanted.bytes;
    while (left > 0) {
        const QByteArray block = file.read(std::min(left, kHashBlock));
        if (block.isEmpty())
            return failure(ErrorCode::Io, QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
        hash.addData(block);
        left -= block.size();
    }
    if (hash.result() != wanted.sha256)
        return failure(ErrorCode::Corrupt, wrongText(path, QStringLiteral("SHA-256 differs")));
    return path;
}

Result<QByteArray> ModelStore::load(const QString& role) const
{
    ROLLCALL_TRY_ASSIGN(const ModelEntry wanted, entry(role));
    const QString path = m_directory + u'/' + wanted.file;
    const auto file = openRegularFile(path);
    if (!file)
        return failure(ErrorCode::NotFound, missingText(wanted, m_directory));
    const QByteArray bytes = (*file)->read(wanted.bytes + 1);
    if (bytes.size() != wanted.bytes)
        return failure(ErrorCode::Corrupt, wrongText(path, QStringLiteral("its size differs")));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != wanted.sha256)
        return failure(ErrorCode::Corrupt, wrongText(path, QStringLiteral("SHA-256 differs")));
    return bytes;
}

Result<double> ModelStore::number(const QString& role, const QString& key) const
{
    const QString wanted = role + u'/' + key;
    const auto found =
        std::find_if(m_numbers.begin(), m_numbers.end(), [&](const auto& n) { return n.first == wanted; });
    if (found == m_numbers.end())
        return failure(ErrorCode::NotFound, QStringLiteral("%1 has no number %2 for %3").arg(m_manifest, key, role));
    return found->second;
}

} // namespace rollcall
