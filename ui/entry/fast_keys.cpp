#include "ui/entry/fast_keys.h"

namespace rollcall::ui {

FastKeys::FastKeys()
{
    m_keys.reserve(kMax + 1); // never moved while it grows, so that wiping it wipes all of it
}

FastKeys::~FastKeys()
{
    wipe();
}

void FastKeys::wipe()
{
    m_keys.fill(u'\0');
    m_keys.resize(0);
    m_tooLong = false;
}

/// What fingers typed. Several keys faster than fingers are a reader's, and no one else's business.
QString FastKeys::take()
{
    const QString typed = m_keys.size() < kMin && !m_tooLong ? QString(m_keys.constData(), m_keys.size()) : QString();
    wipe();
    return typed;
}

FastKeys::Heard FastKeys::key(const QString& text, qint64 at)
{
    Heard heard;
    if (isListening() && at - m_last > kGap)
        heard.typed = take();
    m_last = at;
    if (m_tooLong || text.isEmpty())
        return heard;
    if (m_keys.size() + text.size() > kMax) {
        wipe();
        m_tooLong = true; // the rest of it is not the beginning of another
        return heard;
    }
    m_keys += text;
    return heard;
}

FastKeys::Heard FastKeys::enter(qint64 at)
{
    Heard heard;
    const bool reader = at - m_last <= kGap && (m_keys.size() >= kMin || m_tooLong);
    if (reader && !m_tooLong)
        heard.token = Secret(m_keys.toUtf8());
    heard.typed = take();
    if (!reader)
        heard.typed += u'\n';
    return heard;
}

FastKeys::Heard FastKeys::quiet()
{
    Heard heard;
    heard.typed = take();
    return heard;
}

} // namespace rollcall::ui
