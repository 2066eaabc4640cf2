#include "config/config_schema.h"

#include "config/config_kinds.h"

#include <utility>

namespace rollcall {

namespace {

/// Declares the keys of one table. `Owner` is the struct that most of them are members of.
template <class Owner> class TableBuilder
{
public:
    using Locate = Owner& (*)(Config&);

    TableBuilder(const char* name, const char* meaning, Locate locate) : m_locate(locate)
    {
        m_table.name = QString::fromLatin1(name);
        m_table.meaning = QString::fromUtf8(meaning);
    }
    /// `target`: a member of Owner, or a function from Owner& to the variable.
    template <class Target, class T>
    TableBuilder&& key(const char* name, Target target, ValueKind<T> kind, const char* meaning,
                       bool required = false) &&
    {
        m_table.keys.push_back({QString::fromLatin1(name), kind.allowed, QString::fromUtf8(meaning), required,
                                [locate = m_locate, target, parse = kind.parse](Config& config, const QVariant& value) {
                                    const std::optional<T> parsed = parse(value);
                                    if (parsed)
                                        std::invoke(target, locate(config)) = *parsed;
                                    return parsed.has_value();
                                },
                                [locate = m_locate, target, print = kind.print](Config config) {
                                    return print(std::invoke(target, locate(config)));
                                },
                                [locate = m_locate, target, show = kind.show ? kind.show : kind.print](Config config) {
                                    return show(std::invoke(target, locate(config)));
                                },
                                [locate = m_locate, target](Config& to, Config from) {
                                    std::invoke(target, locate(to)) = std::invoke(target, locate(from));
                                },
                                kind.meant});
        return std::move(*this);
    }
    /// The last key may be set at the kiosk.
    TableBuilder&& onScreen() &&
    {
        m_table.keys.back().onScreen = true;
        return std::move(*this);
    }
    TableBuilder&& repeated(int maxEntries, void (*begin)(Config&)) &&
    {
        m_table.maxEntries = maxEntries;
        m_table.begin = begin;
        return std::move(*this);
    }
    operator ConfigTable() &&
    {
        return std::move(m_table);
    } // NOLINT(google-explicit-constructor): ends the declaration

private:
    ConfigTable m_table;
    Locate m_locate;
};

ConfigTable attendanceTable()
{
    return TableBuilder<AttendanceConfig>("attendance", "Punch directions and duplicates.",
                                          [](Config& c) -> AttendanceConfig& { return c.attendance; })
        .key("door", &AttendanceConfig::door, text(64),
             "name of this entrance, shown on screen and stored with each punch")
        .onScreen()
        .key(
            "direction", [](AttendanceConfig& a) -> DirectionMode& { return a.direction.mode; },
            choice<DirectionMode>({{QStringLiteral("alternate"), DirectionMode::Alternate},
                                   {QStringLiteral("in"), DirectionMode::AlwaysIn},
                                   {QStringLiteral("out"), DirectionMode::AlwaysOut},
                                   {QStringLiteral("ask"), DirectionMode::Ask},
                                   {QStringLiteral("by-time"), DirectionMode::ByTimeOfDay}}),
            "alternate per person and day, always the same, ask the person, or by [[attendance.period]]")
        .onScreen()
        .key("time_zone", &AttendanceConfig::timeZone, timeZone(),
             "the time zone of this door; \"\": the system's time zone")
        .onScreen()
        .key("time_server", &AttendanceConfig::timeServer, text(253),
             "the server that systemd-timesyncd takes the time from; \"\": the system's own")
        .onScreen()
        .key(
            "day_boundary_hour", [](AttendanceConfig& a) -> int& { return a.direction.dayBoundaryHour; },
            wholeNumber(0, 23),
            "local hour at which a new attendance day begins; at 4, a shift from 20:00 to 03:30 is one day")
        .key("duplicate_window_seconds", &AttendanceConfig::duplicateWindow, seconds(0, 86'400),
             "a second punch of the same person within this time is refused as a duplicate")
        .key("undo_window_seconds", &AttendanceConfig::undoWindow, seconds(0, 60),
             "how long a punch by face can be undone with \"Not me\" and is held back from servers; 0: never")
        .key("undo_margin", &AttendanceConfig::undoMargin, realNumber(0, 4),
             "each \"Not me\" raises the margin between the two people confused by this multiple of decision.margin");
}

ConfigTable periodTable()
{
    // One change of direction a quarter of an hour is finer than any timetable.
    constexpr int kMaxPeriods = 96;
    return TableBuilder<DirectionPeriod>(
               "attendance.period",
               "For direction = \"by-time\": the direction from a time of day until the next one, in ascending "
               "order.",
               [](Config& c) -> DirectionPeriod& { return c.attendance.direction.periods.back(); })
        .repeated(kMaxPeriods, [](Config& c) { c.attendance.direction.periods.emplace_back(); })
        .key("from", &DirectionPeriod::from, timeOfDay(), "when this period begins, local time", true)
        .key("direction", &DirectionPeriod::direction,
             choice<Direction>({{QStringLiteral("in"), Direction::In}, {QStringLiteral("out"), Direction::Out}}),
             "the direction of punches in this period", true);
}

ConfigTable decisionTable()
{
    using P = DecisionParameters;
    return TableBuilder<P>("decision", "When a face is accepted as a person: several consecutive frames must agree.",
                           [](Config& c) -> P& { return c.decision; })
        .key("threshold", &P::threshold, realNumber(0, 1),
             "minimum similarity of an agreeing frame; 0 follows the number of people so that target_fpir is kept")
        .key("target_fpir", &P::targetFpir, realNumber(0.00001, 0.1),
             "target rate of false matches in single frames of strangers, before several frames must agree")
        .onScreen()
        .key("margin", &P::margin, realNumber(0, 1), "minimum margin over the runner-up; 0 uses the embedder's own")
        .key("confirmation_frames", &P::confirmationFrames, wholeNumber(1, 50),
             "number of consecutive compared frames considered")
        .key("agreement", &P::agreement, realNumber(0.6, 1), "share of them that must name the same person")
        .key("cooldown_seconds", &P::cooldown, seconds(0, 3600),
             "an accepted person is not accepted again until out of view for this long")
        .key("unknown_after_seconds", &P::unknownAfter, seconds(0.5, 60),
             "how long good frames are tried before a face is reported as unknown");
}

ConfigTable engineTable()
{
    return TableBuilder<EngineConfig>("engine", "The networks that find and compare faces.",
                                      [](Config& c) -> EngineConfig& { return c.engine; })
        .key("kind", &EngineConfig::kind,
             choice<EngineKind>(
                 {{QStringLiteral("opencv"), EngineKind::OpenCv}, {QStringLiteral("dlib"), EngineKind::Dlib}}),
             "templates of one engine are not compared with those of the other: enroll again after a change")
        .key("detector", &EngineConfig::detector,
             choice<DetectorKind>({{QStringLiteral("fr-detect"), DetectorKind::FrDetect},
                                   {QStringLiteral("mnet25"), DetectorKind::Mnet25}}),
             "face detector of the opencv engine")
        .key("embedder", &EngineConfig::embedder,
             choice<EmbedderKind>(
                 {{QStringLiteral("fused"), EmbedderKind::Fused}, {QStringLiteral("sface"), EmbedderKind::Sface}}),
             "embedder of the opencv engine: two networks (fused) or one; enroll again after a change")
        .key("threads", &EngineConfig::threads, wholeNumber(1, 16), "threads per network")
        .key("expressions", &EngineConfig::expressions, flag(),
             "detect whether a recognized person looks happy, for systems that request it; needs the model from "
             "models/fetch --all, kept only with what waits for their delivery");
}

ConfigTable livenessTable()
{
    using L = LivenessConfig;
    return TableBuilder<L>("liveness", "Detection of photos and screens held up to the camera.",
                           [](Config& c) -> L& { return c.engine.liveness; })
        .key("mode", &L::mode,
             choice<LivenessMode>({{QStringLiteral("off"), LivenessMode::Off},
                                   {QStringLiteral("normal"), LivenessMode::Normal},
                                   {QStringLiteral("strict"), LivenessMode::Strict}}),
             "do not check, ask for a movement when in doubt, or always ask for a movement")
        .onScreen()
        .key("answer_within_seconds", &L::answerWithin, seconds(2, 30), "time to blink or turn the head when asked");
}

ConfigTable pipelineTable()
{
    using P = PipelineConfig;
    return TableBuilder<P>("pipeline", "The work done on each frame.", [](Config& c) -> P& { return c.pipeline; })
        .key("maximum_faces", &P::maximumFaces, wholeNumber(1, 32), "faces tracked at once")
        .key("detect_every", &P::detectEvery, wholeNumber(1, 60),
             "while every face is tracked reliably, detect new ones only in every n-th frame")
        .key("second_look", &P::secondLook, flag(), "equalize the light and detect again when a frame shows no face");
}

ConfigTable qualityTable()
{
    using Q = QualityLimits;
    return TableBuilder<Q>("quality", "Minimum quality of a face to be compared.",
                           [](Config& c) -> Q& { return c.pipeline.quality; })
        .key("minimum_side", &Q::minimumSide, wholeNumber(20, 1000), "shorter side of the face, pixels")
        .key("minimum_sharpness", &Q::minimumSharpness, realNumber(0, 10'000),
             "variance of the Laplacian of the aligned face")
        .key("maximum_yaw", &Q::maximumYaw, realNumber(0, 2), "turned to the side: nose offset in eye distances")
        .key("maximum_pitch", &Q::maximumPitch, realNumber(0, 2), "turned up or down: nose offset in eye distances")
        .key("minimum_brightness", &Q::minimumBrightness, realNumber(0, 255), "mean gray of the face")
        .key("maximum_brightness", &Q::maximumBrightness, realNumber(0, 255), "mean gray of the face")
        .key("backlight_ratio", &Q::backlightRatio, realNumber(1, 100),
             "surroundings this many times brighter than the face count as backlight");
}

ConfigTable cameraTable()
{
    using S = SourceConfig;
    return TableBuilder<S>("camera", "The video source.", [](Config& c) -> S& { return c.source; })
        .key("source", &S::uri, cameraUri(), "\"auto\" uses the first camera that works")
        .onScreen()
        .key(
            "width", [](S& s) -> int& { return s.resolution.rwidth(); }, wholeNumber(160, 3840),
            "pixels requested from the camera")
        .key(
            "height", [](S& s) -> int& { return s.resolution.rheight(); }, wholeNumber(120, 2160),
            "pixels requested from the camera")
        .key("fps", &S::framesPerSecond, wholeNumber(1, 120), "frames per second requested from the camera")
        .key("rotation", &S::rotation, oneOf({0, 90, 180, 270}),
             "degrees to rotate clockwise to make the image upright")
        .onScreen()
        .key("mirror", &S::mirror, flag(), "for cameras that deliver a mirrored image")
        .onScreen();
}

ConfigTable storageTable()
{
    using S = StorageConfig;
    return TableBuilder<S>("storage", "Where people, templates and punches are stored.",
                           [](Config& c) -> S& { return c.storage; })
        .key("data_directory", &S::dataDirectory, absolutePath(),
             "\"\": the service's state directory, else the user's data directory")
        .key("key_file", &S::keyFile, absolutePath(),
             "key that encrypts the templates; \"\": the systemd credential template-key, else template.key in the "
             "data directory")
        .key("store_names", &S::storeNames, flag(), "false: no display names are stored on the device");
}

ConfigTable screenTable()
{
    using S = ScreenConfig;
    return TableBuilder<S>("screen", "The touch screen.", [](Config& c) -> S& { return c.screen; })
        .key("full_screen", &S::fullScreen, flag(), "cover the whole screen")
        .key("theme", &S::theme,
             choice<Theme>({{QStringLiteral("dark"), Theme::Dark},
                            {QStringLiteral("light"), Theme::Light},
                            {QStringLiteral("high-contrast"), Theme::HighContrast}}),
             "color theme")
        .onScreen()
        .key("dots_per_inch", &S::dotsPerInch, realNumber(0, 1000),
             "screen density, for physical sizes; 0: as reported by the screen")
        .key("idle_after_seconds", &S::idleAfterSeconds, wholeNumber(1, 86'400),
             "time without a face or movement before the idle screen appears")
        .key("confirmation_milliseconds", &S::confirmationMilliseconds, wholeNumber(500, 30'000),
             "how long a confirmation is shown")
        .key("reduced_motion", &S::reducedMotion, flag(), "no animations")
        .key("privacy_blur", &S::privacyBlur, flag(), "blur the preview until a person is near")
        .key("sound_volume", &S::soundVolume, wholeNumber(0, 100), "percent; 0 is mute")
        .onScreen()
        .key("spoken", &S::spoken, flag(), "say \"Amina, checked in\" aloud; needs Debian's package espeak-ng")
        .onScreen()
        .key("spoken_questions", &S::spokenQuestions, flag(),
             "say requests such as \"Please blink twice\" aloud; needs Debian's package espeak-ng")
        .onScreen()
        .key("receipt", &S::receipt, flag(),
             "a confirmation shows a QR code as later proof of the record (rollcallctl verify-ledger --receipt)")
        .onScreen()
        .key("show_present", &S::showPresent, flag(), "the idle screen shows how many people are in")
        .key("language", &S::language, text(16), "such as \"es\" or \"en_GB\"; \"\": the system's")
        .onScreen()
        .key("languages", &S::languages, wordsOf(shippedLanguages()),
             "offered at the door, separated by spaces; fewer than two: no choice is offered")
        .onScreen();
}

ConfigTable apiTable()
{
    constexpr int kMaxConnections = 512; // descriptors that the rest of the kiosk can spare
    using A = ApiConfig;
    return TableBuilder<A>("api", "The kiosk's own HTTP interface: docs/api.md.", [](Config& c) -> A& { return c.api; })
        .key("enabled", &A::enabled, flag(), "serve it")
        .key("host", &A::host, text(64), "the address to listen on; \"0.0.0.0\": every IPv4 address of this machine")
        .key("port", &A::port, wholeNumber(1, 65'535), "the port to listen on")
        .key("certificate_file", &A::certificateFile, absolutePath(),
             "the server's certificate in PEM, with those that lead to its authority; \"\": without TLS on this "
             "machine itself, else one that the kiosk makes: api-certificate.pem in the data directory")
        .key("key_file", &A::keyFile, absolutePath(), "the certificate's private key in PEM")
        .key("reader_token_file", &A::readerTokenFile, absolutePath(),
             "a file with the token of programs that only read; \"\": none")
        .key("operator_token_file", &A::operatorTokenFile, absolutePath(),
             "the same for those that also test systems and send again")
        .key("manager_token_file", &A::managerTokenFile, absolutePath(),
             "the same for those that may also pause systems and restart the kiosk")
        .key("biotime_user", &A::biotimeUser, text(64),
             "user of the BioTime-compatible interface, which only reads; \"\": it is off")
        .key("biotime_password_file", &A::biotimePasswordFile, absolutePath(), "a file with this user's password")
        .key("max_connections", &A::maxConnections, wholeNumber(1, kMaxConnections), "connections at once")
        .key("max_connections_per_address", &A::maxConnectionsPerAddress, wholeNumber(1, kMaxConnections),
             "of one address or IPv6 /64; those of this machine itself are not counted");
}

ConfigTable setupTable()
{
    constexpr int kMaxSetupStep = 31; // more than any setup will have
    using S = SetupConfig;
    return TableBuilder<S>("setup", "The setup on the screen, offered until an administrator PIN is set.",
                           [](Config& c) -> S& { return c.setup; })
        .key("done", &S::done, flag(), "true: setup is finished, or not wanted because this file is complete")
        .onScreen()
        .key("step", &S::step, wholeNumber(0, kMaxSetupStep),
             "the step at which setup resumes after a power cut; maintained by the kiosk")
        .onScreen();
}

ConfigTable modelsTable()
{
    return TableBuilder<Config>("models", "The network weights.", [](Config& c) -> Config& { return c; })
        .key("directory", &Config::modelDirectory, absolutePath(), "\"\": the installed models");
}

} // namespace

const ConfigKey* ConfigTable::find(const QString& key) const
{
    for (const ConfigKey& candidate : keys) {
        if (candidate.name == key)
            return &candidate;
    }
    return nullptr;
}

const ConfigTable* findConfigTable(const QString& name)
{
    for (const ConfigTable& table : configSchema()) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

const std::vector<ConfigTable>& configSchema()
{
    static const std::vector<ConfigTable> schema{attendanceTable(), periodTable(),   decisionTable(), engineTable(),
                                                 livenessTable(),   pipelineTable(), qualityTable(),  cameraTable(),
                                                 storageTable(),    screenTable(),   setupTable(),    modelsTable(),
                                                 apiTable()};
    return schema;
}

} // namespace rollcall
