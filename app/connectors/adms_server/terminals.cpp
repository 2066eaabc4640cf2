#include "connectors/adms_server/terminals.h"

#include "base/logging.h"
#include "connectors/adms_server/upload.h"

#include <algorithm>

namespace rollcall::adms_server {

namespace {

/// A log of 20,000 records; pictures, which are dropped, have some 100 KiB.
constexpr qint64 kMaxBody = qint64{1} << 20;
constexpr qint64 kMaxName = 64;
constexpr std::size_t kMaxStrangers = 5;
constexpr qsizetype kMaxStamp = 20;

http::Response text(int status, const QByteArray& body)
{
    return {.status = status, .contentType = "text/plain; charset=utf-8", .body = body};
}

http::Response ok(qsizetype count)
{
    return text(200, "OK: " + QByteArray::number(count) + '\n');
}

MemoryKey stampKey(const QString& serialNumber)
{
    return {QStringLiteral("attlog-stamp:") + serialNumber};
}

bool isStamp(const QString& stamp)
{
    return !stamp.isEmpty() && stamp.size() <= kMaxStamp &&
           std::all_of(stamp.begin(), stamp.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Terminals::Terminals(const Settings& settings, Ports ports) : m_settings(settings), m_ports(std::move(ports)) {}

void Terminals::stop()
{
    ++m_round;
}

QStringList Terminals::strangers() const
{
    QStringList all;
    for (const auto& [serialNumber, address] : m_strangers)
        all.append(QStringLiteral("%1 (%2)").arg(serialNumber, address));
    return all;
}

void Terminals::handle(const http::Request& request, const http::Reply& reply)
{
    if (!m_settings.isAllowed(request.from)) {
        reply(text(403, "This address may not connect: list it in allow_from\n"));
        return;
    }
    const QString serialNumber = request.text(QStringLiteral("SN")).trimmed();
    if (!m_settings.terminals.contains(serialNumber)) {
        meetStranger(serialNumber, request.from);
        reply(text(403, "This terminal is not listed: add its serial number at the kiosk\n"));
        return;
    }
    const QString page = request.path.section(u'/', -1);
    if (page == QLatin1String("cdata") && request.method == "POST")
        takeTable(serialNumber, request, reply);
    else if (page == QLatin1String("cdata") && !request.text(QStringLiteral("options")).isEmpty())
        greet(serialNumber, reply);
    else // no commands are given, and answers to none expected
        reply(text(200, "OK\n"));
}

void Terminals::greet(const QString& serialNumber, const http::Reply& reply)
{
    m_ports.site.recall(stampKey(serialNumber), [serialNumber, reply](const Result<QByteArray>& stored) {
        // A terminal that hears of no stamp sends all that it has: what is known is acknowledged again.
        const QByteArray stamp = stored && !stored->isEmpty() ? *stored : QByteArray("None");
        reply(text(200, "GET OPTION FROM: " + serialNumber.toLatin1() + "\nATTLOGStamp=" + stamp +
                            "\nOPERLOGStamp=9999\nATTPHOTOStamp=9999\nErrorDelay=30\nDelay=10\n"
                            "TransTimes=00:00;14:05\nTransInterval=1\nTransFlag=TransData AttLog\n"
                            "Realtime=1\nEncrypt=None\n"));
    });
}

void Terminals::takeTable(const QString& serialNumber, const http::Request& request, const http::Reply& reply)
{
    const QString table = request.text(QStringLiteral("table")).toUpper();
    if (table == QLatin1String("ATTPHOTO")) { // pictures, which are bytes: not kept
        reply(text(200, "OK\n"));
        return;
    }
    if (const QString fault = wire::admsBodyFault(request.body, request.contentType); !fault.isEmpty()) {
        qCWarning(lcConnector).noquote() << "terminal" << serialNumber << "is refused:" << fault;
        m_unusable = fault;
        m_ports.changed();
        reply(text(415, fault.toUtf8() + '\n'));
        return;
    }
    const Terminal& terminal = m_settings.terminals.at(serialNumber);
    if (table == QLatin1String("ATTLOG"))
        take(readUpload(serialNumber, terminal, request.body, m_ports.clock.wall()),
             request.text(QStringLiteral("Stamp")).trimmed(), reply);
    else if (table == QLatin1String("OPERLOG"))
        take(readPeople(serialNumber, terminal, request.body), {}, reply);
    else // options, templates: not taken over
        reply(text(200, "OK\n"));
}

void Terminals::take(CollectedBatch batch, const QString& stamp, const http::Reply& reply)
{
    if (batch.isTooLong) { // not acknowledged: what was not read is the terminal's only copy
        m_unusable = QStringLiteral("%1: more than %2 lines at once")
                         .arg(batch.terminal, QString::number(wire::kMaxAttLogLines));
        m_ports.changed();
        reply(text(413, "Too many lines: send fewer at a time\n"));
        return;
    }
    if (!batch.unusable.empty()) {
        const wire::BadLine& line = batch.unusable.front();
        m_unusable = QStringLiteral("%1: \"%2\": %3").arg(batch.terminal, line.text, line.why);
        qCWarning(lcConnector).noquote() << "terminal" << batch.terminal << "sent" << batch.unusable.size()
                                         << "unusable lines";
        m_ports.changed();
    }
    Upload upload{batch.terminal, stamp, batch.lines, reply};
    m_ports.collector.take(std::move(batch), [this, upload = std::move(upload), round = m_round](bool isCommitted) {
        if (round == m_round)
            committed(upload, isCommitted);
    });
}

void Terminals::committed(const Upload& upload, bool isCommitted)
{
    if (!isCommitted) {
        http::Response response = text(503, "The records are not stored: send them again\n");
        response.headers.emplace_back("Retry-After", "30");
        upload.reply(std::move(response));
        return;
    }
    const auto acknowledge = [upload](const Status&) { upload.reply(ok(upload.lines)); };
    // Where it cannot be kept the terminal sends more than it must, and nothing less.
    if (isStamp(upload.stamp))
        m_ports.site.remember(stampKey(upload.serialNumber), upload.stamp.toLatin1(), acknowledge);
    else
        acknowledge({});
}

void Terminals::meetStranger(const QString& serialNumber, const QHostAddress& from)
{
    QString shown = serialNumber.simplified().left(kMaxName);
    shown.removeIf([](QChar c) { return !c.isPrint(); });
    if (shown.isEmpty())
        return;
    const auto known = std::find_if(m_strangers.begin(), m_strangers.end(),
                                    [&shown](const auto& stranger) { return stranger.first == shown; });
    if (known != m_strangers.end())
        return;
    qCInfo(lcConnector).noquote() << "terminal" << shown << "at" << from.toString() << "is not listed";
    m_strangers.emplace_front(shown, from.toString());
    if (m_strangers.size() > kMaxStrangers)
        m_strangers.pop_back();
    m_ports.changed();
}

std::vector<http::Route> terminalRoutes(const std::function<void(const http::Request&, const http::Reply&)>& handle)
{
    const auto route = [&handle](const char* method, const char* path, const char* summary) {
        http::Route one{.method = method, .path = QLatin1String(path), .summary = summary, .tag = "Terminals"};
        one.role = http::Role::Anyone;
        for (const char* name : {"SN", "options", "table", "Stamp"})
            one.parameters.push_back({.name = QLatin1String(name), .maximum = kMaxName});
        one.answerType = "text/plain";
        one.isListed = false;
        if (one.method == "POST") {
            one.bodyType = "*/*"; // terminals name many types, or none
            one.maxBodyBytes = kMaxBody;
        }
        one.handle = handle;
        return one;
    };
    return {route("GET", "/iclock/cdata", "A terminal introduces itself"),
            route("POST", "/iclock/cdata", "A terminal uploads records"),
            route("GET", "/iclock/getrequest", "A terminal asks for commands"),
            route("POST", "/iclock/devicecmd", "A terminal answers a command"),
            route("GET", "/iclock/ping", "A terminal says that it is there")};
}

} // namespace rollcall::adms_server
