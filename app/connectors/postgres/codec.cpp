#include "connectors/postgres/codec.h"

#include <QStringList>

#include <utility>

namespace rollcall::postgres {

namespace {

const QByteArray kInsert =
    R"(INSERT INTO recognized_faces (employee_id, "time", status, img_id_fk, face_uuid_fk, camera_no, confidence) VALUES )";
const QByteArray kPassOver = R"( ON CONFLICT (employee_id, "time") DO NOTHING)";

/// As an element of an array literal.
QByteArray quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + value.toUtf8() + '"';
}

} // namespace

net::PgStatement insertStatement(const std::vector<net::StoreRow>& rows, bool hasIndex)
{
    net::PgStatement statement{kInsert};
    const auto bind = [&statement](net::PgValue value) {
        statement.values.push_back(std::move(value));
        return '$' + QByteArray::number(static_cast<qlonglong>(statement.values.size()));
    };
    QByteArrayList tuples;
    for (const net::StoreRow& row : rows) {
        const wire::RecognizedFace& face = row.face;
        const bool refers = row.refersTo.has_value();
        const QByteArrayList values{
            bind(face.employee.toUtf8()),
            bind(face.time.toUtf8()),
            "'0'",
            bind(refers ? net::PgValue(QByteArray::number(row.refersTo->image)) : net::PgValue()),
            bind(refers && !row.refersTo->uuid.isEmpty() ? net::PgValue(row.refersTo->uuid.toUtf8()) : net::PgValue()),
            bind(face.camera.toUtf8()),
            bind(face.confidence.toUtf8())};
        tuples << '(' + values.join(", ") + ')';
    }
    statement.sql += tuples.join(", ");
    if (hasIndex)
        statement.sql += kPassOver;
    return statement;
}

net::PgStatement lookStatement(const wire::RecognizedFace& row)
{
    return {R"(SELECT 1 FROM recognized_faces WHERE employee_id = $1 AND "time" = $2 LIMIT 1)",
            {row.employee.toUtf8(), row.time.toUtf8()}};
}

net::PgStatement facesStatement(const std::vector<net::StoreRow>& rows)
{
    QByteArrayList people;
    for (const net::StoreRow& row : rows) {
        if (const QByteArray person = quoted(row.face.employee); !people.contains(person))
            people << person;
    }
    // As text, because some stores number their people.
    return {
        "SELECT DISTINCT ON (usr_id::text) usr_id::text, img_id::text, face_uuid::text FROM face WHERE usr_id::text = "
        "ANY ($1::text[]) ORDER BY usr_id::text, img_id DESC",
        {'{' + people.join(',') + '}'}};
}

std::map<QString, wire::StoredFace> readFaces(const net::PgAnswer& answer)
{
    std::map<QString, wire::StoredFace> faces;
    for (std::size_t row = 0; row < answer.rows.size(); ++row) {
        bool isNumber = false;
        const qint64 image = answer.text(row, 1).toLongLong(&isNumber);
        if (isNumber)
            faces[answer.text(row, 0)] = {image, answer.text(row, 2)};
    }
    return faces;
}

net::PgStatement listStatement(const QString& after)
{
    // The picture itself says whether it is another one.
    net::PgStatement statement{
        "SELECT img_id::text, usr_id::text, usr_name, concat(face_uuid, ' ', md5(img_b64)) FROM face"};
    if (!after.isEmpty()) {
        statement.sql += " WHERE img_id > $1";
        statement.values.emplace_back(after.toUtf8());
    }
    statement.sql += " ORDER BY img_id LIMIT " + QByteArray::number(net::kFacesAtATime);
    return statement;
}

std::vector<net::ListedFace> readList(const net::PgAnswer& answer)
{
    std::vector<net::ListedFace> faces;
    for (std::size_t row = 0; row < answer.rows.size(); ++row)
        faces.push_back({answer.text(row, 0), answer.text(row, 1), answer.text(row, 2), answer.text(row, 3)});
    return faces;
}

net::PgStatement pictureStatement(const QString& image)
{
    return {"SELECT img_b64 FROM face WHERE img_id = $1", {image.toUtf8()}};
}

net::PgStatement readOnlyStatement()
{
    return {"SELECT current_setting('transaction_read_only')"};
}

net::PgStatement readableStatement()
{
    return {R"(SELECT id, employee_id, "time" FROM recognized_faces LIMIT 0)"};
}

net::PgStatement facesReadableStatement()
{
    return {"SELECT img_id, usr_id, face_uuid FROM face LIMIT 0"};
}

net::PgStatement insertableStatement(bool hasIndex)
{
    return {"EXPLAIN " + kInsert + "('1', '2026-11-29 08:00:00', '0', NULL, NULL, 'camera', '0.8765')" +
            (hasIndex ? kPassOver : QByteArray())};
}

} // namespace rollcall::postgres
