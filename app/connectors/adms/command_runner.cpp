#include "connectors/adms/command_runner.h"

#include "attendance/identifier.h"
#include "base/logging.h"
#include "base/time_text.h"
#include "connectors/adms/codec.h"
#include "connectors/wire_photo.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace rollcall::adms {

namespace {

using Kind = wire::AdmsCommand::Kind;

const QString kMemory = QStringLiteral("adms-commands");
/// A server has one photo of a person for terminals; a new one replaces it.
const QString kFaceSource = QStringLiteral("terminal-photo");
const QString kPictureSource = QStringLiteral("terminal-picture");
/// With 2 s between them: as long as a queue of photos takes.
constexpr int kMaxBusy = 60;
constexpr int kPunchPage = 200;
constexpr int kFaceOfPhoto = 9; ///< Type of a face in visible light; 0 is what older servers write

/// A start or end of a period, at this kiosk's own time.
std::optional<WallTime> timeOf(const wire::AdmsFields& fields, const char* name)
{
    const std::optional<TimeText> time = readTimeText(fields.text(name));
    return time ? std::optional(time->resolve(WireTime::Local).utc) : std::nullopt;
}

int returnOf(const Error& error)
{
    return error.code == ErrorCode::NotFound ? wire::kReturnNoUser : wire::kReturnBadParameter;
}

/// It may do well later.
bool isPassing(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Busy:
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout:
    case ErrorCode::Io:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
        return true;
    default:
        return false;
    }
}

} // namespace

CommandRunner::CommandRunner(const Settings& settings, CommandPorts ports)
    : m_settings(settings), m_ports(std::move(ports)), m_again(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_onAgain)
            std::exchange(m_onAgain, nullptr)();
    });
}

template <class T> SitePort::Reply<T> CommandRunner::home(std::function<void(const Result<T>&)> then)
{
    return [self = QPointer<CommandRunner>(this), round = m_round, then = std::move(then)](Result<T> result) {
        if (self && self->m_round == round)
            then(result);
    };
}

bool CommandRunner::run(std::vector<wire::AdmsCommand> commands)
{
    bool isNew = false;
    for (Command& command : commands) {
        const auto isSame = [&command](const Command& other) { return other.digest == command.digest; };
        if (m_waiting.size() < wire::kMaxAdmsCommands && std::none_of(m_waiting.begin(), m_waiting.end(), isSame)) {
            isNew = isNew || !m_done.resultOf(command.digest);
            m_waiting.push_back(std::move(command));
        }
    }
    if (!m_isAtWork)
        next();
    return isNew;
}

void CommandRunner::stop()
{
    ++m_round;
    m_again.stop();
    m_waiting.clear();
    m_isAtWork = false;
}

void CommandRunner::next()
{
    m_isAtWork = !m_waiting.empty();
    if (!m_isAtWork)
        return;
    m_busy = 0;
    if (m_isRecalled)
        begin();
    else
        m_ports.site.recall({kMemory},
                            home<QByteArray>([this](const Result<QByteArray>& memory) { recalled(memory); }));
}

void CommandRunner::recalled(const Result<QByteArray>& memory)
{
    if (!memory) { // what was done is not known: nothing is done
        m_waiting.clear();
        m_isAtWork = false;
        return;
    }
    m_isRecalled = true;
    m_done = CommandsDone::read(*memory);
    begin();
}

void CommandRunner::begin()
{
    const Command& command = m_waiting.front();
    if (const std::optional<int> before = m_done.resultOf(command.digest)) {
        answer(command, *before);
        m_waiting.pop_front();
        next();
        return;
    }
    // A kiosk that loses its power meanwhile answers so.
    m_done.set(command.digest, wire::kReturnBadParameter);
    remember([this](const Status& stored) {
        if (stored)
            carryOut();
        else
            giveBack();
    });
}

void CommandRunner::carryOut()
{
    const Command& command = m_waiting.front();
    qCInfo(lcConnector) << "command" << command.id << command.word;
    switch (command.kind) {
    case Kind::UpdateUser:
        updateUser();
        break;
    case Kind::UpdatePhoto:
        updatePhoto();
        break;
    case Kind::DeleteUser:
        removeUser();
        break;
    case Kind::QueryAttLog:
        queryAttLogs();
        break;
    case Kind::Check:
        m_ports.greetAgain();
        finish(wire::kReturnOk);
        break;
    case Kind::Log: // what waits is sent without being asked for
        finish(wire::kReturnOk);
        break;
    case Kind::Info:
        info();
        break;
    case Kind::Other:
        finish(wire::kReturnUnsupported);
        break;
    }
}

void CommandRunner::updateUser()
{
    const wire::AdmsFields& fields = m_waiting.front().fields;
    const std::optional<QString> pin = fields.pin();
    const Result<PersonId> person = pin ? toPersonId(*pin) : failure(ErrorCode::InvalidArgument, {});
    if (!m_settings.acceptsPeople || !person) {
        finish(m_settings.acceptsPeople ? wire::kReturnBadParameter : wire::kReturnUnsupported);
        return;
    }
    PersonChange change;
    change.id = *person;
    change.nameMayWait = true; // until a face comes, from the server or at the kiosk
    if (const QString name = cleanedName(fields.text("Name")); !name.isEmpty())
        change.name = name;
    if (fields.has("Pri"))
        change.privilege = privilegeOf(fields.raw("Pri").trimmed().toInt());
    m_ports.site.changePerson(
        change, home<Person>([this](const Result<Person>& changed) { finish(changed.map([](const Person&) {})); }));
}

