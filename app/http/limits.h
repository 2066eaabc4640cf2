#pragma once

#include "base/clock.h"

#include <QtGlobal>

#include <cstddef>

namespace rollcall::http {

/// What one client, or all of them together, can take from the kiosk.
struct Limits
{
    int connections = 64;           ///< a browser takes 6; further ones are closed at once, so that descriptors remain
    int connectionsPerAddress = 8;  ///< of one address or /64; loopback, where proxies connect from, is not counted
    Milliseconds idle{10'000};      ///< without a byte in either direction
    Milliseconds request{30'000};   ///< from the first byte to the last of a request, however they drip
    Milliseconds answer{30'000};    ///< for the kiosk to answer; then 503
    Milliseconds send{30'000};      ///< for an answer to be read, and as long again as it takes at the slowest pace
    qint64 slowestPace = 16 * 1024; ///< bytes a second: the slowest mobile link in use
    qint64 bodyBytes = qint64{1024} * 1024;   ///< counted as it arrives; a base64 photo of 700 KiB fits
    qint64 loginBytes = qint64{4} * 1024;     ///< of a body that is read from anyone
    std::size_t headerBytes = 16 * 1024;      ///< request line and headers; browsers send some 2 KiB
    std::size_t connectionMemory = 32 * 1024; ///< of a connection in all: headers of request and answer, read buffer
    Milliseconds linger{2'000};               ///< so long is read on after an early answer, so that the client reads it
    Milliseconds farewell{1'000};             ///< for answers in flight when the server stops
};

} // namespace rollcall::http
