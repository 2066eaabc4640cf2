#include "receiver/pg_codec.h"

#include <QUuid>

#include <utility>

namespace rollcall::receiver {

namespace {

/// The values of one statement, bound as they are named.
class Values
{
public:
    QByteArray bind(const QString& text)
    {
        values.emplace_back(text.toUtf8());
        return '$' + QByteArray::number(static_cast<qlonglong>(values.size()));
    }
    QByteArray bind(const std::optional<QString>& text)
    {
        values.push_back(text ? net::PgValue(text->toUtf8()) : net::PgValue());
        return '$' + QByteArray::number(static_cast<qlonglong>(values.size()));
    }
    std::vector<net::PgValue> values;
};

/// The person's newest row of `face`. Identifiers compare as text, because some stores number their people.
QByteArray newestFace(const QByteArray& column, const QByteArray& person)
{
    return "(SELECT " + column + " FROM face WHERE usr_id::text = " + person + "::text ORDER BY img_id DESC LIMIT 1)";
}

QByteArray arrayOf(const std::vector<QString>& texts)
{
    QByteArrayList quoted;
    for (const QString& text : texts)
        quoted << '"' + text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
    return '{' + quoted.join(',') + '}';
}

/// A photo has a name of its own, by which kiosks see that it is another one.
QString newPhotoName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

net::PgStatement punchInsertion(const QString& serialNumber, const std::vector<ReceivedPunch>& punches)
{
    Values values;
    QByteArrayList rows;
    for (const ReceivedPunch& punch : punches) {
        // In this order: an argument is bound where it is evaluated.
        const QByteArray employee = values.bind(punch.person);
        const QByteArray time = values.bind(punch.time);
        const QByteArray person = values.bind(punch.person);
        const QByteArray camera = values.bind(serialNumber);
        rows << '(' + employee + ", " + time + ", '0', " + newestFace("img_id", person) + ", " +
                    newestFace("face_uuid", person) + ", " + camera + ')';
    }
    return {
        R"(INSERT INTO recognized_faces (employee_id, "time", status, img_id_fk, face_uuid_fk, camera_no) VALUES )" +
            rows.join(", ") +
            R"( ON CONFLICT (employee_id, "time") DO NOTHING RETURNING employee_id::text, "time"::text)",
        std::move(values.values)};
}

net::PgStatement faceInsertion(const PersonChange& change)
{
    return {"INSERT INTO face (usr_id, usr_name, img_b64, face_uuid) VALUES ($1, $2, $3, $4)",
            {change.id.toUtf8(), change.name->toUtf8(), change.image->toUtf8(), newPhotoName().toUtf8()}};
}

net::PgStatement faceUpdate(const PersonChange& change)
{
    Values values;
    const QByteArray name = values.bind(change.name);
    const QByteArray image = values.bind(change.image);
    const QByteArray photoName = values.bind(change.image ? std::optional(newPhotoName()) : std::nullopt);
    const QByteArray newest = newestFace("img_id", values.bind(change.id));
    const QByteArray person = values.bind(change.id);
    return {"UPDATE face SET usr_name = coalesce(" + name + ", usr_name), img_b64 = CASE WHEN img_id = " + newest +
                " THEN coalesce(" + image + ", img_b64) ELSE img_b64 END, face_uuid = CASE WHEN img_id = " + newest +
                " THEN coalesce(" + photoName + ", face_uuid) ELSE face_uuid END WHERE usr_id::text = " + person +
                "::text",
            std::move(values.values)};
}

net::PgStatement faceRemoval(const QString& person, bool erasesPunches)
{
    const QByteArray theirs = " WHERE employee_id::text = $1::text AND EXISTS (SELECT 1 FROM face WHERE usr_id::text = "
                              "$1::text)";
    const QByteArray punches = erasesPunches ? "DELETE FROM recognized_faces" + theirs
                                             : "UPDATE recognized_faces SET img_id_fk = NULL, face_uuid_fk = NULL" +
                                                   theirs + " AND img_id_fk IS NOT NULL";
    return {"WITH punches AS (" + punches + " RETURNING 1) DELETE FROM face WHERE usr_id::text = $1::text",
            {person.toUtf8()}};
}

net::PgStatement waitingRows(const std::vector<QString>& passedOver, int limit)
{
    return {R"(SELECT r.id::text, r.employee_id::text, r."time"::text, (SELECT f.usr_name FROM face f WHERE )"
            R"(f.usr_id::text = r.employee_id::text ORDER BY f.img_id DESC LIMIT 1) FROM recognized_faces r )"
            R"(WHERE r.status = '0' AND r.id::text <> ALL ($1::text[]) ORDER BY r.id LIMIT )" +
                QByteArray::number(limit),
            {arrayOf(passedOver)}};
}

std::vector<ForwardRow> readWaitingRows(const net::PgAnswer& answer)
{
    std::vector<ForwardRow> rows;
    for (std::size_t row = 0; row < answer.rows.size(); ++row)
        rows.push_back({answer.text(row, 0), answer.text(row, 1), answer.text(row, 2), answer.text(row, 3)});
    return rows;
}

} // namespace rollcall::receiver