void CommandRunner::updatePhoto()
{
    const wire::AdmsFields& fields = m_waiting.front().fields;
    const std::optional<QString> pin = fields.pin();
    const Result<PersonId> person = pin ? toPersonId(*pin) : failure(ErrorCode::InvalidArgument, {});
    const int type = fields.raw("Type").trimmed().toInt();
    const Result<QByteArray> image = wire::decodePhoto(QString::fromLatin1(fields.raw("Content")));
    if (!m_settings.acceptsPeople) {
        finish(wire::kReturnUnsupported);
    } else if (!person || !image || (type != 0 && type != kFaceOfPhoto)) {
        finish(wire::kReturnBadParameter);
    } else {
        storePhoto(*person, *image);
    }
}

void CommandRunner::storePhoto(const PersonId& person, const QByteArray& image)
{
    const QString source = m_waiting.front().fields.has("Type") ? kFaceSource : kPictureSource;
    m_ports.site.storeFace({.person = person, .name = {}, .source = source, .face = image},
                           home<Person>([this, person, image](const Result<Person>& stored) {
                               if (!stored && stored.error().code == ErrorCode::Busy && ++m_busy < kMaxBusy) {
                                   m_onAgain = [this, person, image] { storePhoto(person, image); };
                                   m_again.start(m_settings.busyPause);
                                   return;
                               }
                               finish(stored.map([](const Person&) {}));
                           }));
}

void CommandRunner::removeUser()
{
    const std::optional<QString> pin = m_waiting.front().fields.pin();
    const Result<PersonId> person = pin ? toPersonId(*pin) : failure(ErrorCode::InvalidArgument, {});
    if (!m_settings.acceptsRemovals)
        finish(wire::kReturnUnsupported);
    else if (!person)
        finish(wire::kReturnBadParameter);
    else
        m_ports.site.removePerson({*person, {}}, home<void>([this](const Status& removed) { finish(removed); }));
}

void CommandRunner::queryAttLogs()
{
    const wire::AdmsFields& fields = m_waiting.front().fields;
    const std::optional<WallTime> from = timeOf(fields, "StartTime");
    const std::optional<WallTime> to = timeOf(fields, "EndTime");
    if (!from || !to || *to < *from) {
        finish(wire::kReturnBadParameter);
        return;
    }
    m_from = *from;
    m_to = *to + std::chrono::seconds{1}; // that second counts
    sendPunches(0);
}

void CommandRunner::sendPunches(qint64 after)
{
    m_ports.site.listPunches(m_from, m_to, after, kPunchPage,
                             home<std::vector<Punch>>([this](const Result<std::vector<Punch>>& punches) {
                                 if (!punches || punches->empty()) {
                                     finish(punches.map([](const std::vector<Punch>&) {}));
                                     return;
                                 }
                                 QByteArray lines;
                                 qsizetype count = 0;
                                 for (const Punch& punch : *punches) {
                                     if (punch.voided || punch.facts.person.isEmpty())
                                         continue; // as when it was due
                                     lines += wire::encodeAttLog(attLogOf(punch.facts));
                                     ++count;
                                 }
                                 const qint64 last = punches->back().sequence;
                                 if (count == 0)
                                     sendPunches(last);
                                 else
                                     m_ports.upload(lines, count, [this, last, round = m_round](bool taken) {
                                         if (round != m_round)
                                             return;
                                         if (taken)
                                             sendPunches(last);
                                         else
                                             finish(wire::kReturnBadParameter);
                                     });
                             }));
}

void CommandRunner::info()
{
    m_ports.site.figures(home<SiteFigures>([this](const Result<SiteFigures>& figures) {
        QByteArray lines = "~DeviceName=Rollcall\nFWVersion=Rollcall " ROLLCALL_VERSION "\nFaceFunOn=1\n";
        if (figures)
            lines += "UserCount=" + QByteArray::number(figures->people) +
                     "\nTransactionCount=" + QByteArray::number(figures->punches) + '\n';
        finish(wire::kReturnOk, lines);
    }));
}

void CommandRunner::finish(const Status& status)
{
    if (status) {
        finish(wire::kReturnOk);
        return;
    }
    qCInfo(lcConnector).noquote() << "command" << m_waiting.front().id << "failed:" << status.error().message;
    if (isPassing(status.error()))
        giveBack();
    else
        finish(returnOf(status.error()));
}

void CommandRunner::finish(int returned, const QByteArray& lines)
{
    m_done.set(m_waiting.front().digest, returned);
    // Without this it would be answered as one that failed after a restart; it is not done twice either way.
    remember([this, returned, lines](const Status&) {
        answer(m_waiting.front(), returned, lines);
        m_waiting.pop_front();
        next();
    });
}

void CommandRunner::giveBack()
{
    m_done.forget(m_waiting.front().digest);
    remember([this](const Status&) {
        m_waiting.pop_front();
        next();
    });
}

void CommandRunner::answer(const Command& command, int returned, const QByteArray& lines)
{
    m_ports.answer(wire::encodeCommandAnswer(command.id, returned, command.word) + lines);
}

void CommandRunner::remember(std::function<void(const Status&)> then)
{
    m_ports.site.remember({kMemory}, m_done.text(), home<void>(std::move(then)));
}

} // namespace rollcall::adms
