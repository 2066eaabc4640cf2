#pragma once

#include "connectors/net/http_answer.h"
#include "connectors/wire_store.h"
#include "outbox/delivery.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace rollcall::net {

/// A row to be inserted, and the entries that are settled by it.
struct StoreRow
{
    wire::RecognizedFace face;
    std::optional<wire::StoredFace> refersTo;
    DeliveryBatch entries;
};

/// Entries that make the same row share it. `camera` empty: the punch's door.
[[nodiscard]] std::vector<StoreRow> rowsOf(const DeliveryBatch& batch, const QString& camera);

/// What the answer to an insert means for its rows.
struct InsertJudgement
{
    enum class Rows {
        Judged,  ///< by `judgement`
        Look,    ///< perhaps they are there; else `judgement`
        NoIndex, ///< none was taken, because there is no unique index
    };
    Rows rows = Rows::Judged;
    Judgement judgement;
};

/// A row of `face`, without its picture.
struct ListedFace
{
    QString image;  ///< img_id
    QString person; ///< usr_id
    QString name;
    QString version; ///< another one where the picture is another one
};
/// Rows of one listing.
inline constexpr int kFacesAtATime = 500;

/// One way to the tables of the PiHR store. One question at a time; each is answered once and later, unless `abortAll`
/// comes first. The error of an answer says what becomes of everything that waits.
class StoreLink : public QObject
{
    Q_OBJECT
public:
    template <class T> using Answer = std::function<void(const tl::expected<T, Judgement>&)>;

    /// The newest row of `face` of each person of these rows, by `usr_id`.
    virtual void findFaces(const std::vector<StoreRow>& rows, Answer<std::map<QString, wire::StoredFace>> then) = 0;
    /// Whether the row is there.
    virtual void look(const wire::RecognizedFace& row, Answer<bool> then) = 0;
    /// All rows or none. With an index, rows that are there are passed over.
    virtual void insert(const std::vector<StoreRow>& rows, bool hasIndex,
                        std::function<void(const InsertJudgement&)> then) = 0;
    /// At most `kFacesAtATime` rows above this `img_id`, in its order; `after` empty: from the first.
    virtual void listFaces(const QString& after, Answer<std::vector<ListedFace>> then) = 0;
    /// `img_b64` of a row; empty when it has none, or is gone.
    virtual void readPicture(const QString& image, Answer<QString> then) = 0;
    /// Ends every question without a word.
    virtual void abortAll() = 0;
};

} // namespace rollcall::net
