#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <map>
#include <optional>
#include <vector>

// The push protocol of ZKTeco terminals ("ADMS", "iclock"): what its lines say. Both sides are read and written here;
// connectors/adms/PROTOCOL.md has the exchange. All is text in UTF-8, one record a line, fields separated by tabs.
namespace rollcall::wire {

/// Terminals keep numbers of at most 24 characters; identifiers of this kiosk can be longer.
inline constexpr qsizetype kMaxAdmsPin = 64;
/// A line of attendance has some 50 bytes, and never more than this.
inline constexpr qsizetype kMaxAttLogLine = 512;
/// Of a line that could not be read, kept to be shown.
inline constexpr qsizetype kMaxShownLine = 160;
/// A terminal sends a few hundred lines at a time. A body of 1 MiB holds fewer records than this, and could hold half a
/// million lines of one letter.
inline constexpr int kMaxAttLogLines = 50'000;

/// In the notes' words: 0 in, 1 out, 2 and 3 begin and end of a break, 4 and 5 of overtime; 255 says nothing.
enum AttStatus : int {
    kStatusIn = 0,
    kStatusOut = 1,
    kStatusBreakOut = 2,
    kStatusBreakIn = 3,
    kStatusOvertimeIn = 4,
    kStatusOvertimeOut = 5,
    kStatusUnknown = 255,
};
enum AttVerify : int {
    kVerifyFinger = 1,
    kVerifyPassword = 3,
    kVerifyCard = 4,
    kVerifyFace = 15,
};

/// One line of the table ATTLOG, at the terminal's own time.
struct AttLog
{
    QString pin;
    QDate date;
    QTime time; ///< whole seconds
    int status = kStatusUnknown;
    int verify = 0;
    QString workcode = {};
    friend bool operator==(const AttLog&, const AttLog&) = default;
};

/// "1001\t2026-11-29 08:00:00\t0\t15\t0\t0\t0\n"
[[nodiscard]] QByteArray encodeAttLog(const AttLog& line);
/// A line without its end. Nothing: it is not one; `why` says so in English.
[[nodiscard]] std::optional<AttLog> readAttLog(const QByteArray& line, QString* why = nullptr);

/// A line that could not be read: no reason to hold up the others.
struct BadLine
{
    QByteArray raw; ///< as received
    QString text;   ///< cleaned and cut
    QString why;    ///< in English
};
struct AttLogBody
{
    std::vector<std::pair<QByteArray, AttLog>> lines; ///< as received, and what it says
    std::vector<BadLine> bad;
    bool isTooLong = false; ///< more than `kMaxAttLogLines`: those beyond are not here
    [[nodiscard]] qsizetype count() const
    {
        return static_cast<qsizetype>(lines.size()) + static_cast<qsizetype>(bad.size());
    }
};
/// Empty lines do not count.
[[nodiscard]] AttLogBody readAttLogs(const QByteArray& body);

/// Why a body is no text that can be read at all: compressed, in another encoding. Empty: it is.
[[nodiscard]] QString admsBodyFault(const QByteArray& body, const QByteArray& contentType = {});

/// "PIN=1\tName=Ada": names without regard to case; of one that is there twice the first counts.
class AdmsFields
{
public:
    static constexpr std::size_t kMaxFields = 64; ///< terminals know some 20
    [[nodiscard]] static AdmsFields read(const QByteArray& text);
    [[nodiscard]] bool has(const char* name) const { return m_values.contains(QByteArray(name).toLower()); }
    [[nodiscard]] QByteArray raw(const char* name) const;
    /// Empty where it is no UTF-8.
    [[nodiscard]] QString text(const char* name) const;
    /// A PIN that can be one: not empty, not too long, without control characters.
    [[nodiscard]] std::optional<QString> pin() const;

private:
    std::map<QByteArray, QByteArray> m_values;
};

/// A person as a line of the table OPERLOG, or in a command.
struct AdmsUser
{
    QString pin;
    QString name = {};
    int privilege = 0; ///< 0 user, 14 administrator
    QString card = {};
    friend bool operator==(const AdmsUser&, const AdmsUser&) = default;
};
/// "USER PIN=1001\tName=Ada\tPri=0\tPasswd=\tCard=\tGrp=1\tTZ=0000000000000000\n"
[[nodiscard]] QByteArray encodeUser(const AdmsUser& user);
/// "BIOPHOTO PIN=1001\tFileName=1001.jpg\tType=9\tSize=4\tContent=aaaa\n"; the size is that of the base64.
[[nodiscard]] QByteArray encodeBioPhoto(const QString& pin, const QByteArray& jpeg);

/// One record of the table OPERLOG.
struct OperLog
{
    enum class Kind {
        User,
        BioPhoto,
        Other, ///< OPLOG, FP, FACE and what else terminals tell
    };
    Kind kind = Kind::Other;
    AdmsFields fields;
};
[[nodiscard]] OperLog readOperLog(const QByteArray& line);

} // namespace rollcall::wire
