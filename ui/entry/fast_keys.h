#pragma once

#include "base/secret.h"

#include <QString>

#include <optional>

namespace rollcall::ui {

/// Tells card readers and hand-held scanners from fingers. Both are keyboards; a reader types many keys in a few
/// milliseconds each and ends with Enter. No timer and no clock of its own: times are those of the key events,
/// milliseconds that never go back.
class FastKeys
{
public:
    /// Readers send a key every 1 to 20 ms, by radio up to 40; the fastest fingers need 60 for a run of different keys.
    static constexpr qint64 kGap = 50;
    /// Characters of a token: shorter ones are guessed, longer ones no card or code has (the store's own limits).
    static constexpr qsizetype kMin = 4;
    static constexpr qsizetype kMax = 256;

    struct Heard
    {
        QString typed;               ///< keys of fingers, in order, Enter as '\n'
        std::optional<Secret> token; ///< what a reader read, as UTF-8
    };

    FastKeys();
    ~FastKeys();
    FastKeys(const FastKeys&) = delete;
    FastKeys& operator=(const FastKeys&) = delete;

    /// `text`: what one key wrote.
    [[nodiscard]] Heard key(const QString& text, qint64 at);
    [[nodiscard]] Heard enter(qint64 at);
    /// No key for longer than `kGap`: what has been heard was typed, or is a token without its end, which is nothing.
    [[nodiscard]] Heard quiet();
    [[nodiscard]] bool isListening() const noexcept { return !m_keys.isEmpty() || m_tooLong; }

private:
    [[nodiscard]] QString take();
    void wipe();

    QString m_keys;
    qint64 m_last = 0;
    bool m_tooLong = false;
};

} // namespace rollcall::ui
