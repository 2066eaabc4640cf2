# Every third-party library, each with the reason it is here.
find_package(Threads REQUIRED)
# Qt: threads with event loops, SQL, WebSockets, the touch interface; one framework for all of it.
find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Widgets PrintSupport Network WebSockets Sql Svg Multimedia LinguistTools)
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
# OpenCV: image operations and cv::dnn, which runs the ONNX models. Never highgui (Qt 5), imgcodecs
# or videoio (450 MB of dependencies).
find_package(OpenCV 4.6 REQUIRED COMPONENTS core imgproc dnn calib3d video)
# ZXing: QR codes, read and drawn. Debian builds OpenCV without QUIRC, and so its QRCodeDetector
# finds codes and decodes none. No dependencies of its own.
find_package(ZXing 1.4 REQUIRED)
# libjpeg: Qt's reader fills what is missing from a damaged JPEG with gray and reports success; with
# libjpeg itself every warning is an error.
find_package(JPEG REQUIRED)
# zlib: the checksums of a PNG's chunks, by which a damaged one is known.
find_package(ZLIB REQUIRED)
# dlib: the HOG detector and ResNet embedding that face_recognition back ends distribute.
find_package(dlib 19.24 REQUIRED)
find_package(PkgConfig REQUIRED)
# GStreamer: one appsink serves V4L2, libcamera, RTSP and files alike.
pkg_check_modules(GSTREAMER REQUIRED IMPORTED_TARGET
    gstreamer-1.0>=1.22 gstreamer-app-1.0 gstreamer-video-1.0)
# libwebp: WebP without Qt's plugin, which is a package of its own and easily missing.
pkg_check_modules(WEBP REQUIRED IMPORTED_TARGET libwebp>=1.2)
# gumbo: links of HTML listings, read as a browser reads them.
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo>=0.10)
# libsodium: template encryption (XChaCha20-Poly1305), Argon2id PIN hashing, secret memory.
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
# toml++: TOML with source positions, so that an unknown key can be reported with its line.
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus>=3.3)
# libmicrohttpd: the kiosk's own HTTP server (docs/adr/0031).
pkg_check_modules(MICROHTTPD REQUIRED IMPORTED_TARGET libmicrohttpd>=0.9.75)
# GnuTLS: libmicrohttpd's TLS; makes the self-signed certificate.
pkg_check_modules(GNUTLS REQUIRED IMPORTED_TARGET gnutls>=3.7)
# libpq: PostgreSQL in an event loop; Qt's driver blocks its thread for as long as a server hangs
# (docs/adr/0046).
pkg_check_modules(PQ REQUIRED IMPORTED_TARGET libpq>=15)
# libsystemd: readiness and watchdog notification.
pkg_check_modules(SYSTEMD REQUIRED IMPORTED_TARGET libsystemd)
# tl::expected (libexpected-dev): std::expected for C++20; header only.
find_path(TL_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
