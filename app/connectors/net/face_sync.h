#pragma once

#include "base/clock.h"
#include "connectors/net/store_link.h"
#include "connectors/remembered_lines.h"
#include "connectors/site_port.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace rollcall::net {

/// Keeps those people enrolled here whom the table `face` has: each of its rows is a source of its person's templates.
/// It lists the table, takes the pictures of rows that are new or changed, and takes away what is missing from two
/// complete listings in a row. A listing that broke off, or has no row at all, takes nothing away.
class FaceSync final : public QObject
{
    Q_OBJECT
public:
    /// `site` must outlive this; `changed`: `detail` is another one.
    FaceSync(std::unique_ptr<StoreLink> link, SitePort& site, Milliseconds interval, std::function<void()> changed);

    void start();
    void stop();
    /// What is wrong, or which pictures the kiosk could not take; translatable, empty when all is well.
    [[nodiscard]] QString detail() const;

private:
    /// What is known of a row, by `img_id`.
    struct Known
    {
        PersonId person;
        QByteArray version; ///< of what was taken or refused; empty: to be taken
        QString problem;    ///< why it was refused, in English; not remembered
        int missing = 0;    ///< complete listings in a row without it
    };
    struct Removal
    {
        QString image;
        PersonId person;
    };

    void open();
    void look();
    void listFrom(const QString& after);
    void listed(const QString& after, const std::vector<ListedFace>& faces);
    void plan();
    void planRemovals();
    void takeNext();
    void fetch(const ListedFace& face);
    void store(const ListedFace& face, const QByteArray& picture);
    void stored(const ListedFace& face, const QByteArray& picture, const Result<Person>& person);
    void refuse(const ListedFace& face, const QString& reason);
    void removeNext();
    /// `then` once what is known is on disk.
    void keep(void (FaceSync::*then)());
    void conclude();
    void ended(const QString& problem);
    [[nodiscard]] std::vector<QByteArray> lines() const;
    /// The same function, but not once this has been stopped.
    template <class F> [[nodiscard]] auto inThisRun(F then)
    {
        return [alive = std::weak_ptr<bool>(m_alive), then = std::move(then)](const auto&... values) {
            if (!alive.expired())
                then(values...);
        };
    }

    const std::unique_ptr<StoreLink> m_link;
    SitePort& m_site;
    const Milliseconds m_interval;
    const std::function<void()> m_changed;
    RememberedLines m_memory;
    QTimer m_timer;
    QTimer m_busyPause;
    std::function<void()> m_afterBusy;
    std::shared_ptr<bool> m_alive;
    bool m_isOpen = false; ///< what is known has been read
    QString m_model;       ///< of the templates: with another one, all are taken again
    std::map<QString, Known> m_known;
    std::map<QString, ListedFace> m_listing;
    std::deque<ListedFace> m_additions;
    std::deque<Removal> m_removals;
    int m_unsaved = 0;
    QString m_shortfall; ///< why nothing is taken away, although all else is done
    QString m_problem;
};

} // namespace rollcall::net
