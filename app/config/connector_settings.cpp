#include "config/connector_config.h"

#include "base/logging.h"
#include "base/secret_file.h"
#include "config/near_word.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace rollcall {

ConnectorSettings::ConnectorSettings(ConnectorId id, QString kind, std::vector<Value> values, int line, QString file)
    : m_id(std::move(id)), m_kind(std::move(kind)), m_values(std::move(values)), m_line(line), m_file(std::move(file))
{}

bool ConnectorSettings::saysTheSame(const ConnectorSettings& other) const
{
    const auto has = [](const std::vector<Value>& values, const Value& wanted) {
        return std::any_of(values.begin(), values.end(), [&wanted](const Value& value) {
            return value.key == wanted.key && value.value == wanted.value;
        });
    };
    return m_kind == other.m_kind && m_values.size() == other.m_values.size() &&
           std::all_of(m_values.begin(), m_values.end(),
                       [&](const Value& value) { return has(other.m_values, value); });
}

bool ConnectorSettings::has(const QString& key) const
{
    return std::any_of(m_values.begin(), m_values.end(), [&key](const Value& value) { return value.key == key; });
}

QString ConnectorSettings::string(const QString& key, const QString& fallback)
{
    const Value* value = take(key);
    if (value == nullptr)
        return fallback;
    if (value->value.typeId() != QMetaType::QString) {
        reject(key, QStringLiteral("must be text in quotes"));
        return fallback;
    }
    return value->value.toString();
}

QString ConnectorSettings::requiredString(const QString& key)
{
    QString value = string(key);
    if (value.isEmpty())
        reject(key, QStringLiteral("is required"));
    return value;
}

Secret ConnectorSettings::secret(const QString& key)
{
    const QString fileKey = key + QStringLiteral("_file");
    const Value* direct = take(key);
    const Value* named = take(fileKey);
    if (direct != nullptr && named != nullptr) {
        problem(direct->line > named->line ? key : fileKey,
                QStringLiteral("set either %1 or %2, not both").arg(key, fileKey));
        return {};
    }
    if (direct != nullptr)
        return Secret(string(key).toUtf8());
    if (named != nullptr)
        return secretFromFile(fileKey, string(fileKey));
    return {};
}

Secret ConnectorSettings::secretFromFile(const QString& key, const QString& name)
{
    QString path = name;
    if (!name.contains(QLatin1Char('/'))) { // a credential's name: systemd.exec(5), LoadCredential=
        const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
        if (name.isEmpty() || directory.isEmpty()) {
            problem(key, QStringLiteral("\"%1\" is neither an absolute path nor a systemd credential of this service")
                             .arg(name));
            return {};
        }
        path = QDir(directory).filePath(name);
    } else if (!QDir::isAbsolutePath(name)) {
        problem(key, QStringLiteral("the path \"%1\" must be absolute").arg(name));
        return {};
    }
    Result<Secret> secret = readSecretFile(path);
    if (!secret) {
        problem(key, secret.error().message);
        return {};
    }
    if (QFile::permissions(path) & (QFileDevice::ReadOther | QFileDevice::WriteOther))
        qCWarning(lcConfig) << "the secret file" << path << "is open to every user: chmod 600 it";
    if (hasOuterBlank(*secret))
        qCWarning(lcConfig) << "the secret in" << path << "begins or ends with a blank, which is part of it";
    return *std::move(secret);
}

qint64 ConnectorSettings::integer(const QString& key, qint64 fallback, qint64 minimum, qint64 maximum)
{
    const Value* value = take(key);
    if (value == nullptr)
        return fallback;
    const qint64 number = value->value.toLongLong();
    if (value->value.typeId() != QMetaType::LongLong || number < minimum || number > maximum) {
        reject(key, QStringLiteral("must be a whole number from %1 to %2")
                        .arg(QString::number(minimum), QString::number(maximum)));
        return fallback;
    }
    return number;
}

bool ConnectorSettings::boolean(const QString& key, bool fallback)
{
    const Value* value = take(key);
    if (value == nullptr)
        return fallback;
    if (value->value.typeId() != QMetaType::Bool) {
        reject(key, QStringLiteral("must be true or false"));
        return fallback;
    }
    return value->value.toBool();
}

void ConnectorSettings::reject(const QString& key, const QString& sentence)
{
    problem(key, key + QLatin1Char(' ') + sentence);
}

Status ConnectorSettings::finish() const
{
    const Value* unread = nullptr;
    for (const Value& value : m_values) {
        if (!m_read.contains(value.key) && (unread == nullptr || value.line < unread->line))
            unread = &value;
    }
    // Either may be the cause of the other (a key misspelt is also a key missing): the unknown key says more.
    if (unread != nullptr)
        return failure(unknownKey(*unread));
    if (!m_problems.empty())
        return failure(problemWith(m_problems.front().key, m_problems.front().text));
    return {};
}

QString ConnectorSettings::meantBy(const QString& unknownKey) const
{
    QStringList known = m_read.values();
    known.sort();
    return nearestWord(unknownKey, known);
}

Error ConnectorSettings::unknownKey(const Value& value) const
{
    const QString meant = meantBy(value.key);
    return {ErrorCode::InvalidArgument,
            place(value.line) +
                QStringLiteral("unknown key \"%1\" in connector \"%2\"").arg(value.key.left(64), m_id.value()) +
                (meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant)),
            value.key};
}

std::vector<Error> ConnectorSettings::problems() const
{
    std::vector<std::pair<int, Error>> found;
    QSet<QString> meant;
    for (const Value& value : m_values) {
        if (m_read.contains(value.key))
            continue;
        found.emplace_back(value.line, unknownKey(value));
        meant.insert(meantBy(value.key));
    }
    for (const Problem& problem : m_problems) {
        if (has(problem.key) || !meant.contains(problem.key))
            found.emplace_back(lineOf(problem.key), problemWith(problem.key, problem.text));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Error> errors;
    errors.reserve(found.size());
    for (auto& [line, error] : found)
        errors.push_back(std::move(error));
    return errors;
}

Error ConnectorSettings::problemWith(const QString& key, const QString& text) const
{
    return {ErrorCode::InvalidArgument,
            place(lineOf(key)) + QStringLiteral("connector \"%1\": %2").arg(m_id.value(), text), key};
}

const ConnectorSettings::Value* ConnectorSettings::take(const QString& key)
{
    m_read.insert(key);
    const auto found =
        std::find_if(m_values.begin(), m_values.end(), [&key](const Value& value) { return value.key == key; });
    return found == m_values.end() ? nullptr : &*found;
}

QString ConnectorSettings::place(int line) const
{
    if (line == 0)
        return m_file.isEmpty() ? QString() : m_file + QStringLiteral(": ");
    return m_file.isEmpty() ? QStringLiteral("line %1: ").arg(line)
                            : QStringLiteral("%1:%2: ").arg(m_file, QString::number(line));
}

int ConnectorSettings::lineOf(const QString& key) const
{
    const auto found =
        std::find_if(m_values.begin(), m_values.end(), [&key](const Value& value) { return value.key == key; });
    return found == m_values.end() ? m_line : found->line;
}

void ConnectorSettings::problem(const QString& key, const QString& text)
{
    if (std::none_of(m_problems.begin(), m_problems.end(), [&key](const Problem& known) { return known.key == key; }))
        m_problems.push_back({key, text});
}

} // namespace rollcall
