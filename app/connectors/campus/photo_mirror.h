#pragma once

#include "connectors/campus/photo_sync.h"

#include <QElapsedTimer>
#include <QTimer>

#include <set>

namespace rollcall::campus {

/// Keeps the people of a web folder with photos enrolled here: those that it brought itself, and no others.
class PhotoMirror final : public QObject
{
    Q_OBJECT
public:
    /// `changed`: `detail` is another one. `clock` and `site` must outlive this.
    PhotoMirror(PhotoSettings settings, const Clock& clock, SitePort& site, std::function<void()> changed);

    void start();
    void stop();
    /// How far it is, or what is wrong; translatable, empty when all is well.
    [[nodiscard]] const QString& detail() const noexcept { return m_detail; }

private:
    struct Removal
    {
        PersonId person;
        std::vector<QString> sources;
    };

    void sync();
    void openIndex();
    void askModel();
    void askMark();
    void askPeople(int offset);
    void walk();
    void walked(Walk walk);
    void countMissing(const Walk& walk);
    void removeNext();
    void conclude(const QString& problem);
    void summarize();
    void progressed();
    void save();
    void writeReports();
    void writeFile(const QString& name, const QByteArray& content);
    void setDetail(const QString& detail);
    [[nodiscard]] bool isRemovedHere(const PersonId& person) const;
    /// The same function, but not once this has been stopped.
    template <class F> [[nodiscard]] auto inThisRound(F then);

    const PhotoSettings m_settings;
    const Clock& m_clock;
    SitePort& m_site;
    const std::function<void()> m_changed;
    QTimer m_timer;
    PhotoWeb m_web;
    ListingWalk m_walk;
    PhotoIndex m_index;
    PhotoSync m_sync;
    int m_round = 0;
    bool m_isOpen = false; ///< the index has been read
    bool m_isDirty = false;
    bool m_isComplete = false;    ///< this listing
    bool m_isSameKiosk = true;    ///< its people are those that the index speaks of
    std::set<PersonId> m_people;  ///< enrolled here
    std::set<PersonId> m_brought; ///< by the mirror, as of the beginning of this round
    std::vector<Removal> m_removals;
    int m_removed = 0; ///< photos
    int m_listed = 0;
    QString m_listingProblem;
    QString m_fileProblem;
    QString m_detail;
    QElapsedTimer m_sinceSaved;
    QElapsedTimer m_sinceShown;
};

} // namespace rollcall::campus
